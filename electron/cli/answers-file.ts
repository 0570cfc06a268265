import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { PreparedAnswer } from '../../shared/contract/intake';
import { parseAnswer } from '../../shared/intake/answer';
import { UsageError } from './usage';

const Line = z
  .object({
    file: z.string().nullable().default(null),
    /** An issue's id, or its code for all issues of that code. */
    question: z.string().nullable().default(null),
    sheet: z.string().nullable().default(null),
    cell: z.string().nullable().default(null),
    indicator: z.string().nullable().default(null),
    /** A word such as `blank` or `value:10258`; or one of the two below. */
    answer: z.string().optional(),
    /** A figure in the indicator's unit. */
    value: z.union([z.number(), z.string()]).optional(),
    /** Which of the suggested readings, counted from 1. */
    choice: z.int().positive().optional(),
    reason: z.string().nullable().default(null),
  })
  .strict();

const AnswersFile = z.union([z.array(Line), z.object({ answers: z.array(Line) })]);

/**
 * Reads a file of decisions: a list, or an object with the list under `answers`. Throws `UsageError` where the file is not there, is no
 * JSON or holds an answer that is none, naming the first such line.
 */
export function readAnswers(path: string): PreparedAnswer[] {
  const parsed = AnswersFile.safeParse(parse(path));
  if (!parsed.success)
    throw new UsageError(`${path} is no list of answers: ${z.prettifyError(parsed.error)}`);
  const lines = Array.isArray(parsed.data) ? parsed.data : parsed.data.answers;
  return lines.map(({ answer, value, choice, ...line }, index) => {
    const word = choice !== undefined ? `#${choice}` : value !== undefined ? `value:${value}` : answer;
    if (word === undefined || (!word.startsWith('#') && parseAnswer(word) === null)) {
      throw new UsageError(`${path}: answer ${index + 1} is not understood: ${word ?? 'none given'}.`);
    }
    return { ...line, answer: word };
  });
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(
      `${path} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
