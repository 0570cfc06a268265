import type { Result } from '../../../shared/kit/result';
import type { AnswerOf, JobKind, QuestionOf } from './reading-jobs';

/** Why a file was given up. `detail` is English, for the log. `closed`: nobody waits for the answer any more. */
export type ReadingStopped = {
  readonly kind: 'too_slow' | 'out_of_memory' | 'crashed' | 'closed';
  readonly detail: string;
};

/** The answer of a job, or why there is none. */
export type Outcome<Kind extends JobKind> = Result<AnswerOf<Kind>, ReadingStopped>;

/** Reads files somewhere; lives as long as an intake, or as the reading of one document. */
export type Reader = {
  /**
   * Answers come in the order of asking, but for a file that is given up, which may come before others. Many may be asked at
   * once, so that reading goes on while others are stored.
   */
  ask<Kind extends JobKind>(kind: Kind, question: QuestionOf<Kind>): Promise<Outcome<Kind>>;
  /** Ends the reading; what has not been answered yet is `closed`. May be called twice. */
  close(): void;
};
