import { type Match, possibleMatch } from '../match/match';
import { sampled } from './column-profile';
import { shownAt, textAt } from './grid';
import type { LabelReader } from './reader-of-labels';
import type { ScannedSheet } from './scan-sheet';
import type { TableArea, TableColumn } from './table-column';
import { lookOf } from './value-like';

/** The columns in front that hold the words of rows: of an indicator each, or of bodies and totals. */
export function labelColumnsOf(
  { scan, columns, rows }: TableArea,
  reader: LabelReader,
  wanted: 'rows' | 'columns',
): readonly number[] {
  const free = columns.filter(
    ({ role, words }) =>
      role !== 'ordinal' && role !== 'code' && role !== 'unit' && role !== 'note' && words > 0,
  );
  const headed = free.filter(({ role }) => role === 'label' || (wanted === 'columns' && role === 'body'));
  const leading =
    headed[0] ?? (wanted === 'rows' ? mostHits(scan, free, rows, reader) : null) ?? firstWordy(free);
  if (!leading) return [];
  const from = columns.findIndex(({ column }) => column === leading.column);
  const before = [...columns.slice(0, from)]
    .reverse()
    .filter(
      ({ role, words, values }) =>
        words > values && (role === 'other' || role === 'body' || role === 'label'),
    );
  const after: number[] = [];
  for (const next of columns.slice(from + 1)) {
    if (next.role === 'label' && next.words > next.values) after.push(next.column);
    else if (isSublabel(next, columns, scan, rows)) after.push(next.column);
    else break;
  }
  return [...before.map(({ column }) => column).reverse(), leading.column, ...after];
}

function mostHits(
  scan: ScannedSheet,
  free: readonly TableColumn[],
  rows: readonly number[],
  reader: LabelReader,
): TableColumn | null {
  let best: TableColumn | null = null;
  let most = 0;
  for (const column of free) {
    const hits = rows
      .slice(0, sampled)
      .filter((row) => isPossible(reader.matches(textAt(scan.grid, row, column.column)))).length;
    if (hits > most) {
      most = hits;
      best = column;
    }
  }
  return best;
}

function isPossible([best]: readonly Match[]): boolean {
  return best !== undefined && best.confidence >= possibleMatch;
}

function firstWordy(free: readonly TableColumn[]): TableColumn | null {
  return (
    free.find(({ words, values, role }) => words > values && (role === 'other' || role === 'body')) ?? null
  );
}

// "Khám BNN | Số người | 707": a second column of short words before the figures, without a heading of its own for figures.
function isSublabel(
  { column, role, words, values, path }: TableColumn,
  columns: readonly TableColumn[],
  { grid }: ScannedSheet,
  rows: readonly number[],
): boolean {
  if (role !== 'other' || words === 0 || values > 0 || path.length > 1) return false;
  const later = columns.some((other) => other.column > column && other.values > 0);
  const short = rows.slice(0, sampled).every((row) => {
    const look = lookOf(shownAt(grid, row, column));
    return look === 'blank' || (look === 'words' && textAt(grid, row, column).length <= 80);
  });
  return later && short;
}
