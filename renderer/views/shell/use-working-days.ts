import { useEffect, useMemo } from 'react';
import type { CalendarDate } from '../../../shared/domain/calendar-date';
import { type WorkingCalendar, workingCalendar } from '../../../shared/domain/working-days/working-calendar';
import { useCalendarHolidays } from '../../stores/calendar-holidays';

/** Further than this nobody counts the days. */
const mostYears = 3;

/** The calendar of working days from one day to a later one; null while the tables of its years are not here, and where there is no such day. */
export function useWorkingDays(from: CalendarDate, to: CalendarDate | null): WorkingCalendar | null {
  const first = Number(from.slice(0, 4));
  const last = to === null || to < from ? first - 1 : Number(to.slice(0, 4));
  const tables = useCalendarHolidays((state) => state.years);
  const years = useMemo(
    () =>
      Array.from({ length: Math.min(Math.max(last - first + 1, 0), mostYears) }, (_, index) => first + index),
    [first, last],
  );
  useEffect(() => void useCalendarHolidays.getState().look(years), [years]);
  return useMemo(() => {
    const found = years.flatMap((year) => tables.get(year) ?? []);
    if (years.length === 0 || last - first >= mostYears || found.length < years.length) return null;
    return workingCalendar(
      found.flatMap(({ entries }) => entries.filter(({ undoneAt }) => undoneAt === null)),
    );
  }, [tables, years, first, last]);
}
