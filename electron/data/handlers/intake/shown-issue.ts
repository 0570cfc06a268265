import type { IntakeIssue } from '../../../../shared/contract/intake';
import type { Indicator } from '../../../../shared/domain/indicator';
import { type Issue, issueId } from '../../../../shared/intake/issue';
import { answerValue, answerWords } from '../../../../shared/wording/answer';
import { issueWords } from '../../../../shared/wording/intake-issue';
import type { ReadableDatabase } from '../../database/database';
import { selectAgencies } from '../../database/queries/agencies';
import { selectIndicators } from '../../database/queries/indicators';

/** What codes in findings are called. */
export type IssueNames = {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly agencyNamesByCode: ReadonlyMap<string, string>;
};

/** What the register calls them. */
export function issueNames(db: ReadableDatabase): IssueNames {
  return {
    indicators: new Map(selectIndicators(db).map((indicator) => [indicator.code, indicator])),
    agencyNamesByCode: new Map(selectAgencies(db).map(({ code, name }) => [code, name])),
  };
}

/** A finding as the contract shows it, with its words and those of the answers that suggest themselves. */
export function shownIssue(issue: Issue, { indicators, agencyNamesByCode }: IssueNames): IntakeIssue {
  const { severity, code, indicator, sheet, cell, found, answer, reason } = issue;
  const { expected, message } = issueWords(issue, (of) => agencyNamesByCode.get(of) ?? null);
  const unit = indicators.get(indicator ?? '')?.unit ?? '';
  return {
    id: issueId(issue),
    ...{ severity, code, indicator, sheet, cell, found, expected, message, answer, reason },
    readings: issue.readings.map((word) => ({
      answer: word,
      text: answerWords(word, {
        unit,
        indicatorName: (of) => indicators.get(of)?.name ?? null,
        agencyName: (of) => agencyNamesByCode.get(of) ?? null,
        periodName: () => null,
        question: code,
      }),
      value: answerValue(word),
    })),
  };
}
