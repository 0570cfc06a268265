import type { Deadline } from '../domain/deadlines/deadline';
import { formatDate } from '../domain/format-vietnamese';
import { dueTermsWords } from './due-terms';

/**
 * The rule of a deadline in words, `trước ngày 15/6 hằng năm`; where there is none, its day. A time that lasts until a day names both of
 * its days: `từ ngày 01/05/2026 đến hết ngày 31/05/2026, hằng năm`.
 */
export function deadlineRuleWords({
  terms,
  beginsOn,
  lastDay,
}: Pick<Deadline, 'terms' | 'beginsOn' | 'lastDay'>): string {
  if (beginsOn === null) return terms ? dueTermsWords(terms) : `chậm nhất ngày ${formatDate(lastDay)}`;
  const isYearly = terms?.kind === 'day' && terms.on.year === undefined;
  const days = `từ ngày ${formatDate(beginsOn)} đến hết ngày ${formatDate(lastDay)}`;
  return isYearly ? `${days}, hằng năm` : days;
}
