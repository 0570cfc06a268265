import type { Questions } from './questions';

/** One good request for every channel of `reminders` and what its answer must say. */
export const reminderQuestions: Questions<'reminders'> = {
  'reminders.today': () => [undefined, undefined],
  'reminders.pending': () => [undefined, undefined],
  'reminders.shown': () => [undefined, undefined],
  'reminders.dismiss': () => [undefined, undefined],
  'reminders.recall': () => [undefined, undefined],
  'reminders.settings': () => [undefined, undefined],
  'reminders.setSettings': () => [undefined, undefined],
};
