import type { HolidayEntry } from '../../shared/contract/holidays';
import type { CalendarDate } from '../../shared/domain/calendar-date';

/** A line of the table: an entry with the days it was swapped with. */
export type HolidayRow = {
  readonly entry: HolidayEntry;
  readonly isHeld: boolean;
  /** Of a day off: the worked days that make up for it. Of a worked day: the day off that it makes up for. */
  readonly swappedWith: readonly CalendarDate[];
};

/** The lines of a year's table: those that hold by day, then those that were withdrawn or replaced. */
export function holidayRows(entries: readonly HolidayEntry[]): readonly HolidayRow[] {
  const held = entries.filter(holds);
  const rows = entries.map((entry) => ({
    entry,
    isHeld: holds(entry),
    swappedWith: entry.makesUpFor === null ? madeUpOn(entry, held) : [entry.makesUpFor],
  }));
  return rows.toSorted(
    (left, right) => Number(right.isHeld) - Number(left.isHeld) || compare(left.entry.from, right.entry.from),
  );
}

/** Whether an entry counts: neither replaced nor withdrawn nor taken back. */
function holds({ undoneAt }: HolidayEntry): boolean {
  return undoneAt === null;
}

function madeUpOn(dayOff: HolidayEntry, held: readonly HolidayEntry[]): readonly CalendarDate[] {
  return held.flatMap(({ kind, makesUpFor, from }) =>
    kind === 'worked' && makesUpFor !== null && makesUpFor >= dayOff.from && makesUpFor <= dayOff.to
      ? [from]
      : [],
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
