import type { DateMove } from '../../shared/domain/deadlines/deadline';

/** Deadlines that moved alike, for the same days. */
export type MoveGroup = Pick<DateMove, 'before' | 'after' | 'because'> & {
  readonly moved: readonly DateMove[];
};

/** Moves gathered by from where, to where and why, in the order in which they come. */
export function groupMoves(moves: readonly DateMove[]): readonly MoveGroup[] {
  const groups = new Map<string, DateMove[]>();
  for (const move of moves) {
    const key = JSON.stringify([move.before, move.after, move.because]);
    const alike = groups.get(key);
    if (alike) alike.push(move);
    else groups.set(key, [move]);
  }
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    return first ? [{ before: first.before, after: first.after, because: first.because, moved: alike }] : [];
  });
}

/** Moves of two deeds, one after the other, as one: a deadline that came back to where it was did not move. */
export function chainMoves(first: readonly DateMove[], second: readonly DateMove[]): readonly DateMove[] {
  const later = new Map(second.map((move) => [move.deadline, move]));
  const known = new Set(first.map(({ deadline }) => deadline));
  const chained = first.map((move) => {
    const next = later.get(move.deadline);
    return next ? { ...next, before: move.before, because: joined(move.because, next.because) } : move;
  });
  return [...chained, ...second.filter(({ deadline }) => !known.has(deadline))].filter(
    ({ before, after }) => JSON.stringify(before) !== JSON.stringify(after),
  );
}

function joined(first: DateMove['because'], second: DateMove['because']): DateMove['because'] {
  const days = new Set(first.map(({ day }) => day));
  return [...first, ...second.filter(({ day }) => !days.has(day))];
}
