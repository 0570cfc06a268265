import type { Deadline } from '../deadlines/deadline';

/** Orders what is due: fewest working days left first, then by day, title and identity, so that the order never wavers. */
export function compareUrgency(
  a: { readonly deadline: Deadline; readonly left: number },
  b: { readonly deadline: Deadline; readonly left: number },
): number {
  return (
    a.left - b.left ||
    compare(a.deadline.lastDay, b.deadline.lastDay) ||
    compare(a.deadline.title, b.deadline.title) ||
    compare(a.deadline.id, b.deadline.id)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
