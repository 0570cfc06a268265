import type { NamedAgency } from '../../../../shared/domain/agencies/event-preview';
import type { WritableDatabase } from '../database';
import { giveParentsBack } from './agency-parents';

/** The tables whose rows are marked with the event that opened and the one that closed them. */
const dated = ['assignment_member', 'reporting_rule_agency', 'indicator_supplier', 'agency_member'] as const;

/** What undoing did to the agencies that the event had brought. */
export type UndoneAgencies = {
  readonly gone: readonly NamedAgency[];
  /** With the tables that refer to them. */
  readonly kept: ReadonlyArray<NamedAgency & { readonly because: string[] }>;
};

/**
 * Takes an event back by its marks: what it opened goes, what it closed is open again. Agencies that it brought go, unless
 * something that is not the event's own refers to them. Inside the caller's transaction.
 */
export function undoMarks(db: WritableDatabase, event: number): UndoneAgencies {
  db.prepare('DELETE FROM agency_succession WHERE event_id = ?').run(event);
  db.prepare('DELETE FROM plan_standing_agency WHERE begun_by = ?').run(event);
  giveParentsBack(db, event);
  for (const table of dated) db.prepare(`DELETE FROM ${table} WHERE begun_by = ?`).run(event);
  db.prepare(
    'DELETE FROM agency_name WHERE begun_by = :event AND agency_id NOT IN (SELECT id FROM agency WHERE begun_by = :event)',
  ).run({ event });
  for (const table of [...dated, 'agency_name', 'agency']) {
    db.prepare(`UPDATE ${table} SET valid_to = NULL, ended_by = NULL WHERE ended_by = ?`).run(event);
  }
  // Those that the clerk has changed since have other ids, and stay.
  db.prepare(
    `DELETE FROM agency_contact WHERE uuid IN (
       SELECT j.value FROM agency_event e, json_each(e.request, '$.uuids') j WHERE e.id = ?)`,
  ).run(event);
  const begun = db
    .prepare<NamedAgency & { readonly id: number }>(
      `SELECT a.id, a.code, n.name FROM agency a JOIN agency_latest_name n ON n.agency_id = a.id
       WHERE a.begun_by = ? ORDER BY a.position, a.id`,
    )
    .all(event);
  const referring = referencesTo(db, event);
  const gone: NamedAgency[] = [];
  const kept: Array<NamedAgency & { because: string[] }> = [];
  for (const { id, code, name } of begun) {
    const because = referring.get(id);
    if (because) kept.push({ code, name, because: [...because] });
    else {
      db.prepare('DELETE FROM agency_name WHERE agency_id = ?').run(id);
      db.prepare('DELETE FROM agency WHERE id = ?').run(id);
      gone.push({ code, name });
    }
  }
  return { gone, kept };
}

/** By the keys of agencies that an event brought, the tables that refer to them, whichever tables there are. */
function referencesTo(db: WritableDatabase, event: number): ReadonlyMap<number, ReadonlySet<string>> {
  const columns = db
    .prepare<{ table: string; column: string }>(
      `SELECT t.name AS "table", f."from" AS "column"
       FROM pragma_table_list t, pragma_foreign_key_list(t.name) f
       WHERE t.type = 'table' AND f."table" = 'agency' AND t.name <> 'agency_name' ORDER BY t.name, f."from"`,
    )
    .all();
  const found = new Map<number, Set<string>>();
  for (const { table, column } of columns) {
    const rows = db
      .prepare<{ id: number }>(
        `SELECT DISTINCT "${column}" AS id FROM "${table}" WHERE "${column}" IN (SELECT id FROM agency WHERE begun_by = ?)`,
      )
      .all(event);
    for (const { id } of rows) {
      const tables = found.get(id) ?? new Set<string>();
      found.set(id, tables.add(table));
    }
  }
  return found;
}
