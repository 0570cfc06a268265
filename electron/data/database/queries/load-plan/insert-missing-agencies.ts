import { foldText } from '../../../../../shared/domain/fold-text';
import type { PlanAgency } from '../../../../../shared/domain/plan-input';
import type { WritableDatabase } from '../../database';

/** The database key of the agency with a code. Throws where neither the plan nor the register defines it. */
export type AgencyId = (code: string) => number;

/** Enters the agencies whose codes the register does not know yet, after those that it has; the others keep their names. */
export function insertMissingAgencies(
  db: WritableDatabase,
  agencies: readonly PlanAgency[],
  newUuid: () => string,
): AgencyId {
  const known = db.prepare<{ code: string; id: number }>('SELECT code, id FROM agency').all();
  const ids = new Map(known.map(({ code, id }) => [code, id]));
  const last = db
    .prepare<{ position: number }>('SELECT coalesce(max(position), -1) AS position FROM agency')
    .get();
  let position = last?.position ?? -1;

  const insert = db.prepare(
    'INSERT INTO agency (uuid, code, kind, is_group, note, position) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const insertName = db.prepare(
    'INSERT INTO agency_name (agency_id, name, abbreviation, match_key) VALUES (?, ?, ?, ?)',
  );
  const insertAlias = db.prepare('INSERT INTO agency_alias (agency_id, alias, match_key) VALUES (?, ?, ?)');
  for (const { code, kind, isGroup, note, name, abbreviation, aliases } of agencies) {
    if (ids.has(code)) continue;
    position += 1;
    const { lastInsertRowid } = insert.run(newUuid(), code, kind, isGroup ? 1 : 0, note ?? '', position);
    insertName.run(lastInsertRowid, name, abbreviation, foldText(name));
    for (const alias of aliases) insertAlias.run(lastInsertRowid, alias, foldText(alias));
    ids.set(code, Number(lastInsertRowid));
  }
  return (code) => {
    const id = ids.get(code);
    if (id === undefined) throw new Error(`The plan names the agency ${code}, which is not defined.`);
    return id;
  };
}
