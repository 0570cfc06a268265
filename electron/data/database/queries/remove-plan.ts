import type { WritableDatabase } from '../database';
import type { Brought } from './plan-drafts';

/** The keys of all agencies and indicators. */
export function selectBringable(db: WritableDatabase): Brought {
  const idsOf = (table: 'agency' | 'indicator') =>
    db
      .prepare<{ id: number }>(`SELECT id FROM ${table}`)
      .all()
      .map(({ id }) => id);
  return { agencies: idsOf('agency'), indicators: idsOf('indicator') };
}

const duties = 'SELECT id FROM duty WHERE assignment_id IN (SELECT id FROM assignment WHERE plan_id = :plan)';
const rules = 'SELECT id FROM reporting_rule WHERE plan_id = :plan';
const undoneEdits = `SELECT id FROM rule_edit WHERE undone_at IS NOT NULL AND rule_id IN (${rules})`;
const document = 'SELECT document_id FROM plan WHERE id = :plan';

/** Parts of a plan as `loadPlan` writes it, those that refer to others first. */
const parts: readonly string[] = [
  `duty_partner WHERE duty_id IN (${duties})`,
  `duty_part WHERE duty_id IN (${duties})`,
  'assignment_member WHERE assignment_id IN (SELECT id FROM assignment WHERE plan_id = :plan)',
  `duty WHERE id IN (${duties})`,
  'assignment WHERE plan_id = :plan',
  'period_rule_change WHERE plan_id = :plan',
  `period_window_change WHERE edit_id IN (${undoneEdits})`,
  `rule_edit WHERE id IN (${undoneEdits})`,
  'period WHERE plan_id = :plan',
  'year_opening WHERE plan_id = :plan AND undone_at IS NOT NULL',
  `reporting_rule_agency WHERE rule_id IN (${rules})`,
  'reporting_rule WHERE plan_id = :plan',
  'target_milestone WHERE target_id IN (SELECT id FROM target WHERE plan_id = :plan)',
  'target WHERE plan_id = :plan',
  'plan_section WHERE plan_id = :plan',
  'plan_recipient WHERE plan_id = :plan',
  'plan_missing WHERE plan_id = :plan',
];

/**
 * Takes a plan out of the register again, whole or not at all. False, and nothing is changed, where something refers to it: a later
 * plan, a report, progress of a duty, an edit, an event that moved its secretariat or one of its bindings. Agencies and indicators that came with it
 * go too, but for those that something else refers to by now. The caller lets go of the plan first.
 */
export function removePlan(db: WritableDatabase, planId: number, brought: Brought): boolean {
  if (isTouched(db, planId)) return false;
  return orNothing(db, () => {
    const documentId = db.prepare<{ id: number }>(`SELECT (${document}) AS id`).get({ plan: planId })?.id;
    // Periods of earlier plans fall back to the rules that they had before.
    db.prepare(
      `UPDATE period SET rule_id = c.before FROM period_rule_change c
       WHERE c.plan_id = ? AND c.period_id = period.id AND c.undone_at IS NULL`,
    ).run(planId);
    for (const part of parts) db.prepare(`DELETE FROM ${part}`).run({ plan: planId });
    db.prepare('DELETE FROM plan WHERE id = ?').run(planId);
    for (const part of [
      'legal_basis WHERE document_id',
      'document_text WHERE document_id',
      'document WHERE id',
    ]) {
      db.prepare(`DELETE FROM ${part} = ?`).run(documentId);
    }
    for (const id of brought.agencies) {
      orNothing(db, () => {
        db.prepare('DELETE FROM agency_alias WHERE agency_id = ?').run(id);
        db.prepare('DELETE FROM agency_name WHERE agency_id = ?').run(id);
        db.prepare('DELETE FROM agency WHERE id = ?').run(id);
      });
    }
    for (const id of brought.indicators) {
      orNothing(db, () => db.prepare('DELETE FROM indicator WHERE id = ?').run(id));
    }
  });
}

function isTouched(db: WritableDatabase, planId: number): boolean {
  const found = db
    .prepare<{ touched: 0 | 1 }>(
      `SELECT EXISTS (SELECT 1 FROM plan WHERE id > :plan)
         OR EXISTS (SELECT 1 FROM assignment_member m JOIN assignment s ON s.id = m.assignment_id
           WHERE s.plan_id = :plan AND (m.begun_by IS NOT NULL OR m.ended_by IS NOT NULL))
         OR EXISTS (SELECT 1 FROM reporting_rule_agency r WHERE r.rule_id IN (${rules})
           AND (r.begun_by IS NOT NULL OR r.ended_by IS NOT NULL))
         OR EXISTS (SELECT 1 FROM plan_standing_agency WHERE plan_id = :plan) AS touched`,
    )
    .get({ plan: planId });
  return found?.touched === 1;
}

/** Runs a deed wholly; undoes it and says false where rows would be left that refer to nothing. */
function orNothing(db: WritableDatabase, deed: () => void): boolean {
  try {
    db.transaction(deed)();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY')
      return false;
    throw error;
  }
}
