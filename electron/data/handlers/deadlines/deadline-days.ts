import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { Deadline } from '../../../../shared/domain/deadlines/deadline';
import type { Dependencies } from '../../dependencies';
import type { Asked, Entry } from './entry';
import { gather } from './gather';
import { openScope } from './scope';

/** A day on which something is due: how much, and the first of it. */
export type DeadlineDay = { day: CalendarDate; total: number; first: Deadline[] };

/** How much is due on each day of a span, each deadline once, on its last day; days without any are left out. Only the first are made. */
export function deadlineDays(
  { db, today }: Pick<Dependencies, 'db' | 'today'>,
  asked: Asked,
  perDay: number,
): DeadlineDay[] {
  const { entries, make } = gather(openScope(db, today(), asked));
  const days = new Map<CalendarDate, { total: number; first: Entry[] }>();
  for (const entry of entries) {
    if (entry.lastDay > asked.to) continue;
    const day = days.get(entry.lastDay) ?? { total: 0, first: [] };
    day.total += 1;
    if (day.first.length < perDay) day.first.push(entry);
    days.set(entry.lastDay, day);
  }
  const made = make([...days.values()].flatMap(({ first }) => first));
  const byId = new Map(made.map((deadline) => [deadline.id, deadline]));
  return [...days].map(([day, { total, first }]) => ({
    ...{ day, total },
    first: first.flatMap(({ id }) => byId.get(id) ?? []),
  }));
}
