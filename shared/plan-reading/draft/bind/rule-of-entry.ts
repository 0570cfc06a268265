import type { ReportingRule } from '../../../domain/plan';
import type { ValueOf } from '../plan-draft';

/** The part of a rule from which periods are made. */
export function domainRule(
  code: string,
  { period, due }: Pick<ValueOf<'rule'>, 'period' | 'due'>,
): Pick<ReportingRule, 'code' | 'period' | 'due'> {
  return {
    code,
    period,
    due: due && {
      relation: due.before ? 'before' : 'on_or_before',
      month: due.month,
      day: due.day,
      ...(due.year === undefined ? {} : { year: due.year }),
    },
  };
}
