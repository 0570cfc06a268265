import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeWorkbook } from '../../../shared/intake/encoding/decode-workbook';
import { codeTables } from '../../../shared/intake/encoding/encoding';
import type { FormulaCell } from '../../../shared/intake/sheet';
import { encodeLegacyText } from './encode-legacy-text';
import { otherTexts, presetTexts, sentences } from './vietnamese-samples';
import { cellsOf, rowsOf, sheetOf, workbookOf } from './workbook-of';

const samples = [...sentences, ...presetTexts()];
const tcvn3 = (text: string) => encodeLegacyText(text, 'tcvn3');
const vni = (text: string) => encodeLegacyText(text, 'vni');
const formula = (result: FormulaCell['result']): FormulaCell => ({ kind: 'formula', formula: 'A1', result });

test('each cell by its own font; everything else as it is', () => {
  const rows = [
    {
      index: 4,
      hidden: true,
      cells: [
        tcvn3('Sở Y tế'),
        'bé tµi chÝnh',
        vni('Sở Nội vụ'),
        12,
        null,
        formula(tcvn3('Số vụ')),
        formula(3),
        'abc',
      ],
      fonts: Uint16Array.of(1, 2, 3, 1, 0, 1, 1, 1),
    },
    { index: 5, hidden: false, cells: [true, 'BC', { kind: 'error' as const, error: '#REF!' }] },
  ];
  const book = workbookOf(
    [sheetOf('Sè liÖu', rows)],
    ['Times New Roman', '.VnTime', '.VnTimeH', 'VNI-Times'],
  );
  const { workbook, conversions } = decodeWorkbook(book);
  expect(workbook).toEqual({
    ...book,
    fonts: [...book.fonts, null],
    sheets: [
      {
        ...book.sheets[0],
        rows: [
          {
            ...rows[0],
            fonts: Uint16Array.of(4, 4, 4, 1, 0, 4, 1, 1),
            cells: ['Sở Y tế', 'BỘ TÀI CHÍNH', 'Sở Nội vụ', 12, null, formula('Số vụ'), formula(3), 'abc'],
          },
          rows[1],
        ],
      },
    ],
  });
  expect(workbook.sheets[0]?.rows[1]).toBe(rows[1]);
  const sure = { sheet: 'Sè liÖu', by: 'font', confidence: 1, applied: true, lostLetters: [] };
  expect(conversions).toEqual([
    { ...sure, cell: 'A5', encoding: 'tcvn3', before: 'Së Y tÕ', after: 'Sở Y tế' },
    { ...sure, cell: 'B5', encoding: 'tcvn3-caps', before: 'bé tµi chÝnh', after: 'BỘ TÀI CHÍNH' },
    { ...sure, cell: 'C5', encoding: 'vni', before: 'Sôû Noäi vuï', after: 'Sở Nội vụ' },
    { ...sure, cell: 'F5', encoding: 'tcvn3', before: 'Sè vô', after: 'Số vụ' },
  ]);
});

test("rich text run by run; a letter and its mark may stand in two runs; a run without a font has the cell's", () => {
  const runs = [
    { text: 'Tæng ', font: '.VnTime' },
    { text: 'sè', font: null },
    { text: ' người, ', font: 'Times New Roman' },
    { text: 'soa', font: 'VNI-Times' },
    { text: 'ùt', font: 'VNI-Helve' },
  ];
  const text = runs.map((run) => run.text).join('');
  const sheet = sheetOf('S', rowsOf([[text]], 1), new Map([['A1', runs]]));
  const { workbook, conversions } = decodeWorkbook(workbookOf([sheet], [null, '.VnTime']));
  expect(cellsOf(workbook)).toEqual([['Tổng số người, soát']]);
  expect(workbook.sheets[0]?.richText).toEqual(new Map());
  expect(conversions).toEqual([
    {
      sheet: 'S',
      cell: 'A1',
      encoding: 'tcvn3',
      by: 'font',
      confidence: 1,
      applied: true,
      before: text,
      after: 'Tổng số người, soát',
      lostLetters: [],
    },
  ]);
});

describe('a legacy font is not believed blindly', () => {
  const under = (...cells: string[]) => workbookOf([sheetOf('S', rowsOf([cells]))], ['.VnTime']);

  test.each([['Báo cáo số 5'], ['Thành'], ['Bao cao 2025'], ['5 m²'], ['µg/m³'], ['2½']])(
    '%s stays',
    (text) => {
      const book = under(text);
      expect(decodeWorkbook(book)).toEqual({ workbook: book, conversions: [] });
    },
  );

  test('text that reads either way is a question where such fonts stand over Unicode', () => {
    expect(cellsOf(decodeWorkbook(under('Cã')).workbook)).toEqual([['Có']]);
    const { workbook, conversions } = decodeWorkbook(under('Có', 'người'));
    expect(cellsOf(workbook)).toEqual([['Có', 'người']]);
    expect(conversions).toMatchObject([
      { cell: 'A1', applied: false, confidence: 0.5, before: 'Có', after: 'Cú' },
    ]);
  });

  test('a foreign name under it is a question', () => {
    const { workbook, conversions } = decodeWorkbook(under('Café'));
    expect(cellsOf(workbook)).toEqual([['Café']]);
    expect(conversions).toMatchObject([{ applied: false, confidence: 0.6, after: 'Cafộ' }]);
  });

  test('a lost ư is told and not put back', () => {
    const { workbook, conversions } = decodeWorkbook(under('Th«ng t sè 5 vÒ l\u00acng'));
    expect(cellsOf(workbook)).toEqual([['Thông t số 5 về lơng']]);
    expect(conversions).toMatchObject([{ applied: true, lostLetters: ['t', 'lơng'] }]);
  });
});

describe.each(codeTables)('a text table wholly in %s', (table) => {
  const book = workbookOf([sheetOf('S', rowsOf(samples.map((text) => [encodeLegacyText(text, table), 1])))]);
  const { workbook, conversions } = decodeWorkbook(book);

  test('is decoded whole, also cells that alone could not be told', () => {
    const wrong = cellsOf(workbook).flatMap(([cell], index) =>
      cell === samples[index] ? [] : [samples[index]],
    );
    expect(wrong).toEqual([]);
    expect(conversions.every(({ applied, by }) => applied && by === 'statistics')).toBe(true);
  });

  test('a second time changes nothing', () => {
    const again = decodeWorkbook(workbook);
    expect(again.workbook).toBe(workbook);
    expect(again.conversions).toEqual([]);
  });
});

test('a few cells pasted into a sheet of Unicode are decoded, their like in Unicode are left alone', () => {
  const pasted = sentences.slice(0, 3).map(tcvn3);
  const own = [...sentences.slice(3), 'Hòa An', 'Có', ...otherTexts];
  const { workbook } = decodeWorkbook(
    workbookOf([sheetOf('S', rowsOf([...pasted, ...own].map((text) => [text])))]),
  );
  expect(cellsOf(workbook).flat()).toEqual([...sentences.slice(0, 3), ...own]);
});

test('a cell that reads either way goes with its sheet, and is a question where as much of the sheet is Unicode', () => {
  const legacy = sentences.slice(0, 6).map(tcvn3);
  const outcome = (...unicode: string[]) => {
    const cells = ['Sè', ...legacy, ...unicode].map((text) => [text]);
    const { workbook, conversions } = decodeWorkbook(workbookOf([sheetOf('S', rowsOf(cells))]));
    return {
      text: cellsOf(workbook)[0]?.[0],
      applied: conversions.find(({ cell }) => cell === 'A1')?.applied,
    };
  };
  expect(outcome()).toEqual({ text: 'Số', applied: true });
  expect(outcome(...sentences.slice(6, 12))).toEqual({ text: 'Sè', applied: false });
  expect(outcome(...sentences.slice(6, 13))).toEqual({ text: 'Sè', applied: undefined });
});

test('one doubtful cell is a question, which may be answered with yes', () => {
  const book = workbookOf([sheetOf('S', rowsOf([['C«ng ty', 5]]))]);
  const asked = decodeWorkbook(book);
  expect(asked.workbook).toBe(book);
  expect(asked.conversions).toMatchObject([
    { cell: 'A1', by: 'statistics', applied: false, after: 'Công ty' },
  ]);
  const answered = decodeWorkbook(book, 'convert');
  expect(cellsOf(answered.workbook)).toEqual([['Công ty', 5]]);
  expect(answered.conversions).toMatchObject([{ applied: true }]);
});

test('text under a font of an encoding that is not read here is a question at most', () => {
  const cells = sentences.slice(0, 4).map((text) => [vni(text)]);
  const { workbook, conversions } = decodeWorkbook(
    workbookOf([sheetOf('S', rowsOf(cells))], ['VNtimes new roman']),
  );
  expect(cellsOf(workbook)).toEqual(cells);
  expect(conversions.map(({ applied, confidence }) => ({ applied, confidence }))).toEqual(
    cells.map(() => ({ applied: false, confidence: 0.5 })),
  );
});

test('foreign names and repeated signs are never converted, however many', () => {
  const names = [
    'Loïc Martin',
    'Caïn Dupont',
    'Moïse Legrand',
    'Saül Bernard',
    'Zoé',
    'Noé',
    'René',
    'Aimé Césaire',
  ];
  const cells = [...names, ...otherTexts, ...Array.from({ length: 50 }, () => 'N·m')].map((text) => [text]);
  const book = workbookOf([sheetOf('S', rowsOf(cells))]);
  const { workbook, conversions } = decodeWorkbook(book);
  expect(workbook).toBe(book);
  expect(conversions.filter(({ applied }) => applied)).toEqual([]);
});

test('Unicode changes to NFC and no further, and a clean workbook is the same object', () => {
  const clean = workbookOf([
    sheetOf('S', rowsOf(samples.map((text) => [text, 1]))),
    sheetOf('T', rowsOf([['abc']])),
  ]);
  expect(decodeWorkbook(clean)).toEqual({ workbook: clean, conversions: [] });
  expect(decodeWorkbook(clean).workbook).toBe(clean);
  const loose = workbookOf([
    sheetOf('S', rowsOf(samples.map((text) => [text.normalize('NFD'), 1]))),
    sheetOf('T', rowsOf([['abc']])),
  ]);
  const { workbook, conversions } = decodeWorkbook(loose);
  expect({ workbook, conversions }).toEqual({ workbook: clean, conversions: [] });
  expect(workbook.sheets[1]).toBe(loose.sheets[1]);
});

test('endless words and endless lists of words are judged in passing', () => {
  const size = 30_000;
  const texts = [
    `${'»'.repeat(size)}x`,
    '«'.repeat(size),
    `${'a'.repeat(size)}\u00b5`,
    'té t '.repeat(size / 5),
    'Aµ'.repeat(size),
  ];
  const { conversions } = decodeWorkbook(workbookOf([sheetOf('S', rowsOf([texts]))], ['.VnTime']), 'convert');
  expect(conversions.map(({ cell }) => cell)).toEqual(['A1', 'B1', 'C1', 'D1', 'E1']);
});

const piece = fc.oneof(
  fc.constantFrom(...samples),
  fc.constantFrom(...samples).map(tcvn3),
  fc.constantFrom(...samples).map(vni),
  fc.constantFrom(...samples).map((text) => text.normalize('NFD')),
  fc.constantFrom(...otherTexts),
  fc.string({ unit: fc.integer({ min: 0x20, max: 0x17f }).map((code) => String.fromCharCode(code)) }),
);
const anyWorkbook = fc
  .array(fc.record({ text: piece, font: fc.integer({ min: 0, max: 4 }) }), { maxLength: 30 })
  .map((cells) =>
    workbookOf(
      [
        sheetOf(
          'S',
          cells.map(({ text, font }, index) => ({
            index,
            hidden: false,
            cells: [text],
            fonts: Uint16Array.of(font),
          })),
        ),
      ],
      [null, '.VnTime', '.VnTimeH', 'VNI-Times', 'Arial'],
    ),
  );

test('in any workbook: a second time changes no text, what is not converted is its own NFC, and every change is listed', () => {
  fc.assert(
    fc.property(anyWorkbook, (book) => {
      const { workbook, conversions } = decodeWorkbook(book);
      expect(cellsOf(decodeWorkbook(workbook).workbook)).toEqual(cellsOf(workbook));
      const listed = new Map(
        conversions.filter(({ applied }) => applied).map((found) => [found.cell, found]),
      );
      for (const [index, [cell]] of cellsOf(workbook).entries()) {
        const before = cellsOf(book)[index]?.[0];
        const conversion = listed.get(`A${index + 1}`);
        expect(cell).toBe(conversion ? conversion.after : String(before).normalize('NFC'));
        if (conversion) expect(conversion.before).toBe(before);
      }
    }),
    { numRuns: 300 },
  );
});
