import { z } from 'zod';
import { CalendarDate } from '../domain/calendar-date';
import { ChaseStep } from '../domain/deadlines/chase';
import { Deadline } from '../domain/deadlines/deadline';
import { PeriodCode } from '../domain/period';
import { method } from './method';

/** When reminders come, in working days before the last working day, and how. */
export const ReminderSettings = z.object({
  steps: z
    .array(z.int().min(0).max(250))
    .max(10)
    .refine((steps) => new Set(steps).size === steps.length, { message: 'each step once' }),
  /** Whether the system shows them outside the window. */
  notify: z.boolean(),
  /** Whether the program stays in the tray after its window is closed. */
  stayInTray: z.boolean(),
});
export type ReminderSettings = z.infer<typeof ReminderSettings>;

/** A reminder whose time has come. */
export const Reminder = z.object({
  deadline: Deadline,
  /** The step that it is for, in working days. */
  step: z.int(),
  /** Working days that are left; 0 on the last working day, negative after it. */
  left: z.int(),
});
export type Reminder = z.infer<typeof Reminder>;

/** Something for today. */
export const TodayItem = z.discriminatedUnion('kind', [
  /** Due within the longest step, or past and not done. */
  z.object({ kind: z.literal('deadline'), deadline: Deadline, left: z.int(), dismissed: z.boolean() }),
  /** Agencies whose next step of chasing is due. */
  z.object({
    kind: z.literal('chase'),
    period: PeriodCode,
    step: ChaseStep,
    agencies: z.int(),
  }),
  /** A year whose holidays nobody has confirmed, though its dates are near. */
  z.object({ kind: z.literal('holidays'), year: z.int() }),
]);
export type TodayItem = z.infer<typeof TodayItem>;

/** A deadline as its last day stands. */
const day = z.object({ deadline: z.string().min(1).max(300), lastDay: CalendarDate });

export const reminders = {
  /** What is to be done today, the most urgent first; nothing in a register without a plan, as with `pending`. */
  today: method(z.void(), z.array(TodayItem)),
  /** Reminders that have not been shown yet: at most one for each deadline, that of the nearest step. */
  pending: method(z.void(), z.array(Reminder)),
  /** Records that reminders were shown; they and the farther steps never come again for the same last day. */
  shown: method(
    z.object({ reminders: z.array(day.extend({ step: z.int().min(0).max(366) })).max(10_000) }),
    z.void(),
  ),
  /** Says that a deadline needs no more reminding before this last day; undone by `recall`. */
  dismiss: method(day, z.void()),
  recall: method(day, z.void()),
  settings: method(z.void(), ReminderSettings),
  /** Steps come back the farthest first. */
  setSettings: method(ReminderSettings, ReminderSettings),
};
