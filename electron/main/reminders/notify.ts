import { Notification } from 'electron';
import type { ReminderWords } from '../../../shared/wording/reminder';

/** Those on the screen: one that nobody holds is collected with its click. */
const shown = new Set<Notification>();

/** Whether the system shows notifications; a desktop without them is left in peace. */
export function canNotify(): boolean {
  return Notification.isSupported();
}

/** Shows a notification of the system. */
export function notify({ title, body }: ReminderWords, icon: string, onClick: () => void): void {
  const notification = new Notification({ title, body, icon });
  shown.add(notification);
  notification.on('click', () => {
    shown.delete(notification);
    onClick();
  });
  notification.on('close', () => shown.delete(notification));
  notification.on('failed', (_event, error) => {
    shown.delete(notification);
    console.error('The system did not show a reminder:', error);
  });
  notification.show();
}
