import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { FormulaCell, Workbook } from '../../../shared/intake/sheet';
import { readWhole } from './reading';

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/workbooks/${name}`, import.meta.url));

const formula = (text: string, result: FormulaCell['result']): FormulaCell => ({
  kind: 'formula',
  formula: text,
  result,
});

const shared = {
  format: 'xlsx' as const,
  date1904: false,
  fonts: ['Calibri', '.VnTime'],
  file: 'a.xlsx',
  remarks: [],
};
const plain = { merges: [], hiddenColumns: [], richText: new Map() };
const secondRow = [
  { kind: 'date', date: '2025-03-15', serial: 45731 },
  { kind: 'date', date: '2025-03-15', serial: 45731.75 },
  0.5,
  1.5,
  '  hai đầu cách  ',
] as const;
const lastRows = [
  { index: 3, cells: ['gộp'], hidden: false },
  { index: 4, cells: [], hidden: false },
  { index: 5, cells: ['dòng ẩn'], hidden: true },
];
const firstSheetEnd = {
  merges: [{ top: 3, left: 0, bottom: 4, right: 2 }],
  hiddenColumns: [{ first: 10, last: 10 }],
  richText: new Map(),
};
const totalName = {
  name: 'TongSoVu',
  scope: null,
  reference: "'Số liệu'!$B$1",
  target: { sheet: 'Số liệu', range: { top: 0, left: 1, bottom: 0, right: 1 } },
};
const areaName = {
  name: 'VungAn',
  scope: "D'An ẩn",
  reference: "'D''An ẩn'!$A$1:$C$3",
  target: { sheet: "D'An ẩn", range: { top: 0, left: 0, bottom: 2, right: 2 } },
};
const brokenName = { name: 'Hong', scope: null, reference: '#REF!', target: null };
const firstFonts = Uint16Array.of(1, 0, 0, 0, 0, 0, 0, 0);

const percent = { percent: true, thousands: 0, words: '' };

test('a workbook of openpyxl, which saves no results of formulas', () => {
  const expected: Workbook = {
    ...shared,
    sheets: [
      {
        name: 'Số liệu',
        state: 'visible',
        rows: [
          {
            index: 0,
            cells: [
              'Số vụ tai nạn lao động',
              formula('350+357', undefined),
              formula('1-1', undefined),
              true,
              false,
              formula('FALSE()', undefined),
              formula('""', undefined),
              formula('"Đồng " & "Nai"', undefined),
            ],
            hidden: false,
            fonts: firstFonts,
          },
          { index: 1, cells: [...secondRow, formula('1/0', undefined), -7, 0], hidden: false },
          ...lastRows,
        ],
        ...firstSheetEnd,
      },
      {
        name: "D'An ẩn",
        state: 'veryHidden',
        rows: [{ index: 2, cells: [null, 42], hidden: false }],
        ...plain,
      },
    ],
    definedNames: [totalName, areaName, brokenName],
  };
  expect(readWhole(fixture('openpyxl.xlsx'))).toStrictEqual(expected);
});

test('the same from LibreOffice, which saves results, 0, FALSE and "" among them, and turns booleans into formulas', () => {
  const expected: Workbook = {
    ...shared,
    sheets: [
      {
        name: 'Số liệu',
        state: 'visible',
        rows: [
          {
            index: 0,
            cells: [
              'Số vụ tai nạn lao động',
              formula('350+357', 707),
              formula('1-1', 0),
              formula('TRUE()', true),
              formula('FALSE()', false),
              formula('FALSE()', false),
              formula('""', ''),
              formula('"Đồng " & "Nai"', 'Đồng Nai'),
            ],
            hidden: false,
            fonts: firstFonts,
          },
          {
            index: 1,
            cells: [...secondRow, formula('1/0', { kind: 'error', error: '#DIV/0!' }), -7, 0],
            hidden: false,
          },
          ...lastRows,
        ],
        ...firstSheetEnd,
      },
      {
        name: "D'An ẩn",
        state: 'hidden',
        rows: [{ index: 2, cells: [null, 42], hidden: false }],
        ...plain,
      },
    ],
    definedNames: [brokenName, totalName, areaName],
  };
  expect(readWhole(fixture('libreoffice.xlsx'))).toStrictEqual(expected);
});

const textRow = [
  'Số vụ tai nạn lao động',
  formula('350+357', 707),
  formula('1-1', 0),
  formula('TRUE', true),
  formula('FALSE', false),
  formula('FALSE', false),
  formula('""', ''),
  formula('"Đồng "&"Nai"', 'Đồng Nai'),
];
const divided = formula('1/0', { kind: 'error', error: '#DIV/0!' });
const hiddenSheet = {
  name: "D'An ẩn",
  state: 'hidden' as const,
  rows: [{ index: 2, cells: [null, 42], hidden: false }],
  ...plain,
};

test('the same in .xls, where a name without a target refers to an error', () => {
  const expected: Workbook = {
    ...shared,
    format: 'xls',
    // Arial is the font of styles that no cell has, one of them for percentages.
    fonts: ['Calibri', 'Arial', 'Arial', '.VnTime'],
    sheets: [
      {
        name: 'Số liệu',
        state: 'visible',
        rows: [
          { index: 0, cells: textRow, hidden: false, fonts: Uint16Array.of(3, 0, 0, 0, 0, 0, 0, 0) },
          { index: 1, cells: [...secondRow, divided, -7, 0], hidden: false },
          ...lastRows,
        ],
        ...firstSheetEnd,
        displays: new Map([[2, percent]]),
      },
      { ...hiddenSheet, displays: new Map([[2, percent]]) },
    ],
    definedNames: [{ ...brokenName, reference: '#N/A' }, totalName, areaName],
  };
  expect(readWhole(fixture('libreoffice.xls'))).toStrictEqual(expected);
});

test('the same in .ods, whose empty rows are no rows', () => {
  const expected: Workbook = {
    ...shared,
    format: 'ods',
    sheets: [
      {
        name: 'Số liệu',
        state: 'visible',
        rows: [
          {
            index: 0,
            cells: [
              ...textRow.slice(0, 3),
              formula('TRUE()', true),
              formula('FALSE()', false),
              formula('FALSE()', false),
              formula('""', ''),
              formula('"Đồng " & "Nai"', 'Đồng Nai'),
            ],
            hidden: false,
            fonts: firstFonts,
          },
          { index: 1, cells: [...secondRow, divided, -7, 0], hidden: false },
          ...lastRows.filter(({ cells }) => cells.length > 0),
        ],
        ...firstSheetEnd,
      },
      hiddenSheet,
    ],
    definedNames: [
      { ...areaName, reference: "$'D''An ẩn'.$A$1:.$C$3" },
      brokenName,
      { ...totalName, reference: "$'Số liệu'.$B$1" },
    ],
  };
  expect(readWhole(fixture('libreoffice.ods'))).toStrictEqual(expected);
});
