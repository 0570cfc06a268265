import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../electron/data/database/database';
import { migrate } from '../../../electron/data/database/migrations';
import { insertStatutoryReport } from '../../../electron/data/database/queries/insert-statutory-report';
import {
  selectReportedRows,
  selectStatutoryCoverage,
  selectStatutoryTotals,
} from '../../../electron/data/database/queries/statutory-totals';
import { consolidateStatutory } from '../../../shared/domain/forms/consolidate-statutory';
import { nd39AppendixXii } from '../../../shared/domain/forms/nd39-2016-xii';
import { statutoryForms } from '../../../shared/domain/forms/statutory-forms';
import { statutoryWindow } from '../../../shared/domain/forms/statutory-period';
import { readStatutoryForm } from '../../../shared/intake/forms/read-statutory-form';
import { recogniseForm } from '../../../shared/intake/forms/recognise-form';
import { isOpen } from '../../../shared/intake/issue';
import { type CellValue, cellAddress, type Workbook } from '../../../shared/intake/sheet';
import { isAccountedFor, readForm, withCells } from '../../fixtures/statutory-draft';
import { formWorkbook } from '../../fixtures/statutory-workbook';
import { changed } from './samples';

let blank: Workbook;
const columns = 'CDEFGHIJKLM'.split('');
/** Rows 1, causes, 2 and 3 of the built form. */
const rows = { r1: 14, r2: 29, r3: 30 };
const bodyRows = [...Array.from({ length: 17 }, (_, index) => 14 + index)];

beforeAll(async () => {
  blank = await formWorkbook(changed({ factors: [], occupations: [], losses: [] }));
});

const anything: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    '',
    ' ',
    0,
    1,
    2.5,
    -1,
    1e15,
    true,
    '-',
    'KPS',
    'không',
    '1.234',
    '1,234',
    'khoảng 5',
    '04',
    '12 người',
    'x',
  ),
  fc.integer({ min: 0, max: 50 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom<CellValue>(
    { kind: 'date', date: '2025-12-10', serial: 46001 },
    { kind: 'error', error: '#REF!' },
    { kind: 'formula', formula: '1+2', result: undefined },
    { kind: 'formula', formula: 'A1', result: '' },
    { kind: 'formula', formula: 'A1', result: 7 },
  ),
);

describe('whatever stands in the cells of a form', () => {
  it('every cell that is not blank ends as a figure or is held back by an issue', () => {
    const cell = fc.tuple(
      fc.constantFrom(...bodyRows, 37),
      fc.constantFrom('A', 'B', ...columns, 'N'),
      anything,
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
        const changes = Object.fromEntries(cells.map(([row, column, value]) => [`${column}${row}`, value]));
        const draft = readForm(withCells(blank, changes));
        expect(isAccountedFor(draft)).toBe(true);
        const ends = new Set([
          ...draft.figures.map(({ at }) => at.cell),
          ...draft.held.map(({ cell: at }) => at),
        ]);
        const lost = Object.entries(changes).filter(
          ([address, value]) =>
            /^[C-M](1[4-9]|2\d|30)$/.test(address) &&
            (typeof value === 'number' ||
              typeof value === 'boolean' ||
              (typeof value === 'object' && value !== null)) &&
            !ends.has(address),
        );
        expect(lost).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('no sheet of anything crashes or takes long', () => {
    const grid = fc.array(
      fc.array(
        fc.oneof(
          anything,
          fc.integer({ min: 1, max: 13 }),
          fc.constantFrom('Mã số', 'Số vụ', 'Tổng số', 'Số người chết', 'không thuộc quyền quản lý'),
        ),
        { maxLength: 16 },
      ),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(grid, (cells) => {
        const sheet = {
          ...{ name: 'S', state: 'visible' as const, merges: [], hiddenColumns: [], richText: new Map() },
          rows: cells.map((values, index) => ({ index, cells: values, hidden: false })),
        };
        const recognised = recogniseForm({ ...blank, sheets: [sheet] }, statutoryForms);
        if (recognised) readStatutoryForm(recognised, { fileName: 'a.xlsx', folders: [] });
      }),
      { numRuns: 300 },
    );
  });
});

describe('reports that keep the rules', () => {
  /** Accidents without dead, injured or outsiders; row 3 is the sum of rows 1 and 2. */
  const report = fc.record({
    first: fc.integer({ min: 0, max: 1_000 }),
    second: fc.integer({ min: 0, max: 1_000 }),
    workers: fc.integer({ min: 1, max: 100_000 }),
  });

  it('add up to what their consolidation says, rates from sums', () => {
    fc.assert(
      fc.property(fc.array(report, { minLength: 1, maxLength: 8 }), (reports) => {
        const db = openDatabase(':memory:');
        migrate(db);
        let uuids = 0;
        reports.forEach(({ first, second, workers }, index) => {
          const name = `Mỏ số ${index + 1}`;
          const wiped = Object.fromEntries(
            bodyRows.flatMap((row) => columns.map((column) => [`${column}${row}`, null])),
          );
          const draft = readForm(
            withCells(blank, {
              ...wiped,
              A1: `Đơn vị báo cáo: ${name}`,
              A6: `Tổng số lao động của cơ sở: ${workers} người`,
              ...Object.fromEntries(
                Object.entries({ r1: first, r2: second, r3: first + second }).flatMap(([row, value]) => [
                  [cellAddress(rows[row as keyof typeof rows] - 1, 2), value],
                  [cellAddress(rows[row as keyof typeof rows] - 1, 5), value],
                ]),
              ),
            }),
          );
          expect(draft.issues.filter(isOpen)).toEqual([]);
          insertStatutoryReport(
            db,
            {
              report: draft,
              establishment: { uuid: null, name },
              file: { name: 'a.xlsx', sha256: String(index).padStart(64, '0'), bytes: new Uint8Array(index) },
              ...{ receivedOn: '2025-07-03', acceptedBy: 'thu-ky', acceptedAt: 't' },
            },
            () => `uuid-${++uuids}`,
          );
        });
        const window = statutoryWindow('2025-H1');
        if (!window) throw new Error('Expected a window');
        const coverage = selectStatutoryCoverage(db, nd39AppendixXii.code, '2025-H1');
        const found = consolidateStatutory({
          ...{ form: nd39AppendixXii, period: '2025-H1', window, coverage, byType: [] },
          totals: selectStatutoryTotals(db, nd39AppendixXii.code, '2025-H1'),
          rows: selectReportedRows(db, nd39AppendixXii.code, '2025-H1'),
        });
        db.close();
        const sum = (of: (each: (typeof reports)[number]) => number) =>
          reports.reduce((left, each) => left + of(each), 0);
        const cell = (row: string) => found.tables[1]?.rows.find((each) => each.row === row)?.cells[3]?.value;
        const [victims, workers] = [sum(({ first }) => first), sum((each) => each.workers)];
        expect([coverage.reported, cell('r1'), cell('r2'), cell('r3'), found.rates[0]?.denominator]).toEqual([
          reports.length,
          victims,
          sum(({ second }) => second),
          sum(({ first, second }) => first + second),
          workers,
        ]);
        expect(Math.abs((found.rates[0]?.value ?? -1) - (victims * 1000) / workers)).toBeLessThanOrEqual(
          0.005 + 1e-9,
        );
      }),
      { numRuns: 40 },
    );
  });
});
