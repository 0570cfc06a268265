import { expect, test } from 'vitest';
import type { Workbook } from '../../../shared/intake/sheet';
import {
  type BiffRecord,
  biffStream,
  biffWorkbook,
  double,
  sharedText,
  wide,
  words,
  writeRecords,
} from '../../fixtures/workbooks/write-biff';
import { writeCompound, writeSmallCompound } from '../../fixtures/workbooks/write-compound';
import { outcome, readCells, readFirstSheet, readWhole } from './reading';

const number = (row: number, column: number, value: number, style = 0): BiffRecord => [
  0x203,
  words(row, column, style),
  double(value),
];
const label = (row: number, column: number, text: string): BiffRecord => [
  0x204,
  words(row, column, 0, text.length),
  wide(text),
];
const formula = (row: number, column: number, value: Uint8Array, tokens: readonly number[]): BiffRecord => [
  0x06,
  words(row, column, 0),
  value,
  words(0, 0, 0, tokens.length),
  [...tokens],
];
const row = (index: number, flags: number): BiffRecord => [0x208, words(index, 0, 0, 0, 0, 0, flags, 0)];
const strings = (count: number, ...parts: readonly Uint8Array[]): BiffRecord => [
  0xfc,
  words(0, 0, count, 0),
  ...parts,
];
const shared = (row: number, column: number, index: number): BiffRecord => [
  0xfd,
  words(row, column, 0, index, 0),
];
const ownSheets: readonly BiffRecord[] = [
  [0x1ae, words(1, 0x401)],
  [0x17, words(1, 0, 0, 0)],
];

test('a sheet of records of every kind', () => {
  const rich = Buffer.concat([words(3), Buffer.of(9), words(1), wide('Cén').subarray(1), words(1, 5)]);
  const bytes = biffWorkbook({
    globals: [strings(2, sharedText('Số vụ'), rich)],
    sheet: [
      row(0, 0),
      row(2, 0x20),
      [0x7d, words(3, 256, 0, 0, 1, 0)],
      shared(0, 0, 0),
      number(0, 1, 0.5),
      number(0, 2, 45731, 1),
      [0x205, words(0, 3, 0), [1, 0]],
      [0x205, words(0, 4, 0), [0x17, 1]],
      [0xbd, words(1, 0), words(0), words(707 * 4 + 2, 0), words(0), words(2143 * 4 + 3, 0), words(1)],
      [0x27e, words(1, 4, 0), words(0, 0x3ff0)],
      [0x201, words(1, 5, 0)],
      label(2, 0, 'ẩn'),
      [0xfd, words(2, 1, 1, 1, 0)],
      [0xe5, words(1), words(0, 1, 0, 2)],
    ],
  });
  const expected: Workbook = {
    file: 'a.xlsx',
    format: 'xls',
    sheets: [
      {
        name: 'S',
        state: 'visible',
        rows: [
          {
            index: 0,
            cells: [
              'Số vụ',
              0.5,
              { kind: 'date', date: '2025-03-15', serial: 45731 },
              true,
              { kind: 'error', error: '#REF!' },
            ],
            hidden: false,
            fonts: Uint16Array.of(0, 0, 1, 0, 0),
          },
          { index: 1, cells: [707, 21.43, null, null, 1], hidden: false },
          { index: 2, cells: ['ẩn', 'Cén'], hidden: true, fonts: Uint16Array.of(0, 1) },
        ],
        merges: [{ top: 0, left: 0, bottom: 1, right: 2 }],
        hiddenColumns: [{ first: 3, last: 255 }],
        richText: new Map([
          [
            'B3',
            [
              { text: 'C', font: null },
              { text: 'én', font: 'VNI-Times' },
            ],
          ],
        ]),
      },
    ],
    definedNames: [],
    fonts: ['Arial', '.VnTime'],
    date1904: false,
    remarks: [],
  };
  expect(readWhole(bytes)).toStrictEqual(expected);
});

test('texts that are cut in two by the end of a record, wherever that falls', () => {
  const texts = ['Sở Y tế', 'Cao Bằng', 'a'];
  const whole = Buffer.concat(texts.map(sharedText));
  const cells = texts.map((_, column) => shared(0, column, column));
  // Characters that go on in the next record are preceded by how wide they are.
  const inCharacters = (at: number): boolean => {
    let start = 0;
    for (const text of texts) {
      const first = start + 3;
      const end = first + text.length * 2;
      if (at >= first && at < end) return (at - first) % 2 === 0;
      start = end;
    }
    return false;
  };
  const cuts = Array.from({ length: whole.length }, (_, at) => at).filter(inCharacters);
  const outcomes = cuts.map((at) =>
    readCells(
      biffWorkbook({
        globals: [strings(3, whole.subarray(0, at)), [0x3c, [1], whole.subarray(at)]],
        sheet: cells,
      }),
    ),
  );
  expect(cuts.length).toBe(16);
  expect(outcomes).toEqual(cuts.map(() => [texts]));
});

test('a text that goes on in characters of one byte', () => {
  const start = Buffer.concat([words(5), wide('Số')]);
  const bytes = biffWorkbook({
    globals: [strings(1, start), [0x3c, [0], Buffer.from(' vu')]],
    sheet: [shared(0, 0, 0)],
  });
  expect(readCells(bytes)).toEqual([['Số vu']]);
});

const special = (kind: number, value: number): Buffer =>
  Buffer.concat([Buffer.of(kind, 0, value, 0, 0, 0), words(0xffff)]);
const two = [0x1e, 2, 0];
const text = (value: string): number[] => [0x17, value.length, ...wide(value)];

test.each<[what: string, tokens: readonly number[], written: string]>([
  ['a sum of constants', [0x1e, 94, 1, 0x1e, 101, 1, 0x03], '350+357'],
  ['a function of fixed size', [0x1f, ...double(2.5), ...two, 0x41, 27, 0], 'ROUND(2.5,2)'],
  ['the short form of SUM', [0x25, 0, 0, 2, 0, 0, 0xc0, 1, 0xc0, 0x19, 0x10, 0, 0], 'SUM(A1:B3)'],
  ['fixed and free references', [0x24, 6, 0, 4, 0, 0x24, 0, 0, 0, 0x80, 0x05], '$E$7*$A1'],
  ['brackets, sign, per cent', [...two, 0x13, 0x15, 0x14], '(-2)%'],
  ['a text', [...text('Đồng "x"'), ...text('a'), 0x08], '"Đồng ""x"""&"a"'],
  [
    'a condition with jumps',
    [0x1d, 1, 0x19, 2, 7, 0, ...two, 0x19, 8, 3, 0, 0x16, 0x42, 3, 1, 0],
    'IF(TRUE,2,)',
  ],
  ['another sheet', [0x3a, 0, 0, 6, 0, 4, 0], 'S!$E$7'],
  ['a deleted cell', [0x2a, 0, 0, 0, 0], '#REF!'],
])('a formula is written as text: %s', (_what, tokens, written) => {
  const bytes = biffWorkbook({ globals: ownSheets, sheet: [formula(0, 0, double(1), tokens)] });
  expect(readCells(bytes)).toEqual([[{ kind: 'formula', formula: written, result: 1 }]]);
});

test('a formula that is not known keeps its result, and the workbook says so', () => {
  const bytes = biffWorkbook({ sheet: [formula(0, 0, double(7), [...two, 0x41, 0x2c, 1])] });
  const { sheets, remarks } = readWhole(bytes);
  expect([sheets[0]?.rows[0]?.cells, remarks]).toEqual([
    [{ kind: 'formula', formula: '', result: 7 }],
    [{ kind: 'formula_texts_missing', count: 1 }],
  ]);
});

test('the saved results of formulas', () => {
  const bytes = biffWorkbook({
    sheet: [
      formula(0, 0, double(0), two),
      formula(0, 1, special(1, 0), two),
      formula(0, 2, special(2, 7), two),
      formula(0, 3, special(3, 0), two),
      formula(0, 4, special(0, 0), two),
      [0x207, words(4), wide('Đồng')],
      formula(0, 5, special(0, 0), two),
    ],
  });
  const results = [0, false, { kind: 'error', error: '#DIV/0!' }, '', 'Đồng', undefined];
  expect(readCells(bytes)).toEqual([results.map((result) => ({ kind: 'formula', formula: '2', result }))]);
});

test('cells that share a formula have it each, those of an array formula only the first', () => {
  const toShared = [0x01, 0, 0, 0, 0];
  const toArray = [0x01, 2, 0, 0, 0];
  const sheet: BiffRecord[] = [
    formula(0, 0, double(3), toShared),
    [0x4bc, words(0, 1), [0, 0, 0, 2], words(8), [0x2c, 0, 0, 1, 0xc0, ...two], [0x03].slice(1)],
    formula(1, 0, double(4), toShared),
    formula(2, 0, double(5), toArray),
    [0x221, words(2, 3), [0, 0], words(0, 0, 0), words(3), two],
    formula(3, 0, double(6), toArray),
  ];
  const value = (formulaText: string, result: number) => ({ kind: 'formula', formula: formulaText, result });
  // The tokens of the shared formula are a reference one column to the right and a number without an operator between them.
  const cells = readCells(biffWorkbook({ sheet }));
  expect(cells).toEqual([[value('', 3)], [value('', 4)], [value('2', 5)], [6]]);
});

test('a shared formula counts from each of its cells', () => {
  const tokens = [0x2c, 0, 0, 1, 0xc0, ...two, 0x03];
  const toShared = [0x01, 0, 0, 0, 0];
  const sheet: BiffRecord[] = [
    formula(0, 0, double(3), toShared),
    [0x4bc, words(0, 1), [0, 0, 0, 2], words(tokens.length), tokens],
    formula(1, 0, double(4), toShared),
  ];
  expect(readCells(biffWorkbook({ sheet }))).toEqual([
    [{ kind: 'formula', formula: 'B1+2', result: 3 }],
    [{ kind: 'formula', formula: 'B2+2', result: 4 }],
  ]);
});

const nameRecord = (flags: number, name: string, sheet: number, tokens: readonly number[]): BiffRecord => [
  0x18,
  words(flags),
  [0, name.length],
  words(tokens.length, 0, sheet, 0, 0),
  wide(name),
  [...tokens],
];

test('names with their targets, without those of Excel itself', () => {
  const bytes = biffWorkbook({
    globals: [
      ...ownSheets,
      nameRecord(0, 'IND_SK_03', 0, [0x3a, 0, 0, 6, 0, 4, 0]),
      nameRecord(0, 'Vung', 1, [0x3b, 0, 0, 0, 0, 8, 0, 0, 0, 2, 0]),
      nameRecord(0x20, '\u0006', 1, [0x3b, 0, 0, 0, 0, 8, 0, 0, 0, 2, 0]),
      nameRecord(0, 'Hong', 0, [0x3c, 0, 0, 0, 0, 0, 0]),
    ],
  });
  expect(readWhole(bytes).definedNames).toEqual([
    {
      name: 'IND_SK_03',
      scope: null,
      reference: 'S!$E$7',
      target: { sheet: 'S', range: { top: 6, left: 4, bottom: 6, right: 4 } },
    },
    {
      name: 'Vung',
      scope: 'S',
      reference: 'S!$A$1:$C$9',
      target: { sheet: 'S', range: { top: 0, left: 0, bottom: 8, right: 2 } },
    },
    { name: 'Hong', scope: null, reference: '#REF!', target: null },
  ]);
});

test('cells that take their values from another workbook', () => {
  const path = '\u0001C\u0003nam\u0003t.xls';
  const bytes = biffWorkbook({
    globals: [
      [0x1ae, words(1, path.length), wide(path), sharedText('Biểu 1')],
      [0x17, words(1, 0, 0, 0)],
    ],
    sheet: [formula(3, 1, double(1), [0x3a, 0, 0, 6, 0, 4, 0])],
  });
  const { sheets, remarks } = readWhole(bytes);
  expect([sheets[0]?.rows[0]?.cells[1], remarks]).toEqual([
    { kind: 'formula', formula: "'[t.xls]Biểu 1'!$E$7", result: 1 },
    [{ kind: 'external_links', workbooks: ['t.xls'], count: 1, cells: [{ sheet: 'S', cell: 'B4' }] }],
  ]);
});

test.each([
  [0, 'visible'],
  [1, 'hidden'],
  [2, 'veryHidden'],
])('a sheet in state %i is %s', (state, expected) => {
  expect(readFirstSheet(biffWorkbook({ sheetKind: [state, 0] })).state).toBe(expected);
});

test('the epoch of 1904, a custom format that shows dates, and macros', () => {
  const bytes = writeCompound({
    Workbook: biffStream({
      globals: [
        [0x22, words(1)],
        [0x41e, words(164, 10), wide('dd/mm/yyyy')],
        [0xe0, words(0, 164), Buffer.alloc(16)],
      ],
      sheet: [number(0, 0, 1, 2)],
    }),
    _VBA_PROJECT_CUR: Buffer.alloc(1),
  });
  const { date1904, sheets, remarks } = readWhole(bytes);
  expect([date1904, sheets[0]?.rows[0]?.cells, remarks]).toEqual([
    true,
    [{ kind: 'date', date: '1904-01-02', serial: 1 }],
    [{ kind: 'macros' }],
  ]);
});

test('a stream in small sectors', () => {
  expect(readCells(writeSmallCompound('Workbook', biffStream({ sheet: [number(0, 0, 7)] })))).toEqual([[7]]);
});

test('a chart inside a sheet is passed over', () => {
  const chart: BiffRecord[] = [[0x809, words(0x600, 0x20, 0, 0)], number(0, 0, 99), [0x0a]];
  expect(readCells(biffWorkbook({ sheet: [...chart, number(0, 0, 1)] }))).toEqual([[1]]);
});

/** A workbook of Excel 95: its texts are bytes. */
function excel95(codePage: number, text: Buffer): Buffer {
  const start = (kind: number): BiffRecord => [0x809, words(0x500, kind, 0, 0)];
  const globals: BiffRecord[] = [
    start(5),
    [0x42, words(codePage)],
    [0x31, Buffer.alloc(14), [7], Buffer.from('.VnTime')],
    [0xe0, words(0, 0), Buffer.alloc(12)],
  ];
  const bound = (position: number): BiffRecord => [0x85, words(position, 0), [0, 0, 1], Buffer.from('S')];
  const end: BiffRecord = [0x0a];
  const position = writeRecords([...globals, bound(0), end]).length;
  const sheet: BiffRecord[] = [
    start(0x10),
    [0x204, words(0, 0, 0, text.length), text],
    [0xd6, words(0, 1, 0, 2), Buffer.from('ab'), [1, 1, 0]],
    number(0, 2, 7),
    end,
  ];
  return writeCompound({ Book: writeRecords([...globals, bound(position), end, ...sheet]) });
}

test('a workbook of Excel 95 keeps the bytes of the old fonts', () => {
  expect(readWhole(excel95(1252, Buffer.from('Sè vô', 'latin1')))).toStrictEqual({
    file: 'a.xlsx',
    format: 'xls',
    sheets: [
      {
        name: 'S',
        state: 'visible',
        rows: [{ index: 0, cells: ['Sè vô', 'ab', 7], hidden: false }],
        merges: [],
        hiddenColumns: [],
        richText: new Map([
          [
            'B1',
            [
              { text: 'a', font: null },
              { text: 'b', font: '.VnTime' },
            ],
          ],
        ]),
      },
    ],
    definedNames: [],
    fonts: ['.VnTime'],
    date1904: false,
    remarks: [],
  });
});

test('a workbook of Excel 95 in the Vietnamese code page', () => {
  const { sheets, remarks } = readWhole(excel95(1258, Buffer.from('5373f4cc', 'hex').subarray(1)));
  expect([sheets[0]?.rows[0]?.cells[0], remarks]).toEqual([
    'sồ',
    [{ kind: 'text_encoding', encoding: 'windows-1258' }],
  ]);
});

const good = { sheet: [number(0, 0, 1)] };

test.each<[what: string, bytes: () => Buffer, expected: string]>([
  ['as it should be', () => biffWorkbook(good), 'read'],
  [
    'whose table of sectors runs in a circle',
    () => writeCompound({ Workbook: Buffer.alloc(9000) }, { fat: (fat) => (fat[1] = 1) }),
    'damaged',
  ],
  [
    'whose stream runs in a circle and announces four gigabytes',
    () => writeCompound({ Workbook: biffStream(good) }, { fat: (fat) => (fat[3] = 2), size: 0xfffffff0 }),
    'too_large',
  ],
  [
    'whose stream runs in a circle and announces fifty megabytes',
    () => writeCompound({ Workbook: biffStream(good) }, { fat: (fat) => (fat[3] = 2), size: 50_000_000 }),
    'damaged',
  ],
  [
    'whose stream leads behind the end',
    () => writeCompound({ Workbook: biffStream(good) }, { fat: (fat) => (fat[3] = 999) }),
    'truncated',
  ],
  [
    'with a record that runs past the end',
    () => biffWorkbook({ ...good, globals: [[0x99, Buffer.alloc(65_000)]] }).subarray(0, 9000),
    'truncated',
  ],
  ['with a record that is too short', () => biffWorkbook({ sheet: [[0x203, words(0, 0)]] }), 'damaged'],
  ['with a text that is not there', () => biffWorkbook({ sheet: [shared(0, 0, 0)] }), 'damaged'],
  ['with a style that is not there', () => biffWorkbook({ sheet: [number(0, 0, 1, 9)] }), 'damaged'],
  ['with a cell given twice', () => biffWorkbook({ sheet: [number(0, 0, 1), number(0, 0, 2)] }), 'damaged'],
  ['with no number', () => biffWorkbook({ sheet: [number(0, 0, Number.NaN)] }), 'damaged'],
  ['with half a text', () => biffWorkbook({ globals: [strings(1, words(900), wide('a'))] }), 'damaged'],
  [
    'with a text whose appendix has four gigabytes',
    () => biffWorkbook({ globals: [strings(1, words(1), Buffer.of(4, 255, 255, 255, 255, 65))] }),
    'damaged',
  ],
  [
    'with four thousand million texts',
    () => biffWorkbook({ globals: [[0xfc, words(0, 0, 0xffff, 0xffff)]] }),
    'too_large',
  ],
  ['with a merge that is none', () => biffWorkbook({ sheet: [[0xe5, words(1, 5, 1, 0, 0)]] }), 'damaged'],
  ['with two sheets of one name', () => biffWorkbook({ twins: ['s'] }), 'damaged'],
  ['with no worksheet', () => biffWorkbook({ sheetKind: [0, 2] }), 'no_worksheet'],
  [
    'with two thousand sheets in the same records',
    () =>
      biffWorkbook({
        twins: Array.from({ length: 1_900 }, (_, at) => String(at)),
        sheet: Array.from({ length: 20_000 }, (): BiffRecord => [0x99]),
      }),
    'too_large',
  ],
  [
    'with far cells in all rows of two sheets',
    () =>
      biffWorkbook({
        twins: ['T'],
        sheet: Array.from({ length: 20_000 }, (_, at) => number(at, 255, 1)),
      }),
    'too_large',
  ],
])('a workbook %s', (_what, bytes, expected) => {
  expect(outcome(bytes())).toBe(expected);
});

test('a workbook cut anywhere or with a byte changed is read or refused, never thrown at', () => {
  const whole = biffWorkbook({
    globals: [...ownSheets, strings(1, sharedText('Số vụ')), nameRecord(0, 'A', 0, [0x3a, 0, 0, 6, 0, 4, 0])],
    sheet: [
      row(0, 0),
      shared(0, 0, 0),
      formula(0, 1, double(1), [0x25, 0, 0, 2, 0, 0, 0xc0, 1, 0xc0, 0x19, 0x10, 0, 0]),
    ],
  });
  const outcomes = new Set<string>();
  for (let at = 0; at < 3600; at++) {
    const changed = Buffer.from(whole);
    changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
    outcomes.add(outcome(changed));
    outcomes.add(outcome(whole.subarray(0, at)));
  }
  expect(outcomes).toContain('truncated');
  expect(outcomes).toContain('damaged');
});
