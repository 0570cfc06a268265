import { type Answer, type Answers, parseAnswer } from '../answer';
import type { FigureDraft } from '../draft';
import { type Issue, type IssueCode, issueId, type Severity, unanswered } from '../issue';
import type { Lesson } from '../remembered';
import type { SheetCell } from '../sheet-cell';
import { shownText } from './grid';

/** Rows of a sheet, zero-based and inclusive. */
export type RowSpan = { readonly sheet: string; readonly first: number; readonly last: number };

/** An issue with the rows that it accounts for and what a decision about it would teach. */
export type Finding = { readonly issue: Issue; readonly rows: RowSpan; readonly lesson: Lesson | null };

/** A cell that a table gives for an indicator, before the tables are compared with one another. */
export type Claim = {
  readonly draft: FigureDraft;
  readonly rows: RowSpan;
  /** Which table it comes from, counted through the workbook. */
  readonly table: number;
  /** An open question of its table stands before it: it gives no figure, but nothing else may settle the indicator without it. */
  readonly pending: boolean;
};

/** An issue at a cell, with the answer that was given to it. */
export function placedIssue(
  at: SheetCell,
  severity: Severity,
  code: IssueCode,
  words: {
    readonly found?: string | null;
    readonly expected?: string | null;
    readonly readings?: readonly string[];
    readonly indicator?: string | null;
  },
  answers: Answers,
): Issue {
  const issue: Issue = {
    ...unanswered,
    severity,
    code,
    indicator: words.indicator ?? null,
    sheet: at.sheet,
    cell: at.cell,
    found: words.found === undefined ? shownText(at.value) : words.found,
    expected: words.expected ?? null,
    readings: words.readings ?? [],
  };
  return answered(issue, answers);
}

/** Puts the answer that was given to an issue. */
export function answered(issue: Issue, answers: Answers): Issue {
  const given = answers.size === 0 ? undefined : answers.get(issueId(issue));
  if (!given || parseAnswer(given.answer) === null) return issue;
  return { ...issue, answer: given.answer, reason: given.reason };
}

/** What was answered to an issue; null while nothing was. */
export function answerTo(issue: Pick<Issue, 'answer'>): Answer | null {
  return issue.answer === null ? null : parseAnswer(issue.answer);
}

/** The issue without an answer that decides nothing about it, so that it stays open. */
export function onlyAnsweredBy(issue: Issue, kinds: readonly Answer['kind'][]): Issue {
  const answer = answerTo(issue);
  return answer === null || kinds.includes(answer.kind) ? issue : { ...issue, answer: null, reason: null };
}

/** One row of a sheet. */
export function oneRow(sheet: string, row: number): RowSpan {
  return { sheet, first: row, last: row };
}
