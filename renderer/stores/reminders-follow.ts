import { onEvent } from '../api';
import { useCalendarHolidays } from './calendar-holidays';
import { useReminders } from './reminders';
import { goToPlace } from './reminders-go';
import { today } from './today';

/** Changes come in swarms; the list of today is fetched once for each. */
const waitMilliseconds = 60;
/** How often the window looks whether another day has begun. */
const dayMilliseconds = 60_000;

/** Keeps the list of today true, over changes and over midnight, and hears what main has to tell; the function returned stops it. */
export function followReminders(): () => void {
  let day = today();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const reload = () => {
    void useReminders.getState().load();
    void useCalendarHolidays.getState().load();
  };
  const clock = setInterval(() => {
    if (today() === day) return;
    day = today();
    reload();
  }, dayMilliseconds);
  void useReminders.getState().load();
  void useReminders.getState().loadSettings();
  const stops = [
    onEvent('data.changed', () => {
      clearTimeout(timer);
      timer = setTimeout(reload, waitMilliseconds);
    }),
    onEvent('reminders.came', (came) => useReminders.getState().tellCame(came)),
    onEvent('open.place', goToPlace),
  ];
  return () => {
    clearTimeout(timer);
    clearInterval(clock);
    for (const stop of stops) stop();
  };
}
