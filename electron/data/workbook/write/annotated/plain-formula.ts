/**
 * Functions that only calculate with cells. All others, also such as nobody here knows, are not plain: a file that goes out
 * again fetches nothing, starts nothing and opens nothing (WEBSERVICE, HYPERLINK, IMAGE, RTD, DDE, CALL, CUBE…, macros).
 */
const plainFunctions: ReadonlySet<string> = new Set(
  `ABS ACOS ACOSH ADDRESS AGGREGATE AND AREAS ASIN ASINH ATAN ATAN2 ATANH AVEDEV AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS BYCOL
  BYROW CEILING CEILING.MATH CELL CHAR CHOOSE CHOOSECOLS CHOOSEROWS CLEAN CODE COLUMN COLUMNS COMBIN CONCAT CONCATENATE CORREL
  COS COSH COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS COVAR DATE DATEDIF DATEVALUE DAVERAGE DAY DAYS DAYS360 DCOUNT DCOUNTA
  DEGREES DGET DMAX DMIN DOLLAR DSUM EDATE EOMONTH ERROR.TYPE EVEN EXACT EXP FACT FALSE FILTER FIND FIXED FLOOR FLOOR.MATH
  FORECAST FORMULATEXT FREQUENCY GEOMEAN GROWTH HARMEAN HLOOKUP HOUR IF IFERROR IFNA IFS INDEX INT INTERCEPT ISBLANK
  ISERR ISERROR ISEVEN ISFORMULA ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISREF ISTEXT LAMBDA LARGE LEFT LEN LET LINEST LN LOG
  LOG10 LOOKUP LOWER MATCH MAX MAXA MAXIFS MEDIAN MID MIN MINA MINIFS MINUTE MMULT MOD MODE MODE.SNGL MONTH MROUND N NA
  NETWORKDAYS NETWORKDAYS.INTL NOT NOW NUMBERVALUE ODD OFFSET OR PERCENTILE PERCENTRANK PI POWER PRODUCT PROPER QUARTILE
  QUOTIENT RADIANS RAND RANDBETWEEN RANK RANK.AVG RANK.EQ REPLACE REPT RIGHT ROMAN ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH
  SECOND SEQUENCE SIGN SIN SINH SLOPE SMALL SORT SORTBY SQRT STDEV STDEV.P STDEV.S STDEVP SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS
  SUMPRODUCT SUMSQ SUMX2MY2 SUMX2PY2 SUMXMY2 SWITCH T TAKE TAN TANH TEXT TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TIME TIMEVALUE
  TOCOL TODAY TOROW TRANSPOSE TREND TRIM TRIMMEAN TRUE TRUNC TYPE UNICHAR UNICODE UNIQUE UPPER VALUE VAR VAR.P VAR.S VARP
  VLOOKUP VSTACK HSTACK WEEKDAY WEEKNUM WORKDAY WORKDAY.INTL XLOOKUP XMATCH XOR YEAR YEARFRAC`.split(/\s+/),
);

const filePrefixes = /^(_XLFN\.|_XLWS\.|_XLUDF\.)+/;
const word = /[\p{L}\p{N}_.\\?$]/u;

/**
 * Whether a formula only calculates with the cells of its own workbook: known functions, no other workbook, no DDE
 * (`cmd|'/c …'!A1`), none of the names given, in upper case, that are no longer there.
 */
export function isPlainFormula(formula: string, goneNames: ReadonlySet<string> = new Set()): boolean {
  let brackets = 0;
  for (let at = 0; at < formula.length; ) {
    const character = formula.charAt(at);
    if (brackets > 0) {
      // Inside the brackets of a table an apostrophe takes the next sign as it is.
      if (character === '[') brackets += 1;
      else if (character === ']') brackets -= 1;
      at += character === "'" ? 2 : 1;
    } else if (character === '"' || character === "'") {
      const end = endOfQuoted(formula, at, character);
      if (end < 0) return false;
      if (character === "'" && /[[\]|]/.test(formula.slice(at, end))) return false;
      at = end;
    } else if (character === '|') return false;
    else if (character === '[') {
      // `Table[Column]` is a table of the workbook; a bracket in front is another workbook.
      if (!word.test(formula.charAt(at - 1))) return false;
      brackets = 1;
      at += 1;
    } else if (word.test(character)) {
      const end = endOfWord(formula, at);
      const name = formula.slice(at, end).toUpperCase();
      if (goneNames.has(name)) return false;
      if (nextSign(formula, end) === '(' && !plainFunctions.has(name.replace(filePrefixes, ''))) return false;
      at = end;
    } else at += 1;
  }
  return brackets === 0;
}

function endOfQuoted(formula: string, start: number, quote: string): number {
  for (let at = formula.indexOf(quote, start + 1); at >= 0; at = formula.indexOf(quote, at + 2)) {
    if (formula.charAt(at + 1) !== quote) return at + 1;
  }
  return -1;
}

function endOfWord(formula: string, start: number): number {
  let at = start;
  while (at < formula.length && word.test(formula.charAt(at))) at += 1;
  return at;
}

function nextSign(formula: string, from: number): string {
  let at = from;
  while (/\s/.test(formula.charAt(at))) at += 1;
  return formula.charAt(at);
}
