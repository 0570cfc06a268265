import { type Answers, type GivenAnswer, noAnswers } from '../../../shared/intake/answer';
import { cellText } from '../../../shared/intake/cell-text';
import type { FileContext } from '../../../shared/intake/evidence';
import { type Issue, issueId } from '../../../shared/intake/issue';
import type { SearchedReport, SearchKnowledge } from '../../../shared/intake/search/search-knowledge';
import { searchWorkbook } from '../../../shared/intake/search/search-workbook';
import type { Workbook } from '../../../shared/intake/sheet';
import { presetKnowledge } from './preset-knowledge';

/** A searched workbook in words that a test can hold beside what it expects. */
export type SearchOutcome = {
  /** `SK-03 Sheet1!C7 = 707 [người]` */
  readonly figures: readonly string[];
  /** Questions, errors and warnings: `question which_indicator Sheet1!B7 "Khám" → indicator:SK-03, ignore`. */
  readonly open: readonly string[];
  /** Notes alike, without their words. */
  readonly notes: readonly string[];
  readonly rows: SearchedReport['rows'];
};

export const noContext: FileContext = { fileName: 'bao-cao.xlsx', folders: [] };

/** Searches and puts the outcome in words; null where nothing was found. */
export function outcomeOf(
  workbook: Workbook,
  knowledge: SearchKnowledge = presetKnowledge(),
  answers: Answers = noAnswers,
): SearchOutcome | null {
  const report = searchWorkbook(workbook, noContext, knowledge, answers);
  return report === null ? null : inWords(report);
}

/** A report in words. */
export function inWords({ body, issues, rows }: SearchedReport): SearchOutcome {
  return {
    figures: body.figures.map(
      ({ indicator, at, unit }) =>
        `${indicator} ${at.sheet}!${at.cell} = ${cellText(at.value)}${unit === null ? '' : ` [${unit}]`}`,
    ),
    open: issues.filter(({ severity }) => severity !== 'note').map(issueInWords),
    notes: issues
      .filter(({ severity }) => severity === 'note')
      .map(({ code, sheet, cell, indicator }) => issueId({ code, sheet, cell, indicator })),
    rows,
  };
}

function issueInWords(issue: Issue): string {
  const answer = issue.answer === null ? '' : ` = ${issue.answer}`;
  return `${issue.severity} ${issueId(issue)} "${issue.found ?? ''}" → ${issue.readings.join(', ')}${answer}`;
}

/** Answers by issue id, as the clerk would give them. */
export function given(answers: Readonly<Record<string, string>>): Answers {
  return new Map(
    Object.entries(answers).map(([id, answer]): [string, GivenAnswer] => [
      id,
      { answer, reason: null, remembered: false },
    ]),
  );
}
