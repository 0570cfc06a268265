import { type Answer, type Answers, parseAnswer } from '../answer';
import type { Issue } from '../issue';
import { issueAt } from '../issue-at';
import { settleIssue } from '../settle';
import type { SheetCell } from '../sheet-cell';

/** An issue at a cell whose words speak of something else than what the cell holds. */
export function formIssueAt(
  at: SheetCell,
  severity: Issue['severity'],
  code: Issue['code'],
  found: string,
  expected: string | null,
  readings: readonly string[] = [],
): Issue {
  return { ...issueAt(at, severity, code, expected, readings), found };
}

/** Puts the clerk's answer to an issue where it is one that decides it; any other answer leaves it open. */
export function settleWith(issue: Issue, decides: (answer: Answer) => boolean, answers: Answers): Issue {
  const settled = settleIssue(issue, answers);
  const answer = settled.answer === null ? null : parseAnswer(settled.answer);
  return answer !== null && decides(answer) ? settled : issue;
}

/** Answers of these kinds. */
export function ofKind(...kinds: ReadonlyArray<Answer['kind']>): (answer: Answer) => boolean {
  return ({ kind }) => kinds.includes(kind);
}
