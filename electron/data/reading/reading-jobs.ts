import { excerptOf } from '../handlers/intake/excerpt';
import {
  type ReadReport,
  type ReportKnown,
  type ReportQuestion,
  readReport,
} from '../handlers/intake/read-report';
import { type DocumentQuestion, type ReadDocument, readDocumentFile } from './read-document-file';
import { type ReadPlan, readPlanFile } from './read-plan-file';
import { type ReadSheets, readSheetsFile } from './read-sheets-file';

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
  /** The path of a document, or a text that was pasted, to its text and lines. */
  readDocument: (question: DocumentQuestion): Promise<ReadDocument> => readDocumentFile(question),
  /** The same, with what the document says as a plan. */
  readPlan: (question: DocumentQuestion): Promise<ReadPlan> => readPlanFile(question),
  /** The path of any workbook, to its sheets as plain data. */
  readSheets: (path: string): ReadSheets => readSheetsFile(path),
};

/** The name of a job. */
export type JobKind = keyof typeof readingJobs;

/** What a job is asked. */
export type QuestionOf<Kind extends JobKind> = Parameters<(typeof readingJobs)[Kind]>[0];

/** What a job answers. */
export type AnswerOf<Kind extends JobKind> = Awaited<ReturnType<(typeof readingJobs)[Kind]>>;

type MaybeLater<Kind extends JobKind> = AnswerOf<Kind> | Promise<AnswerOf<Kind>>;

type Jobs = {
  readonly [Kind in JobKind]: (question: QuestionOf<Kind>, known: ReportKnown) => MaybeLater<Kind>;
};

/** Does one job; what takes turns of the thread's loop is answered later. */
export function doJob<Kind extends JobKind>(
  kind: Kind,
  question: QuestionOf<Kind>,
  known: ReportKnown,
): MaybeLater<Kind> {
  const jobs: Jobs = readingJobs;
  return jobs[kind](question, known);
}
