import { onEvent } from '../api';
import { useCalendar } from './calendar';
import { useAgenda } from './calendar-agenda';
import { useCalendarHolidays } from './calendar-holidays';
import { useCalendarPanel } from './calendar-panel';

/** Keeps the page Lịch true while it stands: whatever changes in the register is fetched again. */
export function followCalendar(): () => void {
  const loadAll = () => {
    useAgenda.getState().forget();
    void useCalendar.getState().load();
    void useCalendarHolidays.getState().load();
    void useCalendarPanel.getState().load();
  };
  const stops = [
    useCalendar.subscribe(({ filter }, before) => {
      if (filter === before.filter) return;
      useAgenda.getState().forget();
      void useCalendarPanel.getState().load();
    }),
    onEvent('data.changed', ({ subject }) => {
      if (subject !== 'chase' && subject !== 'targets') loadAll();
    }),
  ];
  loadAll();
  return () => {
    for (const stop of stops) stop();
  };
}
