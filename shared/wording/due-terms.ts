import type { DayUnit, DueTerms } from '../domain/deadlines/due-terms';
import type { ShiftPolicy, WindowBasis } from '../domain/deadlines/rule-settings';
import type { DueRule } from '../domain/due-rule';
import { formatCount, formatDate } from '../domain/format-vietnamese';
import { assertNever } from '../kit/assert-never';

/** When something is due, as a rule: `trước ngày 15/6 hằng năm`, `trong 05 ngày làm việc sau ngày nhận công văn (24/11/2025)`. */
export function dueTermsWords(terms: DueTerms | null): string {
  if (!terms) return 'không nêu ngày';
  switch (terms.kind) {
    case 'day':
      return dayWords(terms.on);
    case 'after_event': {
      const { event, happenedOn, count, unit } = terms;
      const when = happenedOn ? ` (${formatDate(happenedOn)})` : ' (chưa có ngày)';
      return count === 0
        ? `trong ngày ${event}${when}`
        : `trong ${daysWords(count, unit)} sau ngày ${event}${when}`;
    }
    case 'end_of': {
      const { count, unit, part } = terms;
      if (count === 0) return `chậm nhất ngày cuối ${partWords[part]}`;
      return `trong ${daysWords(count, unit)} sau khi hết ${partWords[part]}`;
    }
    default:
      return assertNever(terms);
  }
}

/** What becomes of a last day on which nobody works. */
export const shiftPolicyWords: Readonly<Record<ShiftPolicy, string>> = {
  none: 'giữ nguyên ngày',
  next_working: 'lùi đến ngày làm việc tiếp theo',
  previous_working: 'sớm lên ngày làm việc liền trước',
};

/** Which days figures cover. */
export const windowBasisWords: Readonly<Record<WindowBasis, string>> = {
  administrative: 'năm báo cáo hành chính (15/12 năm trước đến 14/12)',
  calendar: 'năm dương lịch (01/01 đến 31/12)',
};

const partWords = { quarter: 'quý', half: '6 tháng', year: 'năm' } as const;

function dayWords({ relation, day, month, year }: DueRule): string {
  const head = relation === 'before' ? 'trước ngày' : 'chậm nhất ngày';
  return `${head} ${dayAndMonth(day, month)}${year === undefined ? ' hằng năm' : `/${year}`}`;
}

/** A day as documents write it: two digits up to the 9th, and for January and February. */
function dayAndMonth(day: number, month: number): string {
  return `${String(day).padStart(2, '0')}/${month <= 2 ? `0${month}` : month}`;
}

function daysWords(count: number, unit: DayUnit): string {
  return `${formatCount(count)} ${unit === 'day' ? 'ngày' : 'ngày làm việc'}`;
}
