import { Refusal } from '../../../shared/contract/reply';
import type { Period } from '../../../shared/domain/period';
import type { Plan } from '../../../shared/domain/plan';
import type { ReadableDatabase } from '../database/database';
import { selectPeriod } from '../database/queries/periods';
import { selectCurrentPlan } from '../database/queries/plans';

/** The plan at work. Throws `Refusal` (`no_plan`) in an empty database. */
export function requirePlan(db: ReadableDatabase): Plan & { readonly id: number } {
  const plan = selectCurrentPlan(db);
  if (!plan) throw new Refusal('no_plan', '');
  return plan;
}

/** A period of the plan at work with its key. Throws `Refusal` (`no_plan`, `unknown_period`). */
export function requirePeriod(
  db: ReadableDatabase,
  code: string,
): { readonly plan: Plan & { readonly id: number }; readonly id: number; readonly period: Period } {
  const plan = requirePlan(db);
  const found = selectPeriod(db, plan.id, code);
  if (!found) throw new Refusal('unknown_period', code);
  return { plan, ...found };
}
