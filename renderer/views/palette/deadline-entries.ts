import type { Deadline } from '../../../shared/domain/deadlines/deadline';
import { formatDate } from '../../../shared/domain/format-vietnamese';
import { calendarTabs, calendarViews } from '../../model/calendar-view';
import { find } from '../../model/find';
import { useApplication } from '../../stores/application';
import { useCalendar } from '../../stores/calendar';
import { saveCalendarFile } from '../../stores/calendar-files';
import { goToDeadline, goToNewEvent } from '../../stores/calendar-go';
import { calendarTabNames, calendarText, calendarViewNames } from '../../text/calendar';
import { screenNames } from '../../text/shell';
import { entry, type PaletteEntry } from './palette-entry';

const shortestQuery = 3;
const shownAtMost = 12;

/** The pages and views of the screen Lịch hạn and what can be done there. */
export function calendarEntries(): readonly PaletteEntry[] {
  const { chooseTab, look } = useCalendar.getState();
  const { go } = useApplication.getState();
  return [
    ...calendarTabs.map((tab) =>
      entry('page', `calendar ${tab}`, `${screenNames.calendar}: ${calendarTabNames[tab]}`, '', () => {
        go('calendar');
        chooseTab(tab);
      }),
    ),
    ...calendarViews.map((view) =>
      entry('page', `calendar ${view}`, `${screenNames.calendar}: ${calendarViewNames[view]}`, '', () => {
        go('calendar');
        chooseTab('calendar');
        void look(view);
      }),
    ),
    entry('command', 'add-event', `${calendarText.add}…`, '', goToNewEvent),
    entry(
      'command',
      'save-calendar',
      calendarText.saveCalendar,
      '',
      () => void saveCalendarFile(calendarText.saveCalendar),
    ),
  ];
}

/** The deadlines that answer to what is typed, each leading to its day and its reasons. */
export function deadlineEntries(query: string, deadlines: readonly Deadline[]): readonly PaletteEntry[] {
  if (query.trim().length < shortestQuery) return [];
  const entries = deadlines.map(({ id, title, lastDay }) =>
    entry('deadline', id, title, formatDate(lastDay), () => void goToDeadline({ id, day: lastDay })),
  );
  return find(query, entries).slice(0, shownAtMost);
}
