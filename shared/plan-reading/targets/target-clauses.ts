import type { Stretch } from '../text/clauses';
import type { Searchable } from '../text/searchable';

/** A stretch of a sentence that states targets; `colon`: what follows it stands under it. */
export type Clause = Stretch & { readonly colon: boolean };

const clauseEnd = /[;:](?=\s|$)|\.(?=\s|$)/g;

// "; đến năm 2030 đạt 90%": another year of what stands before.
const onlyMilestone =
  /^;\s*(?:va |phan dau )?(?:den |vao )?(?:het |cuoi )?nam 20\d\d,? ?(?:dat |la |len |co )?(?:it nhat |tren |toi thieu )?\d{1,3}(?:[.,]\d{1,2})? ?%\s*(?:[;.]|$)/;

/** The clauses of a sentence, parted by semicolons, colons and stops; another year of the same target stays with it. */
export function clausesOf({ text, plain }: Searchable, from: number, until: number): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  for (const { index, 0: sign } of text.slice(from, until).matchAll(clauseEnd)) {
    const end = from + index;
    if (sign === ';' && onlyMilestone.test(plain.slice(end, Math.min(until, end + 90)))) continue;
    if (end > start) clauses.push({ start, end, colon: sign === ':' });
    start = end + 1;
  }
  if (start < until) clauses.push({ start, end: until, colon: false });
  return clauses;
}
