import type { ScannedRow } from './scan-sheet';

/**
 * Whether a row counts the columns: `(1) (2) (3)`, `A B 1 2`, `1 2 3=1+2`. Bare numbers count columns only from 1 without a gap,
 * at least three of them, and where more rows follow: they may be figures.
 */
export function isNumberRow({ cells }: ScannedRow, rowsFollow: boolean): boolean {
  if (cells.length < 2) return false;
  const marks = cells.map(({ text }) =>
    /^\(?(\d{1,2}|[a-d])\)?(?:\s*=\s*[\d\s()+\-*:/=,.]{1,40})?$/i.exec(text),
  );
  if (marks.some((mark) => mark === null)) return false;
  const numbers = marks.map((mark) => mark?.[1] ?? '').filter((mark) => /^\d+$/.test(mark));
  if (numbers.length === 0) return false;
  const rising = numbers.every((mark, at) => at === 0 || Number(mark) === Number(numbers[at - 1]) + 1);
  if (!rising) return false;
  const marked = cells.some(({ text }) => /^\(.+\)|^[a-d]$|=/i.test(text));
  return marked || (rowsFollow && cells.length >= 3 && numbers[0] === '1');
}
