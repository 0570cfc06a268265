import { Refusal } from '../../../../shared/contract/reply';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { Plan } from '../../../../shared/domain/plan';
import type { ReadableDatabase } from '../../database/database';
import { selectPlans } from '../../database/queries/plans';
import { requirePlan } from '../current-plan';

/** A plan of the register with its database key. */
export type LoadedPlan = Plan & { readonly id: number };

/** The plan with a code, or the plan at work for null, with its standing agency of the day `on`. Throws `Refusal` (`no_plan`, `not_found`). */
export function requireLoadedPlan(db: ReadableDatabase, code: string | null, on: CalendarDate): LoadedPlan {
  if (code === null) return requirePlan(db, on);
  const found = selectPlans(db, on).find((plan) => plan.code === code);
  if (!found) throw new Refusal('not_found', code);
  return found;
}

/** A plan as it crosses the contract. */
export function withoutId({ id: _id, ...plan }: LoadedPlan): Plan {
  return plan;
}
