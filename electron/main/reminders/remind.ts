import { app, BrowserWindow } from 'electron';
import type { DataApi } from '../../../shared/contract';
import type { Place } from '../../../shared/contract/events';
import type { IconPaths } from '../places';
import { announceToWindows } from '../windows';
import { announceReminders } from './announce-reminders';
import { canNotify, notify } from './notify';
import { openTray } from './tray';
import { watchTime } from './watch-time';

/** What others may ask of the reminders at work. */
export type Reminding = {
  /** Says that deadlines changed: the tray follows. */
  readonly follow: () => void;
  /** Whether the program goes on without a window. */
  readonly staysInTray: () => boolean;
};

/** Long enough for a burst of changes to be over. */
const pauseMilliseconds = 2_000;

/** Reminds the clerk outside the window from now on: the sign in the tray, and notifications of the system. */
export function remind(
  api: Pick<DataApi, 'reminders'>,
  icons: IconPaths,
  doors: { readonly openWindow: () => void; readonly openPlace: (place: Place) => void },
): Reminding {
  const tray = openTray(icons.tray, { ...doors, quit: () => app.quit() });
  let staysInTray = false;
  let waiting: NodeJS.Timeout | undefined;

  async function refresh(): Promise<void> {
    tray?.show(await api.reminders.today());
    staysInTray = (await api.reminders.settings()).stayInTray;
  }

  watchTime(async () => {
    await announceReminders({
      api,
      canNotify,
      notify: (words, place) => notify(words, icons.large, () => doors.openPlace(place)),
      hasWindow: () => BrowserWindow.getAllWindows().length > 0,
      announce: announceToWindows,
    });
    await refresh();
  });

  return {
    follow() {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        refresh().catch((error) => console.error('The tray could not follow:', error));
      }, pauseMilliseconds);
    },
    staysInTray: () => tray !== null && staysInTray,
  };
}
