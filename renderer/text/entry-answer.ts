import type { IntakeIssue } from '../../shared/contract/intake-issue';
import { answerWords } from '../../shared/wording/answer';

/** What was decided about a finding, in words: `10.258 người`, `Để trống, hỏi lại cơ quan`; null while nothing is. */
export function decidedWords({ answer }: Pick<IntakeIssue, 'answer'>, unit: string): string | null {
  if (answer === null) return null;
  return answerWords(answer, {
    unit,
    agencyName: () => null,
    indicatorName: () => null,
    periodName: () => null,
  });
}
