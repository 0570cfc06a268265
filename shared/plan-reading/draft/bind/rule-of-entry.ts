import type { ReportingRule } from '../../../domain/plan';
import type { ValueOf } from '../plan-draft';

/** The part of a rule from which periods are made. A report each quarter has no period of its own yet: it is a regular one. */
export function domainRule(
  code: string,
  { period, due }: Pick<ValueOf<'rule'>, 'period' | 'due'>,
): Pick<ReportingRule, 'code' | 'period' | 'due'> {
  return {
    code,
    period: period === 'quarter' ? 'regular' : period,
    due: due && { relation: due.before ? 'before' : 'on_or_before', month: due.month, day: due.day },
  };
}
