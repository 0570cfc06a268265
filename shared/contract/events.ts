import { z } from 'zod';

/** Announcements of the data process. They say that something happened; nothing is steered by them. */
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
} as const;

export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]>;
export type Announce = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;

export const eventNames = Object.keys(events) as readonly EventName[];
