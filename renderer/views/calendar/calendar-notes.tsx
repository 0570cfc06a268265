import { useEffect, useMemo } from 'react';
import { provisionalYears } from '../../model/calendar-idle';
import { spanOf, yearOf } from '../../model/calendar-span';
import { useCalendar } from '../../stores/calendar';
import { goToHolidays } from '../../stores/calendar-go';
import { useCalendarHolidays } from '../../stores/calendar-holidays';
import { calendarText as text } from '../../text/calendar';

/** That the table of holidays of a year that is shown is not confirmed yet, and the way to it. */
export function CalendarNotes() {
  const page = useCalendar((state) => {
    const { from, to } = spanOf(state.view, state.day);
    return `${yearOf(from)} ${yearOf(to)}`;
  });
  const tables = useCalendarHolidays((state) => state.years);
  const years = useMemo(() => [...new Set(page.split(' ').map(Number))], [page]);
  useEffect(() => void useCalendarHolidays.getState().look(years), [years]);
  const provisional = provisionalYears(years.flatMap((year) => tables.get(year) ?? []));
  const [first] = provisional;
  if (first === undefined) return null;
  return (
    <p className="calendar-note" role="note">
      {text.provisional(provisional)}{' '}
      <button type="button" className="link-button" onClick={() => goToHolidays(first)}>
        {text.openHolidays}
      </button>
    </p>
  );
}
