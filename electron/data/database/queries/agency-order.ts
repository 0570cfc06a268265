import { vietnameseOrder } from '../../../../shared/domain/agencies/vietnamese-order';
import type { ReadableDatabase } from '../database';
import { selectChangeMark } from './change-mark';

type Named = { readonly id: number; readonly name: string };
type Kept = { readonly question: string; readonly rows: readonly Named[] };

const keptOf = new WeakMap<ReadableDatabase, Kept>();

/**
 * Rows in Vietnamese order of their names, as `select` gives them. The last list of each database is kept while nothing is written,
 * so that typing a search and scrolling do not put thousands of names in order again. `question` names what is selected.
 */
export function inVietnameseOrder<Row extends Named>(
  db: ReadableDatabase,
  question: string,
  select: () => readonly Row[],
): readonly Row[] {
  const whole = `${selectChangeMark(db)} ${question}`;
  const kept = keptOf.get(db);
  // The question says of which kind the rows are.
  if (kept?.question === whole) return kept.rows as readonly Row[];
  const rows = select()
    .map((row) => ({ row, key: vietnameseOrder(row.name) }))
    .sort((left, right) =>
      left.key < right.key ? -1 : left.key > right.key ? 1 : left.row.id - right.row.id,
    )
    .map(({ row }) => row);
  keptOf.set(db, { question: whole, rows });
  return rows;
}
