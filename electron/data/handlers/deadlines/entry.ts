import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { type Deadline, DeadlineKind } from '../../../../shared/domain/deadlines/deadline';

/** A deadline as far as it has to be known to be found, counted and put in order; made whole only where somebody looks at it. */
export type Entry = {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly lastDay: CalendarDate;
  readonly beginsOn: CalendarDate | null;
  readonly lastWorkingDay: () => CalendarDate;
  /** What orders it among those of its day and kind. */
  readonly order: string;
  readonly make: () => Deadline;
};

/** Some entries, and what to fetch at once before those of them that are looked at are made. */
export type Entries = {
  readonly entries: readonly Entry[];
  readonly prepare: (chosen: ReadonlySet<string>) => void;
};

/** The days and what is asked for; null takes all. */
export type Asked = {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly plan: string | null;
  readonly agency: string | null;
  readonly kinds: readonly DeadlineKind[] | null;
};

/** What is counted from an event or from the end of a year ends at most so many years later: 366 working days are a year and a half. */
export const yearsCounted = 2;

/** Whether a last day lies in the days asked for, or a time reaches into them. */
export function reaches(lastDay: CalendarDate, beginsOn: CalendarDate | null, { from, to }: Asked): boolean {
  return lastDay >= from && (beginsOn !== null && beginsOn < lastDay ? beginsOn : lastDay) <= to;
}

const kindOrder = new Map(DeadlineKind.options.map((kind, place) => [kind, place]));

/** By day, then by kind, then as each kind is ordered. */
export function byDay(one: Entry, other: Entry): number {
  if (one.lastDay !== other.lastDay) return one.lastDay < other.lastDay ? -1 : 1;
  const kinds = (kindOrder.get(one.kind) ?? 0) - (kindOrder.get(other.kind) ?? 0);
  if (kinds !== 0) return kinds;
  if (one.order !== other.order) return one.order < other.order ? -1 : 1;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
