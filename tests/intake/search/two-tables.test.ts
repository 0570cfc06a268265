import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noAnswers } from '../../../shared/intake/answer';
import { cellText } from '../../../shared/intake/cell-text';
import { isOpen } from '../../../shared/intake/issue';
import { searchWorkbook } from '../../../shared/intake/search/search-workbook';
import { type CellValue, cellAddress, cellAt, type Workbook } from '../../../shared/intake/sheet';
import { type MadeTable, tableInColumns, tableInRows } from './made-table';
import { madeWorkbook, rangeOf } from './made-workbook';
import { noContext } from './outcome-of';
import { presetKnowledge } from './preset-knowledge';

const knowledge = presetKnowledge();
const tables = fc.oneof(tableInRows, tableInColumns);

/** Where the generators put each indicator: `Sheet1!C7`, once or twice. */
type Truth = ReadonlyMap<string, readonly string[]>;

function beside(left: MadeTable, right: MadeTable, gap: number): readonly [MadeTable, MadeTable] {
  const width = Math.max(...left.sheet.rows.map((row) => row?.length ?? 0)) + gap;
  return [left, moved(right, 0, width)];
}

function under(upper: MadeTable, lower: MadeTable, gap: number): readonly [MadeTable, MadeTable] {
  return [upper, moved(lower, upper.sheet.rows.length + gap, 0)];
}

function moved({ sheet, truth, headed }: MadeTable, down: number, right: number): MadeTable {
  const place = (address: string) => {
    const { top, left } = rangeOf(`${address}:${address}`);
    return cellAddress(top + down, left + right);
  };
  const blanks: null[] = Array<null>(right).fill(null);
  return {
    sheet: {
      rows: [
        ...Array<null>(down).fill(null),
        ...sheet.rows.map((row) => (row === null || row.length === 0 ? null : [...blanks, ...row])),
      ],
      merges: (sheet.merges ?? []).map((merge) => merge.split(':').map(place).join(':')),
    },
    truth: new Map([...truth].map(([code, cell]) => [code, place(cell)])),
    headed,
  };
}

function oneSheet([one, other]: readonly [MadeTable, MadeTable]): { workbook: Workbook; truth: Truth } {
  const height = Math.max(one.sheet.rows.length, other.sheet.rows.length);
  const rows = Array.from({ length: height }, (_, at): readonly CellValue[] | null => {
    const [first, second] = [one.sheet.rows[at] ?? null, other.sheet.rows[at] ?? null];
    if (first === null || second === null) return first ?? second;
    return Array.from(
      { length: Math.max(first.length, second.length) },
      (__, c) => first[c] ?? second[c] ?? null,
    );
  });
  const merges = [...(one.sheet.merges ?? []), ...(other.sheet.merges ?? [])];
  return { workbook: madeWorkbook({ rows, merges }), truth: truthOf([one, 'Sheet1'], [other, 'Sheet1']) };
}

function truthOf(...made: ReadonlyArray<readonly [MadeTable, string]>): Truth {
  const truth = new Map<string, string[]>();
  for (const [table, sheet] of made) {
    for (const [code, cell] of table.truth) truth.set(code, [...(truth.get(code) ?? []), `${sheet}!${cell}`]);
  }
  return truth;
}

const together = fc
  .tuple(tables, tables, fc.integer({ min: 1, max: 3 }), fc.constantFrom('beside', 'under', 'sheets'))
  .map(([one, other, gap, how]) => {
    if (how === 'beside') return oneSheet(beside(one, other, gap));
    // Rows without headings under a table with headings are rows of that table.
    if (how === 'under' && other.headed) return oneSheet(under(one, other, gap));
    return {
      workbook: madeWorkbook({ ...one.sheet, name: 'Một' }, { ...other.sheet, name: 'Hai' }),
      truth: truthOf([one, 'Một'], [other, 'Hai']),
    };
  });

function valueAt({ sheets }: Workbook, place: string): string {
  const [name = '', cell = ''] = place.split('!');
  const sheet = sheets.find((some) => some.name === name);
  const { top, left } = rangeOf(`${cell}:${cell}`);
  return sheet ? cellText(cellAt(sheet, top, left)).trim() : '';
}

it('reads two tables of a workbook without taking a cell of one for the other', () => {
  fc.assert(
    fc.property(together, ({ workbook, truth }) => {
      const report = searchWorkbook(workbook, noContext, knowledge, noAnswers);
      if (report === null) throw new Error('The tables were not found.');
      const wrong = report.body.figures.flatMap(({ indicator, at }) => {
        const places = truth.get(indicator) ?? [];
        const place = `${at.sheet}!${at.cell}`;
        const values = new Set(places.map((some) => valueAt(workbook, some)));
        return places.includes(place) && values.size === 1
          ? []
          : [`${indicator} from ${place}, not ${places.join(', ')}`];
      });
      const open = report.issues.some(isOpen);
      const lost = open
        ? []
        : [...truth.keys()].filter(
            (code) => !report.body.figures.some(({ indicator }) => indicator === code),
          );
      expect({
        wrong,
        lost,
        unaccounted: report.rows.read - report.rows.figures - report.rows.issues,
      }).toEqual({
        wrong: [],
        lost: [],
        unaccounted: 0,
      });
    }),
    { numRuns: 300 },
  );
});
