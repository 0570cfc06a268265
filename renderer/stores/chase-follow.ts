import { onEvent } from '../api';
import { useChase } from './chase';
import { useChaseOpened } from './chase-opened';
import { useChaseOwed } from './chase-owed';
import { useChaseSettings } from './chase-settings';

/** A deed on a thousand letters is told a thousand times; once is enough to fetch again. */
const waitMilliseconds = 40;

/** Fetches the board, and fetches it again whenever something changed; the function returned stops it. */
export function followChase(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const reload = () => {
    useChaseOwed.getState().forget();
    void useChase.getState().load();
    void useChaseOpened.getState().reload();
  };
  reload();
  void useChaseSettings.getState().load();
  const stop = onEvent('data.changed', () => {
    clearTimeout(timer);
    timer = setTimeout(reload, waitMilliseconds);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
