import { type HolidayBook, holidayBook as openBook } from '../../../../shared/domain/deadlines/holiday-book';
import type { ReadableDatabase } from '../database';
import { selectConfirmedYears, selectHolidays } from './holidays';

/** The table of holidays of the register with its past; read once, when it is first needed. */
export function holidayBook(db: ReadableDatabase): HolidayBook {
  return openBook(() => ({ exceptions: selectHolidays(db), confirmedYears: selectConfirmedYears(db) }));
}
