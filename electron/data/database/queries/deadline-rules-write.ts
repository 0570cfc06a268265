import type { WritableDatabase } from '../database';
import type { DeadlineRuleRow } from './deadline-rules';
import type { Recording } from './duty-deeds';

/** What is written of a new row of a day of no plan. */
export type NewDeadlineRule = Omit<DeadlineRuleRow, 'id'> & {
  readonly uuid: string;
  readonly shippedCode: string | null;
  readonly replacesKey: number | null;
};

/** Writes a row. One that ships and that the register has already is left alone. */
export function insertDeadlineRule(db: WritableDatabase, row: NewDeadlineRule, recorded: Recording): void {
  db.prepare(
    `INSERT INTO deadline_rule (uuid, shipped_code, kind, title, who, report_to, terms, shift, begins_month, begins_day, window_basis,
       period_part, quote, document, form, note, from_year, to_year, replaces_id, recorded_by, recorded_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (shipped_code) DO NOTHING`,
  ).run(
    ...[row.uuid, row.shippedCode, row.kind, row.title, row.who, row.reportTo, JSON.stringify(row.terms)],
    ...[row.shift, row.begins?.month ?? null, row.begins?.day ?? null, row.window, row.part, row.quote],
    ...[row.document, row.form, row.note, row.fromYear, row.toYear, row.replacesKey],
    ...[recorded.by, recorded.at],
  );
}

/** Takes a row out, as removed or replaced; it stays in the register. */
export function endDeadlineRule(db: WritableDatabase, key: number, ended: Recording): void {
  db.prepare('UPDATE deadline_rule SET ended_by = ?, ended_at = ? WHERE id = ?').run(ended.by, ended.at, key);
}

/** Puts a row back that was taken out, as if that had never been. */
export function resumeDeadlineRule(db: WritableDatabase, key: number): void {
  db.prepare('UPDATE deadline_rule SET ended_by = NULL, ended_at = NULL WHERE id = ?').run(key);
}

/** Marks a row as undone: it was never meant to be. */
export function undoDeadlineRule(db: WritableDatabase, key: number, undone: Recording): void {
  db.prepare('UPDATE deadline_rule SET undone_by = ?, undone_at = ? WHERE id = ?').run(
    undone.by,
    undone.at,
    key,
  );
}
