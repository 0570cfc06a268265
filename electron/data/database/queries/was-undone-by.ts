import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { localDay } from '../../../../shared/domain/local-day';

/** Whether something had been undone by the end of a day; null: by now. `undoneAt` is the instant, null where it stands. */
export function wasUndoneBy(undoneAt: string | null, on: CalendarDate | null): boolean {
  return undoneAt !== null && (on === null || localDay(new Date(undoneAt)) <= on);
}
