import type { HandlersFor } from '../../../shared/contract';
import { pendingReminders } from '../../../shared/domain/reminders/pending-reminders';
import { selectCurrentPlan } from '../database/queries/plans';
import { dismissReminders, insertShownReminders, recallReminders } from '../database/queries/reminders';
import { insertSetting } from '../database/queries/settings';
import type { Dependencies } from '../dependencies';
import { orRefuse } from './or-refuse';
import { gather } from './reminders/gather';
import { reminderSettings } from './reminders/reminder-settings';
import { todayItems } from './reminders/today-items';

/** What is to be done, what the clerk is reminded of, and when; nothing before the register has a plan, which is when work begins. */
export function reminderHandlers(dependencies: Dependencies): HandlersFor<'reminders'> {
  const { db, now, user, newUuid, announce } = dependencies;

  /** Writes in one transaction and tells the windows. */
  function write(deed: () => void): void {
    orRefuse(db, () => db.transaction(deed).immediate());
    announce('data.changed', { subject: 'deadlines' });
  }

  return {
    today: () => (selectCurrentPlan(db) ? todayItems(dependencies) : []),

    pending: () => (selectCurrentPlan(db) ? pendingReminders(gather(dependencies, false)) : []),

    shown({ reminders }) {
      orRefuse(db, () =>
        db.transaction(() => insertShownReminders(db, reminders, newUuid, now())).immediate(),
      );
    },

    dismiss: (day) => write(() => dismissReminders(db, newUuid(), day, { by: user(), at: now() })),

    recall: (day) => write(() => recallReminders(db, day)),

    settings: () => reminderSettings(db),

    setSettings(settings) {
      const ordered = { ...settings, steps: settings.steps.toSorted((a, b) => b - a) };
      write(() => insertSetting(db, newUuid(), 'reminders', ordered, { by: user(), at: now() }));
      return ordered;
    },
  };
}
