import { type AskingRule, askedPeriods } from './deadlines/asked-parts';
import { windowOfPart } from './deadlines/part-of-year';
import { writtenSettings } from './deadlines/written-settings';
import type { ReportingRule } from './plan';
import type { PlanPeriod } from './plan-input';

/**
 * The periods of a year that a plan's rules ask for as they are written, each once, with the data windows of a statistical year: it runs
 * from 15/12 of the year before to 14/12. A year without any dated rule still has the year, without a due date. Source: Nghị định
 * 09/2019/NĐ-CP, Điều 12.
 */
export function periodsOfYear(
  rules: readonly Pick<ReportingRule, 'code' | 'period' | 'due'>[],
  year: number,
): readonly PlanPeriod[] {
  const asking = rules.map(({ code, period, due }) => ({ code, period, ...writtenSettings(due) }));
  return periodsAsked(asking, year);
}

/** The same for rules as they are set now: their terms, and their windows of the administrative or of the calendar year. */
export function periodsAsked(
  rules: readonly (AskingRule & { readonly code: string })[],
  year: number,
): readonly PlanPeriod[] {
  const periods = new Map<string, PlanPeriod>();
  for (const rule of rules)
    for (const period of askedPeriods(rule, year))
      if (!periods.has(period.code)) periods.set(period.code, { ...period, reportingRule: rule.code });
  if (periods.size > 0) return [...periods.values()];
  const window = windowOfPart(year, 'Y', 'administrative');
  return [{ code: `${year}-Y`, kind: 'year', year, ...window, reportingRule: null }];
}
