import { expect } from 'vitest';
import type { Questions } from './questions';

const settings = { steps: [30, 7, 1], notify: true, stayInTray: false };
const day = { deadline: 'report:cao-bang-2025/CB-R2/2025-Y', lastDay: '2025-12-14' };

/** One good request for every channel of `reminders` and what its answer must say. */
export const reminderQuestions: Questions<'reminders'> = {
  'reminders.today': () => [
    undefined,
    expect.arrayContaining([
      expect.objectContaining({ kind: 'deadline', left: -6, dismissed: false }),
      expect.objectContaining({ kind: 'chase', period: '2025-Y' }),
    ]),
  ],
  'reminders.pending': () => [undefined, expect.arrayContaining([expect.objectContaining({ step: 30 })])],
  'reminders.shown': () => [{ reminders: [{ ...day, step: 7 }] }, undefined],
  'reminders.dismiss': () => [day, undefined],
  'reminders.recall': () => [day, undefined],
  'reminders.settings': () => [undefined, settings],
  'reminders.setSettings': () => [
    { ...settings, steps: [3, 20] },
    { ...settings, steps: [20, 3] },
  ],
};
