import { z } from 'zod';
import type { PreparedAnswer } from '../../shared/contract/intake';
import { parseAnswer } from '../../shared/intake/answer';
import { readJson } from './read-json';
import { UsageError } from './usage';

/** An answer's word, a number for a figure in the indicator's unit, or null for a cell left blank on purpose. */
const Word = z.union([z.string(), z.number()]).nullable();

const Line = z
  .object({
    file: z.string().nullable().default(null),
    /** An issue's id, or its code for all issues of that code. */
    question: z.string().nullable().default(null),
    /** Another name for `question`, as the answer of `import --json` has it. */
    id: z.string().nullable().default(null),
    sheet: z.string().nullable().default(null),
    cell: z.string().nullable().default(null),
    indicator: z.string().nullable().default(null),
    answer: Word.optional(),
    /** A figure in the indicator's unit. */
    value: z.union([z.number(), z.string()]).optional(),
    /** Which of the suggested readings, counted from 1. */
    choice: z.int().positive().optional(),
    reason: z.string().nullable().default(null),
  })
  .strict();
type Line = z.infer<typeof Line>;

/** What `import --json` prints, with answers written into its issues. */
const Printed = z.object({
  files: z.array(
    z.object({
      path: z.string(),
      issues: z.array(
        z.object({ id: z.string(), answer: Word, reason: z.string().nullable().default(null) }),
      ),
    }),
  ),
});

const AnswersFile = z.union([
  z.array(Line),
  z.object({ answers: z.array(Line) }).strict(),
  Printed,
  /** Answers by question. */
  z.record(z.string(), Word),
]);

/**
 * Reads a file of decisions: a list, an object with the list under `answers`, answers by question, or what `import --json` printed with answers
 * written into it. Throws `UsageError` where the file is not there, is no JSON or holds an answer that is none, naming the first such line.
 */
export function readAnswers(path: string): PreparedAnswer[] {
  const parsed = AnswersFile.safeParse(readJson(path));
  if (!parsed.success)
    throw new UsageError(`${path} is no list of answers: ${z.prettifyError(parsed.error)}`);
  return linesOf(parsed.data).map(({ answer, value, choice, id, question, ...line }, index) => {
    const said = value === undefined ? wordOf(answer) : `value:${value}`;
    const word = choice === undefined ? said : `#${choice}`;
    if (word === undefined || (!/^#\d+$/.test(word) && parseAnswer(word) === null)) {
      throw new UsageError(`${path}: answer ${index + 1} is not understood: ${word ?? 'none given'}.`);
    }
    return { ...line, question: question ?? id, answer: word };
  });
}

function linesOf(content: z.infer<typeof AnswersFile>): readonly Line[] {
  if (Array.isArray(content)) return content;
  if ('answers' in content && Array.isArray(content.answers)) return content.answers;
  const printed = Printed.safeParse(content);
  if (printed.success) {
    return printed.data.files.flatMap(({ path, issues }) =>
      issues.flatMap(({ id, answer, reason }) =>
        answer === null ? [] : [{ ...emptyLine, file: path, question: id, answer, reason }],
      ),
    );
  }
  return Object.entries(z.record(z.string(), Word).parse(content)).map(([question, answer]) => ({
    ...emptyLine,
    question,
    answer,
  }));
}

const emptyLine = {
  ...{ file: null, question: null, id: null, sheet: null, cell: null, indicator: null, reason: null },
} as const;

function wordOf(answer: string | number | null | undefined): string | undefined {
  if (answer === null) return 'blank';
  if (typeof answer === 'number') return `value:${answer}`;
  if (answer !== undefined && /^\d+(\.\d+)?$/.test(answer)) return `value:${answer}`;
  return answer;
}
