import { describe, expect, test } from 'vitest';
import type { CellValue, DateCell, TextRun } from '../../../shared/intake/sheet';
import {
  relationships,
  sheetXml,
  stringsXml,
  stylesXml,
  tinyParts,
  tinyWorkbook,
  workbookOfRows,
  workbookXml,
} from '../../fixtures/workbooks/tiny-workbook';
import { writeZip } from '../../fixtures/workbooks/write-zip';
import { readCells, readFirstSheet, readWhole } from './reading';

const date = (day: string, serial: number): DateCell => ({ kind: 'date', date: day, serial });
const ours = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000</v></c></row>';
const oursRead = [['Đạt', date('2023-03-15', 45000)]];

type RowCase = readonly [what: string, rows: string, expected: readonly (readonly CellValue[])[]];
const rowCases: readonly RowCase[] = [
  [
    'no references at all',
    '<row><c><v>1</v></c><c t="s"><v>1</v></c></row><row><c/><c><v>2</v></c></row>',
    [
      [1, 'Không'],
      [null, 2],
    ],
  ],
  [
    'quotes of the other kind',
    "<row r='1'><c r='A1' t='s'><v>0</v></c><c s = '1'\n r='B1' ><v>45000</v></c ></row>",
    oursRead,
  ],
  [
    'character data sections',
    '<row><c t="inlineStr"><is><t>a<![CDATA[<&]]>b</t></is></c><c><v><![CDATA[7]]></v></c></row>',
    [['a<&b', 7]],
  ],
  ['comments and instructions', '<!-- <c> --><row><?x <c?><c><!-- 8 --><v>7<!-- 8 --></v></c></row>', [[7]]],
  [
    'references',
    '<row><c t="str"><v>&lt;&#272;&#x1EA1;t&gt; &amp;amp; &#x1F600;</v></c></row>',
    [['<Đạt> &amp; 😀']],
  ],
  ['characters as surrogate references', '<row><c t="str"><v>&#xD83D;&#xDE00;</v></c></row>', [['😀']]],
  ['line ends', '<row><c t="str"><v>a\r\nb\rc\nd&#13;</v></c></row>', [['a\nb\nc\nd\r']]],
  [
    'escapes of Office',
    '<row><c t="str"><v>_x000D__x005F_x0041__x00g0_</v></c></row>',
    [['\r_x0041__x00g0_']],
  ],
  [
    'spaces kept with and without xml:space',
    '<row><c t="inlineStr"><is><t xml:space="preserve"> a </t></is></c><c t="inlineStr"><is><t> b </t></is></c></row>',
    [[' a ', ' b ']],
  ],
  ['text is not normalised', '<row><c t="str"><v>e\u0301</v></c></row>', [['e\u0301']]],
  [
    'runs and phonetic guides',
    '<row><c t="inlineStr"><is><r><t>東</t></r><r><t>京</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c></row>',
    [['東京']],
  ],
  [
    'booleans and errors',
    '<row><c t="b"><v>0</v></c><c t="b"><v>1</v></c><c t="b"><v>true</v></c><c t="e"><v>#REF!</v></c></row>',
    [[false, true, true, { kind: 'error', error: '#REF!' }]],
  ],
  [
    'empty values',
    '<row><c><v/></c><c><v></v></c><c t="s"><v/></c><c t="str"><v></v></c><c t="inlineStr"/><c><v>1</v></c></row>',
    [[null, null, null, '', null, 1]],
  ],
  [
    'styled cells without value are not kept',
    '<row r="3"><c r="B3"><v>1</v></c><c r="XFD3" s="1"/></row>',
    [[null, 1]],
  ],
  [
    'numbers',
    '<row><c><v>-0.1</v></c><c><v>1.5E+3</v></c><c><v> 12 </v></c><c><v>0.30000000000000004</v></c><c><v>18446744073709551616</v></c><c><v>+7</v></c><c><v>.5</v></c><c><v>5.</v></c></row>',
    [[-0.1, 1500, 12, 0.30000000000000004, 2 ** 64, 7, 0.5, 5]],
  ],
  ['cells out of order', '<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>', [[1, null, 3]]],
  ['rows out of order', '<row r="5"><c><v>5</v></c></row><row r="2"><c><v>2</v></c></row>', [[2], [5]]],
  [
    'dates in ISO form',
    '<row><c t="d"><v>2023-03-15T12:00:00Z</v></c><c t="d"><v>1900-01-01</v></c><c t="d"><v>T06:00:00</v></c></row>',
    [[date('2023-03-15', 45000.5), date('1900-01-01', 1), 0.25]],
  ],
  [
    'serials around 29 February 1900',
    '<row><c s="1"><v>0.5</v></c><c s="1"><v>1</v></c><c s="1"><v>59</v></c><c s="1"><v>60</v></c><c s="1"><v>61</v></c><c s="1"><v>-1</v></c><c s="1"><v>2958465</v></c><c s="1"><v>2958466</v></c></row>',
    [
      [
        0.5,
        date('1900-01-01', 1),
        date('1900-02-28', 59),
        60,
        date('1900-03-01', 61),
        -1,
        date('9999-12-31', 2958465),
        2958466,
      ],
    ],
  ],
  [
    'a shared formula',
    '<row><c><f t="shared" ref="A1:A2" si="0">B1*2</f><v>4</v></c></row><row><c><f t="shared" si="0"/><v>0</v></c></row>',
    [[{ kind: 'formula', formula: 'B1*2', result: 4 }], [{ kind: 'formula', formula: '', result: 0 }]],
  ],
  [
    'an array formula',
    '<row><c><f t="array" ref="A1:B1">C1:D1*2</f><v>4</v></c><c><v>6</v></c></row>',
    [[{ kind: 'formula', formula: 'C1:D1*2', result: 4 }, 6]],
  ],
  [
    'results of formulas',
    '<row><c t="str"><f>A</f><v></v></c><c t="str"><f>A</f></c><c><f>A</f><v/></c><c t="b"><f>A</f><v>0</v></c><c s="1"><f>A</f><v>45000</v></c><c t="s"><f>A</f><v>0</v></c></row>',
    [
      ['', undefined, undefined, false, date('2023-03-15', 45000), 'Đạt'].map((result) => ({
        kind: 'formula',
        formula: 'A',
        result,
      })),
    ],
  ],
  [
    'unknown elements around and inside',
    '<x/><row><y><c><v>9</v></c></y><c><z><v>8</v></z><v>1</v><extLst><ext/></extLst></c></row>',
    [[1]],
  ],
];

describe('rows', () => {
  test.each(rowCases)('%s', (_, rows, expected) => {
    expect(readCells(workbookOfRows(rows))).toEqual(expected);
  });
});

const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetPart = 'xl/worksheets/sheet1.xml';
const whole = sheetXml(`<sheetData>${ours}</sheetData>`);
const prefixed = whole.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
const utf16 = Buffer.from(`\uFEFF${whole.replace('UTF-8', 'UTF-16')}`, 'utf16le');

const packageCases: readonly (readonly [what: string, bytes: Buffer])[] = [
  ['names with prefixes', tinyWorkbook({ [sheetPart]: prefixed })],
  ['a part in UTF-16', tinyWorkbook({ [sheetPart]: utf16 })],
  ['a part in UTF-16, high byte first', tinyWorkbook({ [sheetPart]: Buffer.from(utf16).swap16() })],
  ['a part in UTF-16 without its mark', tinyWorkbook({ [sheetPart]: utf16.subarray(2) })],
  ['a part with a mark of UTF-8', tinyWorkbook({ [sheetPart]: `\uFEFF${whole}` })],
  ['stored entries', writeZip(tinyParts({ [sheetPart]: whole }).map((part) => ({ ...part, stored: true })))],
  [
    'ZIP64',
    writeZip(
      tinyParts({ [sheetPart]: whole }).map((part) => ({ ...part, zip64: true })),
      true,
    ),
  ],
  ['a comment after the ZIP', withComment(tinyWorkbook({ [sheetPart]: whole }))],
  [
    'names with backslashes',
    writeZip(
      tinyParts({ [sheetPart]: whole }).map((part) => ({ ...part, name: part.name.replaceAll('/', '\\') })),
    ),
  ],
  [
    'names in other letters',
    writeZip(tinyParts({ [sheetPart]: whole }).map((part) => ({ ...part, name: part.name.toUpperCase() }))),
  ],
  [
    'targets absolute, percent-encoded or with dots',
    tinyWorkbook({
      [sheetPart]: null,
      'xl/worksheets/Sổ 1.xml': whole,
      'xl/_rels/workbook.xml.rels': relationships([
        ['rId1', `${transitional}/worksheet`, '../xl/worksheets/S%E1%BB%95%201.xml'],
        ['rId2', `${transitional}/styles`, '/xl/styles.xml'],
        ['rId3', `${transitional}/sharedStrings`, './sharedStrings.xml'],
      ]),
    }),
  ],
  [
    'strict relationships',
    tinyWorkbook({
      [sheetPart]: whole,
      '_rels/.rels': relationships([['a', `${strict}/officeDocument`, '/xl/workbook.xml']]),
      'xl/_rels/workbook.xml.rels': relationships([
        ['rId1', `${strict}/worksheet`, 'worksheets/sheet1.xml'],
        ['rId2', `${strict}/styles`, 'styles.xml'],
        ['rId3', `${strict}/sharedStrings`, 'sharedStrings.xml'],
      ]),
    }),
  ],
];

describe('packages', () => {
  test.each(packageCases)('%s', (_, bytes) => {
    expect(readCells(bytes)).toEqual(oursRead);
  });
});

function withComment(zip: Buffer): Buffer {
  const commented = Buffer.concat([zip, Buffer.from('xin chào')]);
  commented.writeUInt16LE(commented.length - zip.length, zip.length - 2);
  return commented;
}

test('a cell in the last corner and a merge of the whole sheet take no room', () => {
  const rows = '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
  const merges = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
  const sheet = readFirstSheet(tinyWorkbook({ [sheetPart]: sheetXml(rows + merges) }));
  expect([sheet.rows.length, sheet.rows[0]?.index, sheet.rows[0]?.cells.length, sheet.merges]).toEqual([
    1,
    1_048_575,
    16_384,
    [{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }],
  ]);
});

test('sheets follow the workbook, not their parts; chart sheets are passed over but count for scopes', () => {
  const sheets = [
    '<sheet name="B" sheetId="2" r:id="b" state="veryHidden"/>',
    '<sheet name="Đồ thị" sheetId="3" r:id="c"/>',
    '<sheet name="A &amp; \'x\'" sheetId="1" r:id="a"/>',
  ];
  const names = [
    "<definedName name=\"Mot\" localSheetId=\"2\">'A &amp; ''x'''!$B$2</definedName>",
    '<definedName name="Cot">b!$C:$D</definedName>',
    '<definedName name="Dong" hidden="1">B!$2:$3</definedName>',
    '<definedName name="Hai">B!$A$1,B!$C$1</definedName>',
    '<definedName name="Ngoai">[1]B!$A$1</definedName>',
    '<definedName name="Khong">Mat!$A$1</definedName>',
    '<definedName name="So">12.5</definedName>',
    '<definedName name="Ham">SUM(B!$A$1:$A$2)</definedName>',
    '<definedName name="_xlnm.Print_Area" localSheetId="0">B!$A$1</definedName>',
  ];
  const book = readWhole(
    tinyWorkbook({
      'xl/workbook.xml': workbookXml(
        `<sheets>${sheets.join('')}</sheets><definedNames>${names.join('')}</definedNames>`,
      ),
      'xl/_rels/workbook.xml.rels': relationships([
        ['a', `${transitional}/worksheet`, 'worksheets/sheet1.xml'],
        ['b', `${transitional}/worksheet`, 'worksheets/sheet2.xml'],
        ['c', `${transitional}/chartsheet`, 'chartsheets/sheet1.xml'],
      ]),
      'xl/worksheets/sheet2.xml': sheetXml('<sheetData/>'),
    }),
  );
  const name = (title: string, reference: string, target: unknown = null, scope: string | null = null) => ({
    name: title,
    scope,
    reference,
    target,
  });
  expect([book.sheets.map((sheet) => [sheet.name, sheet.state]), book.definedNames]).toEqual([
    [
      ['B', 'veryHidden'],
      ["A & 'x'", 'visible'],
    ],
    [
      name(
        'Mot',
        "'A & ''x'''!$B$2",
        { sheet: "A & 'x'", range: { top: 1, left: 1, bottom: 1, right: 1 } },
        "A & 'x'",
      ),
      name('Cot', 'b!$C:$D', { sheet: 'B', range: { top: 0, left: 2, bottom: 1_048_575, right: 3 } }),
      name('Dong', 'B!$2:$3', { sheet: 'B', range: { top: 1, left: 0, bottom: 2, right: 16_383 } }),
      name('Hai', 'B!$A$1,B!$C$1'),
      name('Ngoai', '[1]B!$A$1'),
      name('Khong', 'Mat!$A$1'),
      name('So', '12.5'),
      name('Ham', 'SUM(B!$A$1:$A$2)'),
    ],
  ]);
});

test('number formats decide what is a date', () => {
  const dates = [
    '14',
    '15',
    '16',
    '17',
    '22',
    '27',
    '36',
    '50',
    '58',
    '170',
    '171',
    '172',
    '173',
    '174',
    '175',
  ];
  const others = [
    '0',
    '1',
    '4',
    '9',
    '18',
    '19',
    '20',
    '21',
    '32',
    '45',
    '46',
    '47',
    '49',
    '180',
    '181',
    '182',
    '183',
    '184',
    '185',
    '186',
    '187',
  ];
  const custom: [string, string][] = [
    ['170', 'dd\\/mm\\/yyyy'],
    ['171', '[$-42A]d &quot;tháng&quot; m'],
    ['172', 'mmm'],
    ['173', '[Red]yyyy;@'],
    ['174', 'd/m/yyyy h:mm AM/PM'],
    ['175', 'd h:mm'],
    ['180', 'h:mm:ss AM/PM'],
    ['181', '[h]:mm'],
    ['182', 'mm:ss.0'],
    ['183', '#,##0 &quot;dym&quot;'],
    ['184', '0.00E+00'],
    ['185', '_(* #,##0_);[Red]_(* d#,##0_)'],
    ['186', 'General\\d'],
    ['187', '[Red]0;dd/mm/yyyy'],
  ];
  const ids = [...dates, ...others];
  const cells = ids.map((_, style) => `<c s="${style}"><v>45000</v></c>`).join('');
  const [row = []] = readCells(
    workbookOfRows(`<row>${cells}</row>`, { 'xl/styles.xml': stylesXml(ids, custom) }),
  );
  expect(ids.filter((_, at) => typeof row[at] === 'object')).toEqual(dates);
});

test('fonts of cells and of runs', () => {
  const run = (text: string, font = ''): string =>
    `<r>${font && `<rPr><rFont val="${font}"/><b/></rPr>`}<t>${text}</t></r>`;
  const styles =
    '<styleSheet><fonts><font><name val="Times New Roman"/></font><font><name val="VNI-Times"/></font><font/></fonts><cellXfs><xf fontId="1"/><xf fontId="0"/><xf fontId="2"/><xf fontId="1"/></cellXfs></styleSheet>';
  const strings = stringsXml(
    `<si>${run('a')}${run('b')}</si><si>${run('c', '.VnTime')}</si><si>${run('d')}</si>`,
  );
  const cells = [0, 1, 2].map((index) => `<c t="s" s="${index}"><v>${index}</v></c>`).join('');
  const book = readWhole(
    workbookOfRows(
      `<row>${cells}</row><row>${cells}</row><row><c s="3"><v>1</v></c></row><row r="4"><c r="A4"><v>1</v></c><c r="C4" s="2"><v>1</v></c></row>`,
      {
        'xl/styles.xml': styles,
        'xl/sharedStrings.xml': strings,
      },
    ),
  );
  const [sheet] = book.sheets;
  const rich: TextRun[] = [
    { text: 'a', font: null },
    { text: 'b', font: null },
  ];
  expect([book.fonts, sheet?.rows, sheet?.richText]).toEqual([
    ['VNI-Times', 'Times New Roman', null],
    [
      { index: 0, cells: ['ab', 'c', 'd'], hidden: false, fonts: Uint16Array.of(0, 1, 2) },
      { index: 1, cells: ['ab', 'c', 'd'], hidden: false, fonts: Uint16Array.of(0, 1, 2) },
      { index: 2, cells: [1], hidden: false },
      { index: 3, cells: [1, null, 1], hidden: false, fonts: Uint16Array.of(0, 0, 2) },
    ],
    new Map<string, TextRun[]>([
      ['A1', rich],
      ['B1', [{ text: 'c', font: '.VnTime' }]],
      ['A2', rich],
      ['B2', [{ text: 'c', font: '.VnTime' }]],
    ]),
  ]);
  expect(sheet?.rows[0]?.fonts).toBe(sheet?.rows[1]?.fonts);
});

test('a workbook with no styles and no strings', () => {
  const bytes = workbookOfRows('<row><c><v>1</v></c></row>', {
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', `${transitional}/worksheet`, 'worksheets/sheet1.xml'],
    ]),
    'xl/styles.xml': null,
    'xl/sharedStrings.xml': null,
  });
  expect([readCells(bytes), readWhole(bytes).fonts]).toEqual([[[1]], [null]]);
});
