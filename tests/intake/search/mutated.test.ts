import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noAnswers } from '../../../shared/intake/answer';
import { cellText } from '../../../shared/intake/cell-text';
import { isOpen } from '../../../shared/intake/issue';
import { searchWorkbook } from '../../../shared/intake/search/search-workbook';
import { type CellValue, cellAt } from '../../../shared/intake/sheet';
import { corpus } from './corpus';
import { type MadeSheet, madeWorkbook } from './made-workbook';
import { moreCorpus } from './more-corpus';
import { noContext } from './outcome-of';
import { presetKnowledge } from './preset-knowledge';

const knowledge = presetKnowledge();

const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    '',
    '-',
    'KPS',
    'Tổng cộng',
    'STT',
    'Nội dung',
    'Năm 2025',
    'Năm 2024',
    'Kế hoạch',
    'Tổng số vụ TNLĐ',
    'Trong đó: nữ',
    '(1)',
    'SK-03',
    'hơn 600',
    '12 người',
    2025,
    0,
    -3,
    true,
    { kind: 'error', error: '#REF!' },
    { kind: 'date', date: '2025-12-10', serial: 46001 },
    { kind: 'formula', formula: 'A1', result: undefined },
    { kind: 'formula', formula: '', result: 'Số người chết do TNLĐ' },
  ),
  fc.integer({ min: 0, max: 99_999 }),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

type Change = (sheet: MadeSheet) => MadeSheet;

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.nat(14), fc.nat(7), anyValue).map(
    ([row, column, value]): Change =>
      (sheet) => ({
        ...sheet,
        rows: Array.from({ length: Math.max(sheet.rows.length, row + 1) }, (_, at) => {
          const cells = sheet.rows[at] ?? null;
          if (at !== row) return cells;
          return Array.from({ length: Math.max(cells?.length ?? 0, column + 1) }, (__, place) =>
            place === column ? value : (cells?.[place] ?? null),
          );
        }),
      }),
  ),
  fc.nat(12).map(
    (row): Change =>
      (sheet) => ({ ...sheet, rows: sheet.rows.filter((_, at) => at !== row) }),
  ),
  fc.nat(6).map(
    (column): Change =>
      (sheet) => ({
        ...sheet,
        rows: sheet.rows.map((cells) => cells?.filter((_, at) => at !== column) ?? null),
      }),
  ),
  fc.nat(12).map(
    (row): Change =>
      (sheet) => ({ ...sheet, rows: [...sheet.rows.slice(0, row), null, ...sheet.rows.slice(row)] }),
  ),
  fc.tuple(fc.nat(9), fc.nat(5), fc.nat(3), fc.nat(3)).map(
    ([top, left, down, right]): Change =>
      (sheet) => ({
        ...sheet,
        merges: [
          ...(sheet.merges ?? []),
          `${'ABCDEFGHI'.charAt(left)}${top + 1}:${'ABCDEFGHI'.charAt(left + right)}${top + down + 1}`,
        ],
      }),
  ),
  fc.constant<Change>((sheet) => ({ ...sheet, state: 'hidden' })),
);

const mutated = fc
  .tuple(fc.constantFrom(...corpus, ...moreCorpus), fc.array(change, { minLength: 1, maxLength: 5 }))
  .map(([{ sheets }, changes]) =>
    madeWorkbook(...sheets.map((sheet) => changes.reduce((changed, step) => step(changed), sheet))),
  );

it('accounts for every row of changed tables, invents no cell, and gives no indicator twice', () => {
  fc.assert(
    fc.property(mutated, (workbook) => {
      const report = searchWorkbook(workbook, noContext, knowledge, noAnswers);
      if (report === null) return;
      const { figures } = report.body;
      const invented = figures.filter(({ at }) => {
        const sheet = workbook.sheets.find(({ name }) => name === at.sheet);
        return !sheet || cellText(cellAt(sheet, at.row, at.column)) !== cellText(at.value);
      });
      const twice = figures.filter(
        ({ indicator }, at) => figures.findIndex((other) => other.indicator === indicator) !== at,
      );
      const unasked = report.issues.filter((issue) => isOpen(issue) && issue.readings.length === 0);
      expect({
        invented,
        twice,
        unasked: unasked.filter(
          ({ code }) =>
            !['ambiguous_number', 'two_cells_one_indicator', 'no_total_row', 'total_differs'].includes(code),
        ),
        unaccounted: report.rows.read - report.rows.figures - report.rows.issues,
      }).toEqual({ invented: [], twice: [], unasked: [], unaccounted: 0 });
    }),
    { numRuns: 600 },
  );
});

it('finds the same in the same bytes', () => {
  fc.assert(
    fc.property(mutated, (workbook) => {
      const once = searchWorkbook(workbook, noContext, knowledge, noAnswers);
      expect(searchWorkbook(structuredClone(workbook), noContext, knowledge, noAnswers)).toEqual(once);
    }),
    { numRuns: 100 },
  );
});
