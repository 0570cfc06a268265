import type { PlanTarget } from '../../../../../shared/domain/plan-input';
import type { WritableDatabase } from '../../database';

/** Writes the targets of a plan with their milestones, in the plan's order. */
export function insertTargets(
  db: WritableDatabase,
  planId: number,
  targets: readonly PlanTarget[],
  newUuid: () => string,
): void {
  const insert = db.prepare(
    `INSERT INTO target (uuid, plan_id, code, text, quote, place, direction, amount, unit, at_least, per, average,
       base_year, measure, indicator_code, denominator_code, source_start, source_end, position)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertMilestone = db.prepare(
    'INSERT INTO target_milestone (target_id, year, amount) VALUES (?, ?, ?)',
  );
  for (const [position, target] of targets.entries()) {
    const { lastInsertRowid } = insert.run(
      newUuid(),
      planId,
      target.code,
      target.text,
      target.quote,
      target.place,
      target.direction,
      target.amount === null ? null : String(target.amount),
      target.unit,
      target.atLeast ? 1 : 0,
      target.per,
      target.average ? 1 : 0,
      target.baseYear,
      target.measure,
      target.indicator,
      target.denominator,
      target.source?.start ?? null,
      target.source?.end ?? null,
      position,
    );
    for (const { year, amount } of target.milestones) {
      insertMilestone.run(lastInsertRowid, year, String(amount));
    }
  }
}
