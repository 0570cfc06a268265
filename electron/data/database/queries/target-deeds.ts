import type { OpenInvestigation } from '../../../../shared/domain/targets/open-investigation';
import type { RestatedBaseline } from '../../../../shared/domain/targets/restated-baseline';
import { TargetEdit, type TargetSetting } from '../../../../shared/domain/targets/target-edit';
import type { ReadableDatabase, WritableDatabase } from '../database';

/** Records a restated baseline; an earlier one of the same period and indicator stays and counts no more. */
export function insertRestatedBaseline(db: WritableDatabase, baseline: RestatedBaseline): void {
  const { id, indicator, period, amount, note, documentNumber, recordedBy, recordedAt } = baseline;
  db.prepare(
    `INSERT INTO restated_baseline (uuid, indicator_id, period_code, amount, note, document_number, recorded_by, recorded_at)
     VALUES (?, (SELECT id FROM indicator WHERE code = ?), ?, ?, ?, ?, ?, ?)`,
  ).run(id, indicator, period, amount, note, documentNumber, recordedBy, recordedAt);
}

/** Records an accident that is still being investigated. */
export function insertOpenInvestigation(db: WritableDatabase, open: OpenInvestigation): void {
  const { id, indicator, period, severity, notifiedOn, extended, note, recordedBy, recordedAt } = open;
  db.prepare(
    `INSERT INTO open_investigation (uuid, indicator_id, period_code, severity, notified_on, extended, note, recorded_by, recorded_at)
     VALUES (?, (SELECT id FROM indicator WHERE code = ?), ?, ?, ?, ?, ?, ?, ?)`,
  ).run(id, indicator, period, severity, notifiedOn, extended ? 1 : 0, note, recordedBy, recordedAt);
}

/** Records a change of a target of a plan and carries it out. */
export function applyTargetEdit(
  db: WritableDatabase,
  planId: number,
  { id, target, before, after, editedBy, editedAt }: TargetEdit,
): void {
  db.prepare(
    `INSERT INTO target_edit (uuid, target_id, kind, before, after, edited_by, edited_at)
     VALUES (?, (SELECT id FROM target WHERE plan_id = ? AND code = ?), ?, ?, ?, ?, ?)`,
  ).run(id, planId, target, after.kind, JSON.stringify(before), JSON.stringify(after), editedBy, editedAt);
  const row = db
    .prepare<{ targetId: number }>('SELECT target_id AS targetId FROM target_edit WHERE uuid = ?')
    .get(id);
  if (row) applySetting(db, row.targetId, after);
}

function applySetting(db: WritableDatabase, targetId: number, setting: TargetSetting): void {
  if (setting.kind === 'base_year') {
    db.prepare('UPDATE target SET base_year = ? WHERE id = ?').run(setting.baseYear, targetId);
  } else if (setting.kind === 'binding') {
    const { measure, indicator, denominator } = setting;
    db.prepare('UPDATE target SET measure = ?, indicator_code = ?, denominator_code = ? WHERE id = ?').run(
      ...[measure, indicator, denominator, targetId],
    );
  } else {
    db.prepare('DELETE FROM target_milestone WHERE target_id = ?').run(targetId);
    const insert = db.prepare('INSERT INTO target_milestone (target_id, year, amount) VALUES (?, ?, ?)');
    for (const { year, amount } of setting.milestones) insert.run(targetId, year, String(amount));
  }
}

/** The changes of a plan's targets that are in force, newest first. */
export function selectTargetEdits(db: ReadableDatabase, planId: number): readonly TargetEdit[] {
  type Row = Omit<TargetEdit, 'before' | 'after'> & { readonly before: string; readonly after: string };
  return db
    .prepare<Row>(
      `SELECT e.uuid AS id, t.code AS target, e.before, e.after, e.edited_by AS editedBy, e.edited_at AS editedAt
       FROM target_edit e JOIN target t ON t.id = e.target_id
       WHERE t.plan_id = ? AND e.undone_at IS NULL ORDER BY e.id DESC`,
    )
    .all(planId)
    .map((row) => TargetEdit.parse({ ...row, before: JSON.parse(row.before), after: JSON.parse(row.after) }));
}

/** A recorded deed about targets; `later` is the id of a change of the same sort that came after it and stands. */
export type TargetDeed = {
  readonly kind: 'restatement' | 'open-case' | TargetSetting['kind'];
  readonly isUndone: boolean;
  readonly later: string | null;
};

/** What is recorded under an id; null where nothing is. */
export function selectTargetDeed(db: ReadableDatabase, id: string): TargetDeed | null {
  type Row = Omit<TargetDeed, 'isUndone'> & { readonly isUndone: 0 | 1 };
  const row = db
    .prepare<Row>(
      `SELECT 'restatement' AS kind, undone_at IS NOT NULL AS isUndone, NULL AS later FROM restated_baseline WHERE uuid = :id
       UNION ALL SELECT 'open-case', undone_at IS NOT NULL, NULL FROM open_investigation WHERE uuid = :id
       UNION ALL SELECT e.kind, e.undone_at IS NOT NULL, (
         SELECT l.uuid FROM target_edit l WHERE l.target_id = e.target_id AND l.kind = e.kind AND l.id > e.id
           AND l.undone_at IS NULL ORDER BY l.id DESC LIMIT 1) FROM target_edit e WHERE e.uuid = :id`,
    )
    .get({ id });
  return row ? { ...row, isUndone: row.isUndone === 1 } : null;
}

/** Takes a recorded deed back: it stays on record and counts no more; what a change of a target replaced holds again. */
export function undoTargetDeed(
  db: WritableDatabase,
  id: string,
  { kind }: Pick<TargetDeed, 'kind'>,
  { by, at }: { readonly by: string; readonly at: string },
): void {
  if (kind === 'restatement') {
    db.prepare('UPDATE restated_baseline SET undone_by = ?, undone_at = ? WHERE uuid = ?').run(by, at, id);
    return;
  }
  if (kind === 'open-case') {
    db.prepare('UPDATE open_investigation SET undone_by = ?, undone_at = ? WHERE uuid = ?').run(by, at, id);
    return;
  }
  db.prepare('UPDATE target_edit SET undone_by = ?, undone_at = ? WHERE uuid = ?').run(by, at, id);
  const row = db
    .prepare<{ targetId: number; before: string }>(
      'SELECT target_id AS targetId, before FROM target_edit WHERE uuid = ?',
    )
    .get(id);
  if (row) applySetting(db, row.targetId, TargetEdit.shape.before.parse(JSON.parse(row.before)));
}
