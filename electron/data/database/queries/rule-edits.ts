import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { RuleSettings } from '../../../../shared/domain/deadlines/rule-settings';
import type { ReadableDatabase, WritableDatabase } from '../database';
import type { Recording } from './duty-deeds';

/** A change of a rule's settings, with who made it and who took it back. */
export type RuleEdit = {
  readonly id: number;
  readonly edit: string;
  readonly ruleId: number;
  readonly before: RuleSettings;
  readonly after: RuleSettings;
  readonly reason: string;
  readonly editedBy: string;
  readonly editedAt: string;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
};

/** The changes of all rules, newest first, those that were undone included. */
export function selectAllRuleEdits(db: ReadableDatabase): readonly RuleEdit[] {
  type Row = Omit<RuleEdit, 'before' | 'after'> & { readonly before: string; readonly after: string };
  return db
    .prepare<Row>(
      `SELECT id, uuid AS edit, rule_id AS ruleId, before, after, reason, edited_by AS editedBy, edited_at AS editedAt,
         undone_by AS undoneBy, undone_at AS undoneAt FROM rule_edit ORDER BY id DESC`,
    )
    .all()
    .map(({ before, after, ...row }) => ({
      ...row,
      before: RuleSettings.parse(JSON.parse(before)),
      after: RuleSettings.parse(JSON.parse(after)),
    }));
}

/** Writes a change of a rule's settings and returns its key. Inside the caller's transaction. */
export function insertRuleEdit(
  db: WritableDatabase,
  edit: Pick<RuleEdit, 'edit' | 'ruleId' | 'before' | 'after' | 'reason'> & {
    readonly editedOn: CalendarDate;
  },
  { by, at }: Recording,
): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO rule_edit (uuid, rule_id, before, after, reason, edited_on, edited_by, edited_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      edit.edit,
      edit.ruleId,
      JSON.stringify(edit.before),
      JSON.stringify(edit.after),
      edit.reason,
      edit.editedOn,
      by,
      at,
    );
  return Number(lastInsertRowid);
}

/** Marks a change as undone; it stays. */
export function markRuleEditUndone(db: WritableDatabase, id: number, { by, at }: Recording): void {
  db.prepare('UPDATE rule_edit SET undone_by = ?, undone_at = ? WHERE id = ?').run(by, at, id);
}

/** The days that figures of a period cover. */
export type Window = { readonly dataFrom: CalendarDate; readonly dataTo: CalendarDate };

/** Gives a period another window and keeps the one that it had. Inside the caller's transaction. */
export function changeWindow(
  db: WritableDatabase,
  editId: number,
  period: Window & { readonly id: number },
  { dataFrom, dataTo }: Window,
): void {
  db.prepare(
    `INSERT INTO period_window_change (period_id, edit_id, before_from, before_to, after_from, after_to) VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(period.id, editId, period.dataFrom, period.dataTo, dataFrom, dataTo);
  db.prepare('UPDATE period SET data_from = ?, data_to = ? WHERE id = ?').run(dataFrom, dataTo, period.id);
}

/** Gives the periods that a change of a rule moved their windows back, but for those of which somebody has reported by them. */
export function restoreWindows(db: WritableDatabase, editId: number): void {
  db.prepare(
    `UPDATE period SET data_from = c.before_from, data_to = c.before_to FROM period_window_change c
     WHERE c.edit_id = ? AND c.period_id = period.id AND period.data_from = c.after_from AND period.data_to = c.after_to
       AND NOT EXISTS (SELECT 1 FROM submission s WHERE s.period_id = period.id)`,
  ).run(editId);
}

/** The periods that point to a rule and of which nobody has reported yet. */
export function selectUnreportedPeriods(
  db: ReadableDatabase,
  ruleId: number,
): ReadonlyArray<Window & { readonly id: number; readonly code: string; readonly year: number }> {
  return db
    .prepare<Window & { id: number; code: string; year: number }>(
      `SELECT p.id, p.code, p.year, p.data_from AS dataFrom, p.data_to AS dataTo FROM period p
       WHERE p.rule_id = ? AND p.kind <> 'adhoc' AND NOT EXISTS (SELECT 1 FROM submission s WHERE s.period_id = p.id)
       ORDER BY p.id`,
    )
    .all(ruleId);
}
