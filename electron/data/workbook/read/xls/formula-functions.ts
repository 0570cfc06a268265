/** A function of Excel; `size` is how many operands it takes where that never changes. */
export type KnownFunction = { readonly name: string; readonly size: number | undefined };

// Number, name and, where it never changes, the count of operands ([MS-XLS] 2.5.198.17, Ftab). Rare ones are left out:
// a formula with one of them is read without its text.
const functions: ReadonlyMap<number, KnownFunction> = new Map(
  `0 COUNT|1 IF|2 ISNA 1|3 ISERROR 1|4 SUM|5 AVERAGE|6 MIN|7 MAX|8 ROW|9 COLUMN|10 NA 0|11 NPV|12 STDEV|13 DOLLAR|14 FIXED
15 SIN 1|16 COS 1|17 TAN 1|18 ATAN 1|19 PI 0|20 SQRT 1|21 EXP 1|22 LN 1|23 LOG10 1|24 ABS 1|25 INT 1|26 SIGN 1|27 ROUND 2
28 LOOKUP|29 INDEX|30 REPT 2|31 MID 3|32 LEN 1|33 VALUE 1|34 TRUE 0|35 FALSE 0|36 AND|37 OR|38 NOT 1|39 MOD 2|40 DCOUNT 3
41 DSUM 3|42 DAVERAGE 3|43 DMIN 3|44 DMAX 3|46 VAR|48 TEXT 2|61 MIRR 3|63 RAND 0|64 MATCH|65 DATE 3|66 TIME 3|67 DAY 1
68 MONTH 1|69 YEAR 1|70 WEEKDAY|71 HOUR 1|72 MINUTE 1|73 SECOND 1|74 NOW 0|75 AREAS 1|76 ROWS 1|77 COLUMNS 1|78 OFFSET
82 SEARCH|83 TRANSPOSE 1|86 TYPE 1|97 ATAN2 2|100 CHOOSE|101 HLOOKUP|102 VLOOKUP|105 ISREF 1|109 LOG|111 CHAR 1|112 LOWER 1
113 UPPER 1|114 PROPER 1|115 LEFT|116 RIGHT|117 EXACT 2|118 TRIM 1|119 REPLACE 4|120 SUBSTITUTE|121 CODE 1|124 FIND|125 CELL
126 ISERR 1|127 ISTEXT 1|128 ISNUMBER 1|129 ISBLANK 1|130 T 1|131 N 1|140 DATEVALUE 1|141 TIMEVALUE 1|148 INDIRECT
162 CLEAN 1|169 COUNTA|183 PRODUCT|184 FACT 1|190 ISNONTEXT 1|193 STDEVP|194 VARP|197 TRUNC|198 ISLOGICAL 1|199 DCOUNTA 3
212 ROUNDUP 2|213 ROUNDDOWN 2|216 RANK|219 ADDRESS|220 DAYS360|221 TODAY 0|227 MEDIAN|228 SUMPRODUCT|252 FREQUENCY 2
255 user|276 COMBIN 2|279 EVEN 1|285 FLOOR 2|288 CEILING 2|298 ODD 1|325 LARGE 2|326 SMALL 2|328 PERCENTILE 2|330 MODE
336 CONCATENATE|337 POWER 2|344 SUBTOTAL|345 SUMIF|346 COUNTIF 2|347 COUNTBLANK 1|354 ROMAN|359 HYPERLINK`
    .split(/[|\n]/)
    .map((entry) => {
      const [id = '', name = '', size] = entry.split(' ');
      return [Number(id), { name, size: size === undefined ? undefined : Number(size) }];
    }),
);

/** The function that has this number in formulas of .xls files. */
export function functionOf(id: number): KnownFunction | undefined {
  return functions.get(id);
}
