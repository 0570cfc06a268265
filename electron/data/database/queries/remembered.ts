import type { RememberedLayout, RememberedMapping } from '../../../../shared/intake/remembered';
import type { ReadableDatabase, WritableDatabase } from '../database';

/** A remembered decision with who took it, when and on which file. */
export type RememberedRow = RememberedMapping & {
  readonly uuid: string;
  readonly agencyName: string;
  readonly fileName: string;
  readonly decidedBy: string;
  readonly decidedAt: string;
};

/** Everything that was decided for agencies' layouts, newest first. */
export function selectRemembered(db: ReadableDatabase): readonly RememberedRow[] {
  return db
    .prepare<RememberedRow>(
      `SELECT m.uuid, a.code AS agency, n.name AS agencyName, m.layout, m.about, m.label, m.answer, m.file_name AS fileName,
         m.decided_by AS decidedBy, m.decided_at AS decidedAt
       FROM remembered_mapping m JOIN agency a ON a.id = m.agency_id JOIN agency_latest_name n ON n.agency_id = a.id
       ORDER BY m.decided_at DESC, m.id DESC`,
    )
    .all();
}

/** Where the tables of agencies stood when their reports were last accepted. */
export function selectLayouts(db: ReadableDatabase): readonly RememberedLayout[] {
  return db
    .prepare<RememberedLayout>(
      `SELECT a.code AS agency, l.layout, l.sheet, l.cell, l.file_name AS fileName
       FROM remembered_layout l JOIN agency a ON a.id = l.agency_id ORDER BY l.seen_at`,
    )
    .all();
}

/**
 * Keeps decisions for the agency's next files; a later one about the same label replaces the earlier, and one about the column of
 * figures replaces every other of that layout. Inside the caller's transaction.
 */
export function remember(
  db: WritableDatabase,
  mappings: readonly RememberedMapping[],
  { fileName, by, at }: { readonly fileName: string; readonly by: string; readonly at: string },
  newUuid: () => string,
): void {
  const insert = db.prepare(
    `INSERT INTO remembered_mapping (uuid, agency_id, layout, about, label, answer, file_name, decided_by, decided_at)
     VALUES (?, (SELECT id FROM agency WHERE code = ?), ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (agency_id, layout, about, label) DO UPDATE SET answer = excluded.answer, file_name = excluded.file_name,
       decided_by = excluded.decided_by, decided_at = excluded.decided_at`,
  );
  const dropColumns = db.prepare(
    `DELETE FROM remembered_mapping
     WHERE about = 'column' AND layout = ? AND agency_id = (SELECT id FROM agency WHERE code = ?)`,
  );
  for (const { agency, layout, about } of mappings) if (about === 'column') dropColumns.run(layout, agency);
  for (const { agency, layout, about, label, answer } of mappings) {
    insert.run(newUuid(), agency, layout, about, label, answer, fileName, by, at);
  }
}

/** Notes where the tables of an accepted report stood, in place of what was known of that agency. Inside the caller's transaction. */
export function rememberLayouts(
  db: WritableDatabase,
  agency: string,
  layouts: ReadonlyArray<Omit<RememberedLayout, 'agency' | 'fileName'>>,
  { fileName, at }: { readonly fileName: string; readonly at: string },
): void {
  db.prepare('DELETE FROM remembered_layout WHERE agency_id = (SELECT id FROM agency WHERE code = ?)').run(
    agency,
  );
  const insert = db.prepare(
    `INSERT OR IGNORE INTO remembered_layout (agency_id, layout, sheet, cell, file_name, seen_at)
     VALUES ((SELECT id FROM agency WHERE code = ?), ?, ?, ?, ?, ?)`,
  );
  for (const { layout, sheet, cell } of layouts) insert.run(agency, layout, sheet, cell, fileName, at);
}

/** Takes a remembered decision back; false where there is none with that id. */
export function forgetMapping(db: WritableDatabase, uuid: string): boolean {
  return db.prepare('DELETE FROM remembered_mapping WHERE uuid = ?').run(uuid).changes > 0;
}
