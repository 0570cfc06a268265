import { Refusal } from '../../../shared/contract/reply';
import type { CalendarDate } from '../../../shared/domain/calendar-date';
import { bindingDay } from '../../../shared/domain/lineage/binding-day';
import type { Period } from '../../../shared/domain/period';
import type { Plan } from '../../../shared/domain/plan';
import type { ReadableDatabase } from '../database/database';
import { selectPeriod } from '../database/queries/periods';
import { selectCurrentPlan } from '../database/queries/plans';

/** The plan at work; `on` is the day of its standing agency, as for `selectCurrentPlan`. Throws `Refusal` (`no_plan`) in an empty database. */
export function requirePlan(
  db: ReadableDatabase,
  on: CalendarDate | null = null,
): Plan & { readonly id: number } {
  const plan = selectCurrentPlan(db, on);
  if (!plan) throw new Refusal('no_plan', '');
  return plan;
}

/** A period of the plan at work with its key; the standing agency is that of the period. Throws `Refusal` (`no_plan`, `unknown_period`). */
export function requirePeriod(
  db: ReadableDatabase,
  code: string,
): { readonly plan: Plan & { readonly id: number }; readonly id: number; readonly period: Period } {
  const plan = requirePlan(db);
  const found = selectPeriod(db, plan.id, code);
  if (!found) throw new Refusal('unknown_period', code);
  return { plan: requirePlan(db, bindingDay(found.period)), ...found };
}
