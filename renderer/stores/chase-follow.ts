import { onEvent } from '../api';
import { useChase } from './chase';
import { useChaseOpened } from './chase-opened';
import { useChaseOwed } from './chase-owed';
import { useChaseSettings } from './chase-settings';
import { onNewDay } from './new-day';

/** A deed on a thousand letters is told a thousand times; once is enough to fetch again. */
const waitMilliseconds = 40;

/** Fetches the board, and fetches it again whenever something changed or another day has begun; the function returned stops it. */
export function followChase(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const reload = () => {
    useChaseOwed.getState().forget();
    void useChase.getState().load();
    void useChaseOpened.getState().reload();
  };
  reload();
  void useChaseSettings.getState().load();
  const stops = [
    // What is late and which step is due is another thing every day.
    onNewDay(reload),
    onEvent('data.changed', () => {
      clearTimeout(timer);
      timer = setTimeout(reload, waitMilliseconds);
    }),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
