import { amountToDecimalText } from '../domain/amount';
import type { Reading } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import type { Answers } from './answer';
import { type Issue, issueId, unanswered } from './issue';
import type { FigureChange } from './plan-submission';
import { settleIssue } from './settle';

/** Of which indicators the accepted figure stays, and where a choice is still to be made. */
export type VersionChoices = { readonly keeps: ReadonlySet<string>; readonly issues: readonly Issue[] };

/** Names the choice between the file's figure of an indicator and the accepted one. */
export function versionChoiceId(indicator: string): string {
  return issueId({ code: 'version_choice', sheet: null, cell: null, indicator });
}

/**
 * Where a new file changes a figure or leaves it blank, the clerk may keep the accepted one (`before`); the file's counts
 * unless somebody chooses. It is a question where the clerk had typed the accepted figure, since then two sources disagree.
 */
export function chooseVersions(
  changes: readonly FigureChange[],
  indicators: ReadonlyMap<string, Indicator>,
  answers: Answers,
): VersionChoices {
  const keeps = new Set<string>();
  const issues: Issue[] = [];
  for (const { change, figure, before, typedBefore } of changes) {
    if (before === null || change === 'unchanged') continue;
    const { indicator } = figure;
    const id = versionChoiceId(indicator);
    if (answers.get(id)?.answer === 'before') keeps.add(indicator);
    else if (!typedBefore) continue;
    const issue: Issue = {
      ...unanswered,
      severity: typedBefore ? 'question' : 'note',
      code: 'version_choice',
      indicator,
      // Without a place, so that the choice has one name whatever the file holds.
      sheet: null,
      cell: null,
      found: change === 'gone' ? '' : figure.rawText,
      expected: written(before, indicators.get(indicator)),
      readings: ['keep', 'before'],
    };
    issues.push(settleIssue(issue, answers));
  }
  return { keeps, issues };
}

function written(reading: Reading, indicator: Indicator | undefined): string {
  if (reading.kind === 'nil') return 'KPS';
  return amountToDecimalText(reading.amount, indicator?.decimals ?? 0).replace('.', ',');
}
