import type { DataApi } from '../../../shared/contract';
import type { Announce, Place } from '../../../shared/contract/events';
import type { Reminder } from '../../../shared/contract/reminders';
import { type ReminderWords, reminderWords } from '../../../shared/wording/reminder';

/** More are counted and not named. */
const mostNamed = 20;

type Surroundings = {
  readonly api: Pick<DataApi, 'reminders'>;
  /** Whether the system can show reminders, and how: a click leads to a place. */
  readonly canNotify: () => boolean;
  readonly notify: (words: ReminderWords, place: Place) => void;
  readonly hasWindow: () => boolean;
  readonly announce: Announce;
};

/**
 * Shows the reminders whose time has come, several in one, and records them as shown before, so that none comes twice. Where neither the
 * system nor a window can show them they wait.
 */
export async function announceReminders(surroundings: Surroundings): Promise<void> {
  const { api, canNotify, notify, hasWindow, announce } = surroundings;
  const pending = await api.reminders.pending();
  if (pending.length === 0) return;
  const bySystem = (await api.reminders.settings()).notify && canNotify();
  if (!bySystem && !hasWindow()) return;
  await api.reminders.shown({ reminders: pending.map(markOf) });
  const first = pending.slice(0, mostNamed);
  if (bySystem) notify(reminderWords(pending, pending.length), placeOf(pending));
  if (hasWindow()) announce('reminders.came', { reminders: first, total: pending.length });
}

function markOf({ deadline, step }: Reminder) {
  return { deadline: deadline.id, lastDay: deadline.lastDay, step };
}

function placeOf([first, ...others]: readonly Reminder[]): Place {
  return first && others.length === 0 ? { kind: 'deadline', deadline: first.deadline } : { kind: 'today' };
}
