import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { type HolidayBook, holidayBook as openBook } from '../../../../shared/domain/deadlines/holiday-book';
import type { ReadableDatabase } from '../database';
import { selectConfirmedYears, selectHolidays } from './holidays';

/**
 * The table of holidays of the register with its past; read once, when it is first needed. With `on` as it was known at the end of that day:
 * what was undone later still counts.
 */
export function holidayBook(db: ReadableDatabase, on: CalendarDate | null = null): HolidayBook {
  return openBook(() => ({ exceptions: selectHolidays(db, on), confirmedYears: selectConfirmedYears(db) }));
}
