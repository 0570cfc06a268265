import { z } from 'zod';
import { Deadline } from '../domain/deadlines/deadline';
import { PeriodCode } from '../domain/period';
import { Reminder } from './reminders';

/** Where the clerk wants to go who clicked outside the window: on a reminder of the system, or in the tray. */
export const Place = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('deadline'), deadline: Deadline }),
  z.object({ kind: z.literal('today') }),
  z.object({ kind: z.literal('chase'), period: PeriodCode }),
  z.object({ kind: z.literal('holidays'), year: z.int() }),
  z.object({ kind: z.literal('reminder_settings') }),
]);
export type Place = z.infer<typeof Place>;

/** Announcements of the data process and of main. They say that something happened; nothing is steered by them. */
export const events = {
  'intake.progress': z.object({ done: z.int(), total: z.int(), fileName: z.string() }),
  'data.changed': z.object({
    subject: z.enum([
      'plan',
      'submissions',
      'duties',
      'targets',
      'requests',
      'agencies',
      'deadlines',
      'chase',
    ]),
  }),
  /** New reminders have come, were shown by the system where it can, and are recorded as shown; the first few of them. */
  'reminders.came': z.object({ reminders: z.array(Reminder), total: z.int() }),
  'open.place': Place,
} as const;

export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]>;
export type Announce = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;

export const eventNames = Object.keys(events) as readonly EventName[];
