import type { Paragraph } from '../lines/paragraph';
import type { Row } from './tables-of';

/**
 * Rows that a page break cut in two, made one again: the first row of a page without a number, behind a numbered one, whose words go
 * on with a small letter. `number` is the column of the numbers; without one nothing tells such a row from a new one.
 */
export function joinBrokenRows(rows: readonly Row[], number: number | null): readonly Row[] {
  if (number === null) return rows;
  const joined: Row[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    if (last && goesOn(last, row, number)) joined[joined.length - 1] = both(last, row);
    else joined.push(row);
  }
  return joined;
}

function goesOn(last: Row, row: Row, number: number): boolean {
  const page = pageOf(row);
  if (page === null || page === pageOf(last) || row.has(number) || !last.has(number)) return false;
  return [...row].some(([column, [first]]) => last.has(column) && /^\p{Ll}/u.test(first?.text ?? ''));
}

function pageOf(row: Row): number | null {
  const pages = [...row.values()].flatMap((cells) => cells.map(({ page }) => page ?? 0));
  const last = Math.max(0, ...pages);
  return last === 0 ? null : last;
}

function both(last: Row, row: Row): Row {
  const columns = [...new Set([...last.keys(), ...row.keys()])].sort((left, right) => left - right);
  return new Map<number, readonly Paragraph[]>(
    columns.map((column) => [column, [...(last.get(column) ?? []), ...(row.get(column) ?? [])]]),
  );
}
