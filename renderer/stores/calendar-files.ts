import { api } from '../api';
import { yearOf } from '../model/calendar-span';
import { filterOf, useCalendar } from './calendar';
import { useNotices } from './notices';
import { attempt } from './refusal';

/** Asks where to and writes the deadlines of the year that is looked at, as far as the filter leaves them, as a calendar file. */
export function saveCalendarFile(title: string): Promise<void> {
  return attempt(async () => {
    const { day, filter } = useCalendar.getState();
    const year = yearOf(day);
    const suggestedName = `Lich han ${year}.ics`;
    const chosen = await api.desktop.chooseSaveFile({ title, suggestedName, kind: 'calendar' });
    if (!chosen) return;
    const written = await api.deadlines.calendarFile({ year, path: chosen.path, ...filterOf(filter) });
    useNotices.getState().tell({ deed: 'calendar-saved', ...written });
  });
}
