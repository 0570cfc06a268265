import type { Indicator } from '../domain/indicator';
import { type Answers, parseAnswer } from './answer';
import { type Issue, issueId } from './issue';
import { readingOf, settleFigure, settleIssue } from './settle';
import type { ReadFigure, ValidatedReport } from './validate';

/** A report after the checks, with every finding they had. */
export type CheckedOutcome = { readonly report: ValidatedReport; readonly issues: readonly Issue[] };

/**
 * Runs checks over a report and puts the clerk's answers to what they found. An answer that names another value, "không phát
 * sinh" or a blank changes the figure, and the changed report is checked once more, so that a correction cannot bring in
 * what no check has seen. What was answered stays on record.
 */
export function applyChecks(
  report: ValidatedReport,
  check: (report: ValidatedReport) => readonly Issue[],
  indicators: ReadonlyMap<string, Indicator>,
  answers: Answers,
): CheckedOutcome {
  const settle = (issue: Issue): Issue => {
    const indicator = issue.indicator === null ? undefined : indicators.get(issue.indicator);
    return indicator ? settleFigure(issue, indicator, answers) : settleIssue(issue, answers);
  };
  const found = check(report).map(settle);
  const corrected = correctedFigures(report.figures, found, indicators);
  if (corrected === report.figures) return { report, issues: found };
  const changed = { ...report, figures: corrected };
  const answered = found.filter(({ answer }) => answer !== null);
  const known = new Set(answered.map(issueId));
  const further = check(changed)
    .filter((issue) => !known.has(issueId(issue)))
    .map(settle);
  return { report: changed, issues: [...answered, ...further] };
}

function correctedFigures(
  figures: readonly ReadFigure[],
  issues: readonly Issue[],
  indicators: ReadonlyMap<string, Indicator>,
): readonly ReadFigure[] {
  const corrections = new Map<string, NonNullable<ReturnType<typeof readingOf>>>();
  for (const { indicator, answer } of issues) {
    const known = indicator === null ? undefined : indicators.get(indicator);
    const meant = answer === null ? null : parseAnswer(answer);
    const reading = known && meant && readingOf(meant, known);
    if (known && reading) corrections.set(known.code, reading);
  }
  if (corrections.size === 0) return figures;
  return figures.flatMap((figure): readonly ReadFigure[] => {
    const reading = corrections.get(figure.indicator);
    if (reading === undefined) return [figure];
    return reading === 'blank' ? [] : [{ ...figure, reading, confidence: 1 }];
  });
}
