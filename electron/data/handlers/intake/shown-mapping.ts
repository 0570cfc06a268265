import type { Remembered } from '../../../../shared/contract/intake';
import { answerWords } from '../../../../shared/wording/answer';
import type { RememberedRow } from '../../database/queries/remembered';
import type { IssueNames } from './shown-issue';

/** A remembered decision as the contract shows it. */
export function shownMapping(
  { uuid, agency, agencyName, about, label, answer, fileName, decidedBy, decidedAt }: RememberedRow,
  { indicators, agencyNamesByCode }: IssueNames,
): Remembered {
  const answerText = answerWords(answer, {
    unit: '',
    indicatorName: (of) => indicators.get(of)?.name ?? null,
    agencyName: (of) => agencyNamesByCode.get(of) ?? null,
    periodName: () => null,
  });
  return { id: uuid, agency, agencyName, about, label, answer, answerText, fileName, decidedBy, decidedAt };
}
