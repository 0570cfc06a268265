import { onEvent } from '../api';
import { useCalendarHolidays } from './calendar-holidays';
import { onNewDay } from './new-day';
import { useReminders } from './reminders';
import { goToPlace } from './reminders-go';

/** Changes come in swarms; the list of today is fetched once for each. */
const waitMilliseconds = 60;

/** Keeps the list of today true, over changes and over midnight, and hears what main has to tell; the function returned stops it. */
export function followReminders(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const reload = () => {
    void useReminders.getState().load();
    void useCalendarHolidays.getState().load();
  };
  void useReminders.getState().load();
  void useReminders.getState().loadSettings();
  const stops = [
    onNewDay(reload),
    onEvent('data.changed', () => {
      clearTimeout(timer);
      timer = setTimeout(reload, waitMilliseconds);
    }),
    onEvent('reminders.came', (came) => useReminders.getState().tellCame(came)),
    onEvent('open.place', goToPlace),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
