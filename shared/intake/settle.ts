import { amountFromDecimalText } from '../domain/amount';
import type { Reading } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import { type Answer, type Answers, parseAnswer } from './answer';
import { type Issue, isOpen, issueId } from './issue';

/** What the clerk said of a figure's cell: a reading, or a blank on purpose; null where nothing was said that decides it. */
export type SettledCell = { readonly reading: Reading | 'blank' | null; readonly issues: readonly Issue[] };

/**
 * Puts the clerk's answers to the issues of one figure's cell. One answer that names a value, "không phát sinh" or a blank decides
 * the cell and with it everything that was open about it; `keep` settles its own issue only, and only where the cell
 * `reads` as something that can be kept. An answer that the indicator cannot hold (more decimals than it has) is none.
 */
export function settleCell(
  issues: readonly Issue[],
  reads: boolean,
  indicator: Indicator,
  answers: Answers,
): SettledCell {
  if (answers.size === 0 || issues.length === 0) return { reading: null, issues };
  let reading: SettledCell['reading'] = null;
  let decisive: Pick<Issue, 'answer' | 'reason'> | null = null;
  const settled = issues.map((issue) => {
    const given = answers.get(issueId(issue));
    const answer = given && parseAnswer(given.answer);
    if (!given || !answer) return issue;
    const said = { answer: given.answer, reason: given.reason };
    if (answer.kind === 'keep') return reads ? { ...issue, ...said } : issue;
    const meant = readingOf(answer, indicator);
    if (meant === null) return issue;
    reading = meant;
    decisive = said;
    return { ...issue, ...said };
  });
  if (decisive === null) return { reading: null, issues: settled };
  const said: Pick<Issue, 'answer' | 'reason'> = decisive;
  return { reading, issues: settled.map((issue) => (isOpen(issue) ? { ...issue, ...said } : issue)) };
}

/** The reading that an answer gives to a figure; null where it gives none. */
export function readingOf(
  answer: Answer,
  { decimals, allowApproximate }: Indicator,
): Reading | 'blank' | null {
  switch (answer.kind) {
    case 'blank':
      return 'blank';
    case 'nil':
      return { kind: 'nil' };
    case 'value': {
      if (answer.approximation !== 'exact' && !allowApproximate) return null;
      const amount = amountFromDecimalText(answer.decimal, decimals);
      return amount === null ? null : { kind: 'amount', amount, approximation: answer.approximation };
    }
    default:
      return null;
  }
}

/** Answers that any finding may get: it is right as it stands, it is left out on purpose, it does not matter. */
const always: ReadonlySet<Answer['kind']> = new Set(['keep', 'blank', 'ignore']);

/**
 * Puts the clerk's answers to issues that are about no figure of their own cell. An answer of a kind that was not offered, such as
 * a value where a file is to be chosen, would be lost without a trace, so that it settles nothing.
 */
export function settleIssue(issue: Issue, answers: Answers): Issue {
  const given = answers.size === 0 ? undefined : answers.get(issueId(issue));
  const answer = given && parseAnswer(given.answer);
  if (!given || !answer) return issue;
  const isOffered =
    always.has(answer.kind) || issue.readings.some((word) => parseAnswer(word)?.kind === answer.kind);
  return isOffered ? { ...issue, answer: given.answer, reason: given.reason } : issue;
}

/**
 * Puts the clerk's answers to what a check found about a figure that had been read: to keep it, or a reading in its place. What the
 * indicator cannot hold settles nothing.
 */
export function settleFigure(issue: Issue, indicator: Indicator, answers: Answers): Issue {
  const given = answers.size === 0 ? undefined : answers.get(issueId(issue));
  const answer = given && parseAnswer(given.answer);
  if (!given || !answer) return issue;
  const isOne = answer.kind === 'keep' || readingOf(answer, indicator) !== null;
  return isOne ? { ...issue, answer: given.answer, reason: given.reason } : issue;
}
