import { z } from 'zod';
import { IndicatorCode } from '../domain/indicator';

/** One way to answer a question. `value` is the number where the answer is one. */
export const IssueReading = z.object({ answer: z.string(), text: z.string(), value: z.number().nullable() });
export type IssueReading = z.infer<typeof IssueReading>;

/** One finding about a file: what was found, where, what was expected, and in `message` what to do, in Vietnamese. */
export const IntakeIssue = z.object({
  /** Names the issue inside its file, the same at every reading of the same bytes. */
  id: z.string(),
  severity: z.enum(['error', 'warning', 'question', 'note']),
  code: z.string(),
  indicator: IndicatorCode.nullable(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  found: z.string().nullable(),
  expected: z.string().nullable(),
  message: z.string(),
  /** Answers that suggest themselves, likeliest first; others may be given (`shared/intake/answer.ts`). */
  readings: z.array(IssueReading),
  /** What was decided, null while nothing is. An open error or question keeps its file out of the register. */
  answer: z.string().nullable(),
  reason: z.string().nullable(),
});
export type IntakeIssue = z.infer<typeof IntakeIssue>;

/** A decision about one issue: an answer as one word (`value:10258`, `blank`, `indicator:SK-03`), and why. */
export const GivenAnswer = z.object({
  question: z.string().min(1),
  /** Null takes an earlier answer back. */
  answer: z.string().min(1).nullable(),
  reason: z.string().nullable(),
});
export type GivenAnswer = z.infer<typeof GivenAnswer>;

/** A decision prepared before the files are read: for all files, or for those of a name, a path or a fingerprint. */
export const PreparedAnswer = z.object({
  file: z.string().nullable(),
  question: z.string().nullable(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  indicator: IndicatorCode.nullable(),
  /** An answer's word, or `#2` for the second of the suggested readings. */
  answer: z.string().min(1),
  reason: z.string().nullable(),
});
export type PreparedAnswer = z.infer<typeof PreparedAnswer>;
