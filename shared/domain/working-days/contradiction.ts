import type { DayException } from './day-exception';

type Said = Pick<DayException, 'entry' | 'kind' | 'from' | 'to'>;

/** The first entry that says something else of a day of another one: off where that is worked, or worked where that is off. */
export function contradictionOf<Entry extends Said>(
  entries: readonly Entry[],
  { entry, kind, from, to }: Said,
): Entry | null {
  return (
    entries.find(
      (other) => other.entry !== entry && other.kind !== kind && other.from <= to && from <= other.to,
    ) ?? null
  );
}
