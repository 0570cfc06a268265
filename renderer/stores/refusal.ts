import { RefusedError } from '../../shared/contract/client';
import type { Problem, ProblemCode } from '../../shared/contract/reply';
import { failed, type Loadable, ready } from './loadable';
import { useNotices } from './notices';

/** Problems that leave no screen usable: the register itself cannot be reached. */
const fatalCodes: ReadonlySet<ProblemCode> = new Set([
  'database_newer',
  'database_unreadable',
  'data_process_stopped',
]);

/** The reason a request was refused. Anything else is a bug of ours: it is logged, and shown as `internal`. */
export function refusalOf(error: unknown): Problem {
  if (!(error instanceof RefusedError)) {
    console.error(error);
    return { code: 'internal', subject: '' };
  }
  if (fatalCodes.has(error.problem.code)) useNotices.getState().stop(error.problem);
  return error.problem;
}

/** What a request brings: its value, or the reason why it was refused. */
export async function fetched<Value>(ask: () => Promise<Value>): Promise<Loadable<Value>> {
  try {
    return ready(await ask());
  } catch (error) {
    return failed(refusalOf(error));
  }
}

/** Runs a deed of the user; a refusal becomes a notice instead of an exception. */
export async function attempt(deed: () => Promise<void>): Promise<void> {
  try {
    await deed();
  } catch (error) {
    useNotices.getState().refuse(refusalOf(error));
  }
}
