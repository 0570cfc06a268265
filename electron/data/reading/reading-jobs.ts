import { excerptOf } from '../handlers/intake/excerpt';
import {
  type ReadReport,
  type ReportKnown,
  type ReportQuestion,
  readReport,
} from '../handlers/intake/read-report';

/**
 * What can be asked of a file, each job under its name: a question and what the register knows, to an answer, all plain data.
 * They run in the reading thread, so that whatever a file does to them stops nobody else. `bytes` of an answer are handed
 * over, not copied.
 */
export const readingJobs = {
  /** A path to the report in that file. */
  readReport: (path: string, known: ReportKnown): ReadReport => readReport({ path, again: null }, known),
  /** The bytes of a file with the answers that hold now, to the report in them. */
  readAgain: (question: ReportQuestion, known: ReportKnown): ReadReport => readReport(question, known),
  /** A cell of a file, to the cells around it; null where the file cannot be read or has no such sheet. */
  excerpt: excerptOf,
};

/** The name of a job. */
export type JobKind = keyof typeof readingJobs;

/** What a job is asked. */
export type QuestionOf<Kind extends JobKind> = Parameters<(typeof readingJobs)[Kind]>[0];

/** What a job answers. */
export type AnswerOf<Kind extends JobKind> = ReturnType<(typeof readingJobs)[Kind]>;

type Jobs = {
  readonly [Kind in JobKind]: (question: QuestionOf<Kind>, known: ReportKnown) => AnswerOf<Kind>;
};

/** Does one job. */
export function doJob<Kind extends JobKind>(
  kind: Kind,
  question: QuestionOf<Kind>,
  known: ReportKnown,
): AnswerOf<Kind> {
  const jobs: Jobs = readingJobs;
  return jobs[kind](question, known);
}
