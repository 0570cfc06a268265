import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { askedPeriods } from '../../../../shared/domain/deadlines/asked-parts';
import type { PeriodCode } from '../../../../shared/domain/period';
import type { ReadableDatabase } from '../database';
import { type SetRule, selectSetRules, settingsNow } from './rule-settings';

type PeriodRow = {
  readonly code: PeriodCode;
  readonly year: number;
  readonly dataTo: CalendarDate;
  readonly ruleId: number | null;
};

/**
 * The rules by which agencies report in a period: the one that it points to, then those of the same plan that ask others for the same part
 * of the year, sent to the same place (communes before 05/6, departments before 15/6). None for a request out of turn.
 */
export function selectRulesOfPeriod(db: ReadableDatabase, periodId: number): readonly SetRule[] {
  const period = db
    .prepare<PeriodRow & { readonly planId: number | null }>(
      `SELECT p.code, p.year, p.data_to AS dataTo, p.rule_id AS ruleId, r.plan_id AS planId
       FROM period p LEFT JOIN reporting_rule r ON r.id = p.rule_id WHERE p.id = ?`,
    )
    .get(periodId);
  if (!period || period.planId === null) return [];
  return rulesAmong(selectSetRules(db, [period.planId]), period);
}

/** The same among rules that were read already: those of the plan whose rule the period points to. */
export function rulesAmong(rules: readonly SetRule[], { code, year, ruleId }: PeriodRow): readonly SetRule[] {
  const first = rules.find(({ id }) => id === ruleId);
  if (!first) return [];
  const others = rules.filter(
    (rule) =>
      rule.id !== first.id &&
      rule.planId === first.planId &&
      rule.reportTo === first.reportTo &&
      rule.via === first.via &&
      asksFor(rule, year, code),
  );
  return [first, ...others];
}

/** Whether a rule, as it is set now, asks for a period. */
function asksFor({ period, history }: SetRule, year: number, code: PeriodCode): boolean {
  const { terms, window } = settingsNow(history);
  return askedPeriods({ period, terms, window }, year).some((asked) => asked.code === code);
}
