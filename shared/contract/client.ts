import { type ApiOf, channelsOf, type Subjects } from './index';
import type { Problem, Reply } from './reply';

/** What a caller catches when a request is refused. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.subject}`);
    this.problem = problem;
  }
}

/** Turns subjects into callable functions over any transport; a refused request rejects with `RefusedError`. */
export function createApi<C extends Subjects>(
  subjects: C,
  invoke: (channel: string, input: unknown) => Promise<Reply>,
): ApiOf<C> {
  const api: Record<string, Record<string, (input: unknown) => Promise<unknown>>> = {};
  for (const channel of channelsOf(subjects)) {
    const [subject = '', name = ''] = channel.split('.');
    const methods = api[subject] ?? {};
    methods[name] = async (input) => {
      const reply = await invoke(channel, input);
      if (!reply.ok) throw new RefusedError(reply.problem);
      return reply.value;
    };
    api[subject] = methods;
  }
  return api as ApiOf<C>;
}
