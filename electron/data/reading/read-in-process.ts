import { failure, success } from '../../../shared/kit/result';
import type { ReportKnown } from '../handlers/intake/read-report';
import { detailOf } from './detail-of';
import type { Outcome, Reader } from './reader';
import { doJob, type JobKind, type QuestionOf } from './reading-jobs';

/** A reader without a process of its own and so without its protection: for tests of what comes before and after. */
export function readInProcess(known: ReportKnown): Reader {
  let isClosed = false;
  return {
    async ask<Kind extends JobKind>(kind: Kind, question: QuestionOf<Kind>): Promise<Outcome<Kind>> {
      if (isClosed) return failure({ kind: 'closed', detail: 'the reader is closed' });
      try {
        return success(await doJob(kind, question, known));
      } catch (error) {
        return failure({ kind: 'crashed', detail: detailOf(error) });
      }
    },
    close() {
      isClosed = true;
    },
  };
}
