import { basename } from 'node:path';
import type { PreparedAnswer } from '../../../../shared/contract/intake';
import { type Answers, type GivenAnswer, parseAnswer } from '../../../../shared/intake/answer';
import { type Issue, issueId } from '../../../../shared/intake/issue';

/** Whose answers are wanted. */
export type AnsweredFile = { readonly path: string; readonly fileName: string; readonly sha256: string };

/**
 * Which of the prepared answers hold for the findings of a file, by question: those that name its issue's id, or its place or
 * indicator, and those that name neither and stand for everything still open (`blank` for a whole batch). An earlier one
 * in the list wins over a later one, a named one over one for everything. `#2` is the second suggested reading.
 */
export function preparedAnswers(
  prepared: readonly PreparedAnswer[],
  file: AnsweredFile,
  issues: readonly Issue[],
): Answers {
  const ours = prepared.filter(({ file: name }) => name === null || isOf(name, file));
  if (ours.length === 0) return new Map();
  const answers = new Map<string, GivenAnswer>();
  for (const issue of issues) {
    if (issue.severity === 'note') continue;
    const id = issueId(issue);
    const named = ours.find((answer) => isNamed(answer) && isAbout(answer, id, issue));
    const isWaiting = issue.severity !== 'warning';
    const given = named ?? (isWaiting ? ours.find((answer) => !isNamed(answer)) : undefined);
    const word = given && wordOf(given.answer, issue);
    if (given && word) answers.set(id, { answer: word, reason: given.reason, remembered: false });
  }
  return answers;
}

function isOf(name: string, { path, fileName, sha256 }: AnsweredFile): boolean {
  return name === path || name === sha256 || basename(name).normalize('NFC') === fileName;
}

/** Whether an answer is about something; others stand for everything that is open. */
export function isNamed({ question, sheet, cell, indicator }: PreparedAnswer): boolean {
  return question !== null || sheet !== null || cell !== null || indicator !== null;
}

function isAbout({ question, sheet, cell, indicator }: PreparedAnswer, id: string, issue: Issue): boolean {
  if (question !== null) return question === id || question === issue.code;
  return (
    (sheet === null || sheet === issue.sheet) &&
    (cell === null || cell === issue.cell) &&
    (indicator === null || indicator === issue.indicator)
  );
}

function wordOf(answer: string, { readings }: Issue): string | null {
  const [, ordinal] = /^#(\d{1,2})$/.exec(answer) ?? [];
  if (ordinal) return readings[Number(ordinal) - 1] ?? null;
  return parseAnswer(answer) ? answer : null;
}
