import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { describe, expect, it, test } from 'vitest';
import type { Excerpt } from '../../shared/contract/excerpt';
import { inMemory } from '../fixtures/in-memory';
import { preview } from '../fixtures/intake';
import { type OwnRows, ownWorkbook } from './own-workbook';

async function excerptOf(
  rows: OwnRows,
  cell: string,
  edit?: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void,
  sheet = 'Bieu 1',
): Promise<Excerpt> {
  const { api, folder } = await inMemory();
  const { intakeId } = await preview(api, [await ownWorkbook(folder, 'a.xlsx', rows, edit)]);
  return api.intake.excerpt({ intakeId, key: '1', sheet, cell });
}

/** Texts by row, `·` where a merged cell covers it. */
function shown({ rows }: Excerpt): readonly string[] {
  return rows.map(
    ({ number, hidden, cells }) =>
      `${number}${hidden ? '!' : ''}: ${cells.map(({ text, rowSpan }) => (rowSpan === 0 ? '·' : text || '_')).join(' ')}`,
  );
}

const numbered: OwnRows = Array.from({ length: 20 }, (_, row) =>
  Array.from({ length: 14 }, (__, column) => `${row + 1}/${column + 1}`),
);

test('a cell stands in the middle of four rows and columns around it', async () => {
  const excerpt = await excerptOf(numbered, 'H10');
  expect([excerpt.sheet, excerpt.state, excerpt.cell]).toEqual(['Bieu 1', 'visible', 'H10']);
  expect(excerpt.columns.map(({ letter }) => letter).join('')).toBe('CDEFGHIJKL');
  expect(excerpt.rows.map(({ number }) => number)).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14]);
  expect(excerpt.rows[4]?.cells[5]).toEqual({
    ...{ cell: 'H10', text: '10/8', kind: 'text', formula: null, rowSpan: 1, columnSpan: 1 },
  });
});

test.each([
  ['A1', 'A', 'E', 1, 5],
  ['C2', 'A', 'G', 1, 6],
  ['N20', 'I', 'R', 16, 24],
  ['XFD1048576', 'XEY', 'XFH', 1048572, 1048580],
])('%s at the edge', async (cell, left, right, top, bottom) => {
  const { columns, rows } = await excerptOf(numbered, cell);
  expect([columns[0]?.letter, columns.at(-1)?.letter, rows[0]?.number, rows.at(-1)?.number]).toEqual([
    ...[left, right, top, bottom],
  ]);
});

test('merged cells cover what they cover, also where they begin outside', async () => {
  const merged = await excerptOf(numbered, 'H10', (sheet) => {
    sheet.mergeCells('A8:D9');
    sheet.mergeCells('H10:I11');
    sheet.mergeCells('K13:P30');
  });
  expect(shown(merged)).toEqual([
    '6: 6/3 6/4 6/5 6/6 6/7 6/8 6/9 6/10 6/11 6/12',
    '7: 7/3 7/4 7/5 7/6 7/7 7/8 7/9 7/10 7/11 7/12',
    '8: 8/1 · 8/5 8/6 8/7 8/8 8/9 8/10 8/11 8/12',
    '9: · · 9/5 9/6 9/7 9/8 9/9 9/10 9/11 9/12',
    '10: 10/3 10/4 10/5 10/6 10/7 10/8 · 10/10 10/11 10/12',
    '11: 11/3 11/4 11/5 11/6 11/7 · · 11/10 11/11 11/12',
    '12: 12/3 12/4 12/5 12/6 12/7 12/8 12/9 12/10 12/11 12/12',
    '13: 13/3 13/4 13/5 13/6 13/7 13/8 13/9 13/10 13/11 ·',
    '14: 14/3 14/4 14/5 14/6 14/7 14/8 14/9 14/10 · ·',
  ]);
  const spans = (cell: string) => {
    const found = merged.rows.flatMap(({ cells }) => cells).find((one) => one.cell === cell);
    return [found?.rowSpan, found?.columnSpan];
  };
  expect([spans('C8'), spans('H10'), spans('K13'), spans('J10')]).toEqual([
    [2, 2],
    [2, 2],
    [2, 2],
    [1, 1],
  ]);
});

test('hidden rows and columns and a hidden sheet are marked', async () => {
  const excerpt = await excerptOf(
    numbered,
    'B3',
    (sheet, workbook) => {
      sheet.getRow(2).hidden = true;
      sheet.getColumn(3).hidden = true;
      sheet.getColumn(4).hidden = true;
      sheet.state = 'hidden';
      workbook.addWorksheet('khac');
    },
    'Bieu 1',
  );
  expect([
    excerpt.state,
    excerpt.columns.filter(({ hidden }) => hidden).map(({ letter }) => letter),
    excerpt.rows.filter(({ hidden }) => hidden).map(({ number }) => number),
  ]).toEqual(['hidden', ['C', 'D'], [2]]);
});

test('every kind of cell, with its formula', async () => {
  const day = new Date(Date.UTC(2025, 10, 5));
  const rows: OwnRows = [
    ['chữ', 12, true, day, { error: '#REF!' }, { formula: 'B1*2', result: 24 }, null],
    [{ formula: 'SUM(B1:B9)' }, 'x'.repeat(500)],
  ];
  const { rows: shownRows } = await excerptOf(rows, 'D1');
  expect(shownRows[0]?.cells.map(({ text, kind, formula }) => [text, kind, formula])).toEqual([
    ['chữ', 'text', null],
    ['12', 'number', null],
    [expect.any(String), 'boolean', null],
    [expect.stringContaining('2025'), 'date', null],
    ['#REF!', 'error', null],
    ['24', 'formula', '=B1*2'],
    ['', 'blank', null],
    ['', 'blank', null],
  ]);
  const [unsolved, long] = shownRows[1]?.cells ?? [];
  expect([unsolved?.kind, unsolved?.formula, long?.text.length]).toEqual(['formula', '=SUM(B1:B9)', 300]);
});

describe('what is not there', () => {
  it.each([
    ['another sheet', 'Bieu 2', 'A1'],
    ['no row', 'Bieu 1', 'A0'],
    ['no cell', 'Bieu 1', 'hai'],
    ['nothing', 'Bieu 1', ''],
    ['a row below the last', 'Bieu 1', 'A1048577'],
    ['a column beyond the last', 'Bieu 1', 'XFE1'],
  ])('%s', async (_what, sheet, cell) => {
    await expect(excerptOf(numbered, cell, undefined, sheet)).rejects.toMatchObject({
      problem: { code: 'not_found', subject: `${sheet}!${cell}` },
    });
  });

  it('a file that is no workbook, another file, another intake', async () => {
    const { api, folder } = await inMemory();
    const path = join(folder, 'quet.pdf');
    writeFileSync(path, '%PDF-1.4\n%%EOF\n');
    const { intakeId } = await preview(api, [path]);
    const at = { sheet: 'Bieu 1', cell: 'A1' };
    const problem = { code: 'not_found' };
    await expect(api.intake.excerpt({ intakeId, key: '1', ...at })).rejects.toMatchObject({ problem });
    await expect(api.intake.excerpt({ intakeId, key: '2', ...at })).rejects.toMatchObject({ problem });
    await expect(api.intake.excerpt({ intakeId: 'x', key: '1', ...at })).rejects.toMatchObject({ problem });
  });

  it('a range stands for its first cell', async () => {
    expect((await excerptOf(numbered, 'H10:H12')).rows[4]?.number).toBe(10);
  });
});
