import type { ReadableDatabase, WritableDatabase } from '../database';

/** Which report of which employer: null as `establishment` is one that the register does not know yet. */
export type StatutoryKey = {
  readonly form: string;
  readonly establishment: string | null;
  readonly period: string;
};

/** What a file would become: the version that it already is (`unchanged`), or the next. */
export type StatutoryVersion = { readonly unchanged: boolean; readonly version: number };

/** Numbers the version that a file would become: the very same file again is the version it was, any other the next one. */
export function planStatutoryVersion(
  db: ReadableDatabase,
  key: StatutoryKey,
  sha256: string,
): StatutoryVersion {
  const rows = db
    .prepare<{ version: number; state: string; sha256: string }>(
      `SELECT r.version, r.state, f.sha256 FROM establishment e
       JOIN statutory_report r ON r.establishment_id = e.id AND r.form = ? AND r.period = ?
       JOIN source_file f ON f.id = r.file_id
       WHERE e.uuid = ? ORDER BY r.version DESC`,
    )
    .all(key.form, key.period, key.establishment);
  const same = rows.find((row) => row.state === 'accepted' && row.sha256 === sha256);
  if (same) return { unchanged: true, version: same.version };
  return { unchanged: false, version: (rows[0]?.version ?? 0) + 1 };
}

/** A figure as the newest accepted version holds it; a null amount is "không phát sinh". */
export type StoredStatutoryFigure = {
  readonly table: string;
  readonly row: string;
  readonly labelKey: string;
  readonly column: string;
  readonly amount: number | null;
};

/** The figures of the newest accepted version, to show what a new file changes. */
export function selectStoredStatutoryFigures(
  db: ReadableDatabase,
  { form, establishment, period }: StatutoryKey,
): readonly StoredStatutoryFigure[] {
  return db
    .prepare<StoredStatutoryFigure>(
      `SELECT f.table_code AS "table", f.row_code AS row, f.label_key AS labelKey, f.column_code AS "column", f.amount
       FROM establishment e
       CROSS JOIN current_statutory_report r ON r.establishment_id = e.id AND r.form = ? AND r.period = ?
       CROSS JOIN statutory_figure f ON f.report_id = r.id
       WHERE e.uuid = ?`,
    )
    .all(form, period, establishment);
}

/** Takes a version back; the one before counts again. False where no accepted version has that uuid. */
export function withdrawStatutoryReport(db: WritableDatabase, uuid: string): boolean {
  return (
    db
      .prepare("UPDATE statutory_report SET state = 'withdrawn' WHERE uuid = ? AND state = 'accepted'")
      .run(uuid).changes === 1
  );
}

/** Lets a version that was taken back count again. False where no withdrawn version has that uuid. */
export function restoreStatutoryReport(db: WritableDatabase, uuid: string): boolean {
  return (
    db
      .prepare("UPDATE statutory_report SET state = 'accepted' WHERE uuid = ? AND state = 'withdrawn'")
      .run(uuid).changes === 1
  );
}

/** A version by its uuid, with the number of the one that counts for its employer and period; null where there is none. */
export function selectStatutoryStanding(
  db: ReadableDatabase,
  uuid: string,
): {
  readonly establishmentName: string;
  readonly version: number;
  readonly currentVersion: number | null;
} | null {
  const row = db
    .prepare<{ establishmentName: string; version: number; currentVersion: number | null }>(
      `SELECT e.name AS establishmentName, r.version,
         (SELECT MAX(c.version) FROM statutory_report c
          WHERE c.form = r.form AND c.period = r.period AND c.establishment_id = r.establishment_id
            AND c.state = 'accepted') AS currentVersion
       FROM statutory_report r JOIN establishment e ON e.id = r.establishment_id WHERE r.uuid = ?`,
    )
    .get(uuid);
  return row ?? null;
}
