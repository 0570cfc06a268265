import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../electron/data/workbook/read/read-workbook';
import { decodeWindows1258 } from '../../../electron/data/workbook/read/windows-1258';
import type { Workbook } from '../../../shared/intake/sheet';
import { outcome, readCells, readWhole } from './reading';

const table = 'Chỉ tiêu;Số người\r\nSố vụ tai nạn lao động;04\r\n';
const cells = [
  ['Chỉ tiêu', 'Số người'],
  ['Số vụ tai nạn lao động', '04'],
];

test('a table as a whole', () => {
  const result = readWorkbook({ name: 'Bao cao.quy 2.csv', bytes: Buffer.from(`\uFEFF${table}`) });
  const expected: Workbook = {
    file: 'Bao cao.quy 2.csv',
    format: 'csv',
    sheets: [
      {
        name: 'Bao cao.quy 2',
        state: 'visible',
        rows: cells.map((row, index) => ({ index, cells: row, hidden: false })),
        merges: [],
        hiddenColumns: [],
        richText: new Map(),
      },
    ],
    definedNames: [],
    fonts: [null],
    date1904: false,
    remarks: [
      { kind: 'text_encoding', encoding: 'utf-8' },
      { kind: 'delimiter', delimiter: ';', rivals: [] },
      { kind: 'hidden_state_unknown' },
    ],
  };
  expect(result).toStrictEqual({ ok: true, value: expected });
});

const bytesOf = new Map(
  Array.from({ length: 256 }, (_, byte) => [decodeWindows1258(Buffer.of(byte)), byte] as const),
);

/** A text as Windows writes it in Vietnamese: the vowel, then its tone, if the two are no letter of their own. */
function toWindows1258(text: string): Buffer {
  const bytes = [...text].flatMap((letter) => {
    const own = bytesOf.get(letter);
    if (own !== undefined) return [own];
    const apart = letter.normalize('NFD');
    const tone = [...apart].find((part) => '\u0300\u0301\u0303\u0309\u0323'.includes(part)) ?? '';
    return [apart.replace(tone, '').normalize('NFC'), tone].map((part) => bytesOf.get(part) ?? 0);
  });
  return Buffer.from(bytes);
}

const swapped = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

test.each<[what: string, bytes: Buffer, encoding: string]>([
  ['UTF-8 without a mark', Buffer.from(table), 'utf-8'],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${table}`), 'utf-8'],
  ['UTF-16 with a mark', Buffer.from(`\uFEFF${table}`, 'utf16le'), 'utf-16le'],
  ['UTF-16 without a mark', Buffer.from(table, 'utf16le'), 'utf-16le'],
  ['UTF-16 big end first, with a mark', swapped(`\uFEFF${table}`), 'utf-16be'],
  ['UTF-16 big end first, without a mark', swapped(table), 'utf-16be'],
  ['Windows-1258', toWindows1258(table), 'windows-1258'],
])('%s', (_what, bytes, encoding) => {
  const { sheets, remarks } = readWhole(bytes);
  expect([sheets[0]?.rows.map((row) => row.cells), remarks[0]]).toEqual([
    cells,
    { kind: 'text_encoding', encoding },
  ]);
});

test('the code page agrees with that of the platform', () => {
  const bytes = Buffer.from(Array.from({ length: 96 }, (_, at) => at + 0xa0));
  expect(decodeWindows1258(bytes)).toBe(new TextDecoder('windows-1258').decode(bytes).normalize('NFC'));
});

test.each([
  ['TCVN3', 'ChØ tiªu;Sè ng\xadêi\nSè vô tai n¹n lao ®éng;04\nChia theo ý kiÕn;1\n'],
  ['VNI', 'Chæ tieâu;Soá ngöôøi\nSoá vuï tai naïn lao ñoäng;04\n'],
  ['a Western text', 'Café;Größe\nÉcole;04\n'],
  ['a text that reads the same in all of them', 'Sè;vô\nSè;04\n'],
])('%s keeps its bytes as code points', (_what, text) => {
  const { sheets, remarks } = readWhole(Buffer.from(text, 'latin1'));
  expect([sheets[0]?.rows.map((row) => row.cells), remarks[0]]).toEqual([
    text
      .trim()
      .split('\n')
      .map((line) => line.split(';')),
    { kind: 'text_encoding', encoding: 'single_byte' },
  ]);
});

test('a text in UTF-8 with one spoilt byte says how many characters were lost', () => {
  const bytes = Buffer.concat([Buffer.from(table.repeat(3)), Buffer.from('a\xffb;1\n', 'latin1')]);
  const { sheets, remarks } = readWhole(bytes);
  expect([sheets[0]?.rows.at(-1)?.cells, remarks[3]]).toEqual([
    ['a\uFFFDb', '1'],
    { kind: 'undecodable_characters', count: 1 },
  ]);
});

describe('what stands between the cells', () => {
  test.each<[what: string, text: string, delimiter: string, rivals: readonly string[]]>([
    ['a comma', 'a,b,c\n1,2,3\n', ',', []],
    ['a tab', 'a\tb\n1\t2\n', '\t', []],
    ['a semicolon beside decimal commas', 'a;1,5\nb;2,5\nc;3\n', ';', [',']],
    ['a semicolon beside sentences', 'Sở Y tế, Cao Bằng;1\nSở Nội vụ;2\nBáo, đài;3\n', ';', []],
    ['a comma beside a list in one column', 'x;y,1,2\nz,3,4\nw,5,6\n', ',', []],
    ['a semicolon under titles', 'BÁO CÁO\nKỳ 6 tháng, năm 2025\n\nTT;Chỉ tiêu;Số\n1;a;2\n2;b;3\n', ';', []],
    ['one record', 'Sở Y tế;SK-03;707', ';', []],
    ['the sign that Excel announces', 'sep=,\r\n"a;b",1\r\n"c;d",2\r\n', ',', []],
    ['a comma with spaces in even records', '1, 2, 3\n4, 5, 6\n7, 8, 9\n', ',', []],
  ])('%s', (_what, text, delimiter, rivals) => {
    expect(readWhole(Buffer.from(text)).remarks[1]).toEqual({ kind: 'delimiter', delimiter, rivals });
  });

  test.each([
    [
      'a letter',
      'Kính gửi: Sở Nội vụ, Cao Bằng\nSau đây là số liệu, xin gửi.\nTrân trọng, đại diện; ký tên.\n',
    ],
    ['one sentence', 'Có 707 vụ, 12 người chết.'],
    ['one column', '1\n2\n3\n'],
    ['one sentence with one sign', 'Đã họp;chưa ký'],
    ['delimiters alone', ';;;\n;;;\n'],
    ['blank lines', '\n\n \n'],
  ])('%s is plain text', (_what, text) => {
    expect(outcome(Buffer.from(text))).toBe('plain_text');
  });
});

test.each<[what: string, text: string, expected: readonly (readonly (string | null)[])[]]>([
  [
    'line ends of Windows, Unix and old Macs',
    'a;b;c\r\n1;2;3\n4;5;6\r7;8;9',
    [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['4', '5', '6'],
      ['7', '8', '9'],
    ],
  ],
  [
    'quotes',
    '"a;b";"c ""d"""\n"x\r\ny";z\n',
    [
      ['a;b', 'c "d"'],
      ['x\r\ny', 'z'],
    ],
  ],
  [
    'a quote inside a field',
    '5" ống;1\nb;2\n',
    [
      ['5" ống', '1'],
      ['b', '2'],
    ],
  ],
  [
    'text behind a closing quote',
    '"a"b;1\nc;2\n',
    [
      ['ab', '1'],
      ['c', '2'],
    ],
  ],
  [
    'blank fields',
    ';b;\n1;;3\n""; ;0\n',
    [
      [null, 'b'],
      ['1', null, '3'],
      [null, ' ', '0'],
    ],
  ],
  [
    'spaces and marks as written',
    " a ;'04\n =1 ; -\n",
    [
      [' a ', "'04"],
      [' =1 ', ' -'],
    ],
  ],
])('fields with %s', (_what, text, expected) => {
  expect(readCells(Buffer.from(text))).toEqual(expected);
});

test('blank records are no rows but are counted', () => {
  const [sheet] = readWhole(Buffer.from('a;b\n\n;\n1;2\n')).sheets;
  expect(sheet?.rows.map(({ index }) => index)).toEqual([0, 3]);
});

const most = 16 * 1024 * 1024;
const after = (beginning: string, filler: string): Buffer =>
  Buffer.concat([Buffer.from(beginning), Buffer.alloc(most - beginning.length, filler)]);

test.each<[what: string, bytes: () => Buffer, expected: string]>([
  ['a quote that is never closed', () => Buffer.from('a;b\n1;2\n"c;3\nd;4\n'), 'open_quote'],
  ['sixty megabytes in one line', () => Buffer.alloc(60_000_000, 'a'), 'too_large'],
  ['as much as is allowed in one line', () => after('', 'a'), 'plain_text'],
  ['as much in fields of one line', () => after('', 'ab;'), 'too_large'],
  ['as much in one field', () => after('a;b\nc;d\n', 'a'), 'too_large'],
  ['as much in delimiters', () => after('a;b;c\n', ';'), 'read'],
  ['as much in records', () => after('', 'a;b\n'), 'too_large'],
  ['as much in quotes', () => after('a;b\nc;d\n', '"'), 'too_large'],
  ['as much in an old encoding', () => Buffer.alloc(most, Buffer.from('Sè;vô\n', 'latin1')), 'too_large'],
  ['as much in Windows-1258', () => Buffer.alloc(most, toWindows1258('Số vụ;tai nạn\n')), 'too_large'],
  ['half as much', () => Buffer.alloc(most / 2, toWindows1258('Số vụ;tai nạn\n')), 'read'],
  ['half a character of UTF-16', () => Buffer.from('fffe61003b00620a0a'.slice(0, 14), 'hex'), 'truncated'],
  ['a zero byte far behind', () => Buffer.from(`${'a;b\n'.repeat(3000)}\0`), 'not_a_workbook'],
])('%s', (_what, bytes, expected) => {
  expect(outcome(bytes())).toBe(expected);
});

test('what is written is read back, whatever the delimiter', () => {
  const field = fc.string({ unit: fc.constantFrom('a', 'ệ', '"', ';', ',', '\n', '7', ' '), maxLength: 6 });
  const row = fc.array(field, { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(',', ';'),
      (rows, delimiter) => {
        const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
        const text = rows.map((values) => values.map(quoted).join(delimiter)).join('\r\n');
        const expected = rows
          .map((values) => values.map((value) => (value === '' ? null : value)))
          .map((values) => values.slice(0, values.findLastIndex((value) => value !== null) + 1))
          .filter((values) => values.length > 0);
        expect(readCells(Buffer.from(`sep=${delimiter}\r\n${text}\r\n`))).toEqual(expected);
      },
    ),
    { numRuns: 200 },
  );
});
