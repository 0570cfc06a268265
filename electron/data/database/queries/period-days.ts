import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { bindingDay } from '../../../../shared/domain/lineage/binding-day';
import type { ReadableDatabase } from '../database';
import { selectPeriodsById } from './periods';

/** By period, the day on which it is read who owes what in it. */
export function periodDays(
  db: ReadableDatabase,
  periods: readonly number[],
): ReadonlyMap<number, CalendarDate> {
  return new Map([...selectPeriodsById(db, periods)].map(([id, period]) => [id, bindingDay(period)]));
}
