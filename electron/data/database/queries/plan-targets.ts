import type { PlanTarget } from '../../../../shared/domain/plan-input';
import type { ReadableDatabase } from '../database';
import { selectTargets } from './targets';
import { withSource } from './with-source';

/** The targets of a plan in its order, each with its place in the text that the plan was read from. */
export function selectPlanTargets(db: ReadableDatabase, planId: number): readonly PlanTarget[] {
  const places = db
    .prepare<{ code: string; sourceStart: number | null; sourceEnd: number | null }>(
      'SELECT code, source_start AS sourceStart, source_end AS sourceEnd FROM target WHERE plan_id = ?',
    )
    .all(planId);
  const sources = new Map(places.map((row) => [row.code, withSource(row).source]));
  return selectTargets(db, planId).map((target) => ({ ...target, source: sources.get(target.code) ?? null }));
}
