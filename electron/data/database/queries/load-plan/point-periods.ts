import { periodsAsked } from '../../../../../shared/domain/periods-of-year';
import type { PlanInput } from '../../../../../shared/domain/plan-input';
import type { WritableDatabase } from '../../database';
import { askingNow, selectSetRules } from '../rule-settings';

/** Who enters a plan, and when, as recorded with what changes by it. */
export type EnteredBy = { readonly by: string; readonly at: string };

/**
 * Gives the periods of earlier plans that begin after the day of a plan, and of which nobody has reported yet, the due date that this
 * plan sets for them, and records it. Where the plan's day is blank, or it has no dated rule for a period, nothing changes, and nothing
 * does for periods that a plan of a later day has set already.
 */
export function pointPeriods(
  db: WritableDatabase,
  planId: number,
  { document }: Pick<PlanInput, 'document'>,
  ruleIds: ReadonlyMap<string, number>,
  { by, at }: EnteredBy,
): void {
  if (document.date === null) return;
  const ahead = db
    .prepare<{ id: number; code: string; year: number; ruleId: number | null }>(
      `SELECT p.id, p.code, p.year, p.rule_id AS ruleId FROM period p
       WHERE p.plan_id <> :plan AND p.kind <> 'adhoc' AND p.data_from > :day
         AND NOT EXISTS (SELECT 1 FROM submission s WHERE s.period_id = p.id)
         AND NOT EXISTS (SELECT 1 FROM reporting_rule r JOIN plan q ON q.id = r.plan_id JOIN document d ON d.id = q.document_id
           WHERE r.id = p.rule_id AND (q.id = :plan OR d.dated_on > :day))`,
    )
    .all({ plan: planId, day: document.date });
  const point = db.prepare('UPDATE period SET rule_id = ? WHERE id = ?');
  const record = db.prepare(
    'INSERT INTO period_rule_change (period_id, plan_id, before, after, changed_by, changed_at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const rules = selectSetRules(db, [planId]).map(askingNow);
  for (const { id, code, year, ruleId } of ahead) {
    const asked = periodsAsked(rules, year).find((period) => period.code === code);
    const after = asked?.reportingRule ? ruleIds.get(asked.reportingRule) : undefined;
    if (after === undefined) continue;
    point.run(after, id);
    record.run(id, planId, ruleId, after, by, at);
  }
}

/**
 * Does so once more for a plan whose day was filled in or put right: periods that it had set, and of which nobody has reported yet, fall
 * back to the rules that they had before, unless another plan has set them since. Inside the caller's transaction.
 */
export function pointPeriodsAnew(
  db: WritableDatabase,
  planId: number,
  plan: Parameters<typeof pointPeriods>[2],
  ruleIds: ReadonlyMap<string, number>,
  entered: EnteredBy,
): void {
  const own = db
    .prepare<{ id: number; periodId: number; before: number | null }>(
      `SELECT c.id, c.period_id AS periodId, c.before FROM period_rule_change c JOIN period p ON p.id = c.period_id
       WHERE c.plan_id = ? AND c.undone_at IS NULL AND p.rule_id = c.after AND NOT EXISTS (SELECT 1 FROM submission s WHERE s.period_id = p.id)
       ORDER BY c.id DESC`,
    )
    .all(planId);
  const point = db.prepare('UPDATE period SET rule_id = ? WHERE id = ?');
  const takeBack = db.prepare('UPDATE period_rule_change SET undone_by = ?, undone_at = ? WHERE id = ?');
  for (const { id, periodId, before } of own) {
    point.run(before, periodId);
    takeBack.run(entered.by, entered.at, id);
  }
  pointPeriods(db, planId, plan, ruleIds, entered);
}
