import type { z } from 'zod';
import { UsageError } from './usage';

/** What is asked of a channel, where it has the channel's own form. Throws `UsageError` that says which part has not, and why. */
export function fitting<Schema extends z.ZodType>(
  what: string,
  schema: Schema,
  asked: z.input<Schema>,
): z.input<Schema> {
  const read = schema.safeParse(asked);
  if (read.success) return asked;
  const faults = read.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  );
  throw new UsageError(`${what}: ${faults.join('; ')}.`);
}
