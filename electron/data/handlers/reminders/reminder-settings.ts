import { ReminderSettings } from '../../../../shared/contract/reminders';
import type { ReadableDatabase } from '../../database/database';
import { selectSetting } from '../../database/queries/settings';

/** What holds until somebody sets it. */
const atFirst: ReminderSettings = { steps: [30, 7, 1], notify: true, stayInTray: false };

/** When and how reminders come, as it is set now. */
export function reminderSettings(db: ReadableDatabase): ReminderSettings {
  return selectSetting(db, 'reminders', ReminderSettings) ?? atFirst;
}
