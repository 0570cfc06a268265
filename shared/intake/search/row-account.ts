import type { Answers } from '../answer';
import type { RowStructure } from '../row-structure';
import type { AgreedClaims } from './agree-claims';
import { type LinedTable, labelCell } from './lined-table';
import { type Finding, oneRow, placedIssue, type RowSpan } from './outcome';
import type { ScannedCell } from './scan-sheet';

/** Every row that was read, counted once: under the figures where it gives one, under the issues otherwise. */
export type RowAccount = {
  readonly rows: { readonly read: number; readonly figures: number; readonly issues: number };
  /** Notes on the rows that nothing else speaks of: totals, details, headings, other periods. */
  readonly findings: readonly Finding[];
};

/** Accounts for every row of the tables' data that holds anything, and adds a note where nothing was said of one. */
export function accountForRows(
  tables: readonly LinedTable[],
  drafts: AgreedClaims['drafts'],
  findings: readonly Finding[],
  answers: Answers,
): RowAccount {
  const withFigure = placesOf(drafts.map(({ rows }) => rows));
  const withIssue = placesOf(findings.map(({ rows }) => rows));
  const counted = new Set<string>();
  const added: Finding[] = [];
  let figures = 0;
  for (const table of tables) {
    const { area } = table;
    const { grid, rows: scanned } = area.scan;
    const { name } = grid.sheet;
    const byRow = new Map(scanned.map((row) => [row.row, row]));
    const numbers = area.block?.numberRow ?? null;
    for (const row of numbers === null ? area.rows : [numbers, ...area.rows]) {
      const key = placeKey(name, row);
      if (counted.has(key)) continue;
      counted.add(key);
      if (withFigure.has(key)) {
        figures += 1;
        continue;
      }
      if (withIssue.has(key)) continue;
      const inside = new Set(area.columns.map(({ column }) => column));
      const cells = byRow.get(row)?.cells.filter(({ column }) => inside.has(column)) ?? [];
      const at = labelCell(area, row, cells[0]?.column ?? 0);
      const found = cells
        .map(({ text }) => text)
        .join(' | ')
        .slice(0, 300);
      added.push({
        issue: placedIssue(
          at,
          'note',
          'structure_row',
          { found, expected: structureOf(table, row, cells) },
          answers,
        ),
        rows: oneRow(name, row),
        lesson: null,
      });
    }
  }
  return { rows: { read: counted.size, figures, issues: counted.size - figures }, findings: added };
}

function structureOf(
  { area, slots, orientation }: LinedTable,
  row: number,
  cells: readonly ScannedCell[],
): RowStructure {
  if (row === area.block?.numberRow) return 'column_numbers';
  if (!cells.some(({ look }) => look === 'value' || look === 'year')) return 'heading';
  const slot = orientation === 'columns' ? slots.find(({ index }) => index === row) : undefined;
  if (slot?.role === 'total') return 'total';
  if (slot?.role === 'part') return 'part';
  if (slot?.role === 'plan' || slot?.role === 'percent') return 'compared';
  return slot?.role === 'previous' || slot?.verdict === 'other' ? 'other_period' : 'detail';
}

function placesOf(spans: readonly RowSpan[]): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { sheet, first, last } of spans) {
    for (let row = first; row <= last; row += 1) places.add(placeKey(sheet, row));
  }
  return places;
}

function placeKey(sheet: string, row: number): string {
  return `${sheet}!${row}`;
}
