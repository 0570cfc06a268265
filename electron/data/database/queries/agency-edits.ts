import type {
  AgencyChange,
  AgencyContact,
  AgencyEdit,
} from '../../../../shared/domain/agencies/agency-detail';
import { foldText } from '../../../../shared/domain/fold-text';
import { assertNever } from '../../../../shared/kit/assert-never';
import type { ReadableDatabase, WritableDatabase } from '../database';

type Field = AgencyChange['field'];

const latestName = `(SELECT id FROM agency_name WHERE agency_id = ? ORDER BY valid_to IS NULL DESC, valid_from DESC, id DESC LIMIT 1)`;

/** The key of an agency; null where there is none with that code. */
export function selectAgencyId(db: ReadableDatabase, code: string): number | null {
  return db.prepare<{ id: number }>('SELECT id FROM agency WHERE code = ?').get(code)?.id ?? null;
}

/** What a field of an agency holds, in the shape in which it is changed. */
export function selectAgencyField(db: ReadableDatabase, agency: number, field: Field): unknown {
  const one = (sql: string) => db.prepare<{ value: string | null }>(sql).get(agency)?.value ?? null;
  switch (field) {
    case 'name':
      return one(`SELECT name AS value FROM agency_name WHERE id = ${latestName}`);
    case 'abbreviation':
      return one(`SELECT abbreviation AS value FROM agency_name WHERE id = ${latestName}`);
    case 'kind':
      return one('SELECT kind AS value FROM agency WHERE id = ?');
    case 'note':
      return one('SELECT note AS value FROM agency WHERE id = ?');
    case 'parent':
      return one('SELECT p.code AS value FROM agency a JOIN agency p ON p.id = a.parent_id WHERE a.id = ?');
    case 'aliases':
      return db
        .prepare<{ alias: string }>('SELECT alias FROM agency_alias WHERE agency_id = ? ORDER BY id')
        .all(agency)
        .map(({ alias }) => alias);
    case 'contacts':
      return db
        .prepare<AgencyContact>(
          'SELECT name, duty, phone, email, note FROM agency_contact WHERE agency_id = ? ORDER BY position, id',
        )
        .all(agency);
    default:
      return assertNever(field);
  }
}

/** Writes one field of an agency. A parent has to be in the register. Inside the caller's transaction. */
export function updateAgencyField(
  db: WritableDatabase,
  agency: number,
  change: AgencyChange,
  newUuid: () => string,
): void {
  switch (change.field) {
    case 'name':
      db.prepare(`UPDATE agency_name SET name = ?, match_key = ? WHERE id = ${latestName}`).run(
        change.value,
        foldText(change.value),
        agency,
      );
      break;
    case 'abbreviation':
      db.prepare(`UPDATE agency_name SET abbreviation = ? WHERE id = ${latestName}`).run(
        change.value,
        agency,
      );
      break;
    case 'kind':
    case 'note':
      db.prepare(`UPDATE agency SET ${change.field} = ? WHERE id = ?`).run(change.value, agency);
      break;
    case 'parent':
      db.prepare('UPDATE agency SET parent_id = (SELECT id FROM agency WHERE code = ?) WHERE id = ?').run(
        change.value,
        agency,
      );
      break;
    case 'aliases': {
      db.prepare('DELETE FROM agency_alias WHERE agency_id = ?').run(agency);
      const insert = db.prepare('INSERT INTO agency_alias (agency_id, alias, match_key) VALUES (?, ?, ?)');
      for (const alias of new Set(change.value)) insert.run(agency, alias, foldText(alias));
      break;
    }
    case 'contacts': {
      db.prepare('DELETE FROM agency_contact WHERE agency_id = ?').run(agency);
      const insert = db.prepare(
        'INSERT INTO agency_contact (uuid, agency_id, name, duty, phone, email, note, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      );
      for (const [position, { name, duty, phone, email, note }] of change.value.entries()) {
        insert.run(newUuid(), agency, name, duty, phone, email, note, position);
      }
      break;
    }
    default:
      assertNever(change);
  }
}

const columns = `SELECT e.uuid AS edit, e.field, e.before, e.after, e.edited_by AS editedBy, e.edited_at AS editedAt,
  e.undone_by AS undoneBy, e.undone_at AS undoneAt, e.agency_id AS agencyId FROM agency_edit e`;
type EditRow = AgencyEdit & { readonly agencyId: number };

/** What was put right about an agency, newest first. */
export function selectEdits(db: ReadableDatabase, code: string): readonly AgencyEdit[] {
  return db
    .prepare<EditRow>(`${columns} JOIN agency a ON a.id = e.agency_id WHERE a.code = ? ORDER BY e.id DESC`)
    .all(code)
    .map(({ agencyId: _agencyId, ...edit }) => edit);
}

/** One edit with the key of its agency; null where there is none with that id. */
export function selectEdit(db: ReadableDatabase, uuid: string): EditRow | null {
  return db.prepare<EditRow>(`${columns} WHERE e.uuid = ?`).get(uuid) ?? null;
}

/** Keeps what a field held and holds, with who changed it and when. */
export function insertEdit(
  db: WritableDatabase,
  agency: number,
  { edit, field, before, after, editedBy, editedAt }: Omit<AgencyEdit, 'undoneBy' | 'undoneAt'>,
): void {
  db.prepare(
    'INSERT INTO agency_edit (uuid, agency_id, field, before, after, edited_by, edited_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(edit, agency, field, before, after, editedBy, editedAt);
}

/** Marks an edit as taken back. */
export function markEditUndone(
  db: WritableDatabase,
  uuid: string,
  { by, at }: { readonly by: string; readonly at: string },
): void {
  db.prepare('UPDATE agency_edit SET undone_by = ?, undone_at = ? WHERE uuid = ?').run(by, at, uuid);
}
