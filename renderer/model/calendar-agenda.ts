import type { CalendarDate } from '../../shared/domain/calendar-date';
import type { Deadline } from '../../shared/domain/deadlines/deadline';
import type { DueDay } from './calendar-entries';

/** A line of the list: the head of a day, or one of its deadlines by its place within the day. */
export type AgendaRow =
  | { readonly kind: 'day'; readonly day: CalendarDate; readonly total: number }
  | { readonly kind: 'deadline'; readonly day: CalendarDate; readonly place: number };

/** The lines of a list of days, in their order; days without anything have none. */
export function agendaRows(days: readonly Pick<DueDay, 'day' | 'total'>[]): readonly AgendaRow[] {
  return days.flatMap(({ day, total }): readonly AgendaRow[] =>
    total === 0
      ? []
      : [
          { kind: 'day', day, total },
          ...Array.from({ length: total }, (_, place) => ({ kind: 'deadline', day, place }) as const),
        ],
  );
}

/** The line of a day, or of the first one after it; the last line where there is none. Null in an empty list. */
export function agendaPlaceOf(rows: readonly AgendaRow[], day: CalendarDate): number | null {
  if (rows.length === 0) return null;
  const found = rows.findIndex((row) => row.kind === 'day' && row.day >= day);
  return found === -1 ? rows.length - 1 : found;
}

/** The months, as their first seven characters, of some lines of a list. */
export function monthsOfRows(rows: readonly AgendaRow[], first: number, last: number): readonly string[] {
  return [...new Set(rows.slice(first, last + 1).map(({ day }) => day.slice(0, 7)))];
}

/** Deadlines by their last day, in the order in which they came. */
export function byLastDay(deadlines: readonly Deadline[]): ReadonlyMap<CalendarDate, readonly Deadline[]> {
  const days = new Map<CalendarDate, Deadline[]>();
  for (const deadline of deadlines) {
    const known = days.get(deadline.lastDay);
    if (known) known.push(deadline);
    else days.set(deadline.lastDay, [deadline]);
  }
  return days;
}
