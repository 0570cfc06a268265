import { onEvent } from '../api';
import { useHolidays } from './holidays';

/** Keeps the table of holidays true while it stands. */
export function followHolidays(): () => void {
  const load = () => void useHolidays.getState().load();
  const stop = onEvent('data.changed', ({ subject }) => {
    if (subject === 'deadlines' || subject === 'plan') load();
  });
  load();
  return stop;
}
