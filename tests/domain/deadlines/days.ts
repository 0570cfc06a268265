import { addDays, CalendarDate } from '../../../shared/domain/calendar-date';
import { type HolidayBook, holidayBook } from '../../../shared/domain/deadlines/holiday-book';
import type { DayException } from '../../../shared/domain/working-days/day-exception';
import { workingCalendar } from '../../../shared/domain/working-days/working-calendar';

export const day = (text: string): CalendarDate => CalendarDate.parse(text);

/** An entry of the table: days off, known from always where nothing else is said. */
export function off(from: string, to = from, said: Partial<DayException> = {}): DayException {
  return {
    ...{ entry: `${from}-off`, kind: 'off', from: day(from), to: day(to), name: 'Nghỉ', status: 'confirmed' },
    ...{ source: 'TB', makesUpFor: null, knownFrom: null, knownTo: null, ...said },
  };
}

/** A weekend day that is worked. */
export function worked(on: string, said: Partial<DayException> = {}): DayException {
  return off(on, on, { kind: 'worked', name: 'Làm bù', ...said });
}

/** A table of holidays with all years confirmed. */
export function bookOf(...exceptions: readonly DayException[]): HolidayBook {
  const confirmedYears = new Set(Array.from({ length: 20 }, (_, index) => 2020 + index));
  return holidayBook(() => ({ exceptions, confirmedYears }));
}

/** A calendar in which the entries alone say what is off; days of the law stand in nowhere. */
export function calendarOf(...exceptions: readonly DayException[]) {
  return workingCalendar(
    exceptions,
    Array.from({ length: 40 }, (_, index) => 2010 + index),
  );
}

export { addDays };
