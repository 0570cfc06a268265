import type { RuleSummary } from '../../../../shared/contract/deadlines';
import { planPlace } from '../../../../shared/wording/deadline-title';
import type { ReadableDatabase } from '../../database/database';
import { holidayBook } from '../../database/queries/deadline-calendar';
import type { selectPlans } from '../../database/queries/plans';
import { selectAllRuleEdits } from '../../database/queries/rule-edits';
import { selectRegularPeriods } from '../../database/queries/rule-periods';
import { selectSetRules, settingsNow } from '../../database/queries/rule-settings';
import { ruleDates } from './rule-dates';

/** The reporting rules of a plan in its order, as they are set, with their dates around a year and how they were changed. */
export function ruleSummaries(
  db: ReadableDatabase,
  plan: ReturnType<typeof selectPlans>[number],
  year: number,
): RuleSummary[] {
  const book = holidayBook(db);
  const edits = selectAllRuleEdits(db);
  const opened = new Map<string, ReturnType<typeof selectRegularPeriods>[number]>(
    selectRegularPeriods(db, plan.id).map((period) => [period.code, period]),
  );
  return selectSetRules(db, [plan.id]).map((rule) => ({
    ...{ rule: rule.uuid, plan: plan.code, code: rule.code, who: rule.who, reportTo: rule.reportTo },
    ...{ quote: rule.quote, document: planPlace(plan, ''), place: rule.place, asked: rule.period },
    settings: settingsNow(rule.history),
    dates: ruleDates(rule, year, opened, book),
    edits: edits
      .filter(({ ruleId }) => ruleId === rule.id)
      .map(({ id: _id, ruleId: _rule, ...edit }) => edit),
  }));
}
