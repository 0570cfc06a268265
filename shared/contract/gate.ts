import { failure, success } from '../kit/result';
import type { HandlersOf, Subjects } from './index';
import type { Method } from './method';
import { Refusal, type Reply } from './reply';

/** Answers a request or says why not. It never throws. */
export type Gate = (channel: string, input: unknown) => Promise<Reply>;

type Entry = { readonly method: Method; readonly handler: (input: unknown) => unknown };

/** Checks a request, runs its handler and checks the answer. Every channel passes through here and nowhere else. */
export function createGate<C extends Subjects>(
  subjects: C,
  handlers: HandlersOf<C>,
  onBug: (channel: string, error: unknown) => void,
): Gate {
  const entries = entriesOf(subjects, handlers);

  return async (channel, input) => {
    const entry = entries.get(channel);
    if (!entry) return failure({ code: 'unknown_channel', subject: channel });

    const parsed = entry.method.input.safeParse(input);
    if (!parsed.success) return failure({ code: 'invalid_input', subject: parsed.error.message });

    try {
      const output = await entry.handler(parsed.data);
      return success(entry.method.output.parse(output));
    } catch (error) {
      if (error instanceof Refusal) return failure(error.problem);
      onBug(channel, error);
      return failure({ code: 'internal', subject: channel });
    }
  };
}

function entriesOf<C extends Subjects>(subjects: C, handlers: HandlersOf<C>): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [subject, methods] of Object.entries(subjects)) {
    for (const [name, method] of Object.entries(methods)) {
      const handler = (handlers[subject] as Readonly<Record<string, Entry['handler'] | undefined>>)[name];
      if (!handler) throw new Error(`No handler for ${subject}.${name}`);
      entries.set(`${subject}.${name}`, { method, handler });
    }
  }
  return entries;
}
