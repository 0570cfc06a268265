import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { bindingDay } from '../../../../shared/domain/lineage/binding-day';
import type { ReadableDatabase } from '../database';
import { selectPeriodById } from './periods';

/** By period, the day on which it is read who owes what in it. */
export function periodDays(
  db: ReadableDatabase,
  periods: readonly number[],
): ReadonlyMap<number, CalendarDate> {
  return new Map([...new Set(periods)].map((id) => [id, bindingDay(selectPeriodById(db, id))]));
}
