import {
  establishmentKey,
  type KnownEstablishment,
} from '../../../../shared/intake/forms/match-establishment';
import type { ReadableDatabase, WritableDatabase } from '../database';

/** Every employer of the register, for matching names. */
export function selectEstablishments(db: ReadableDatabase): readonly KnownEstablishment[] {
  return db.prepare<KnownEstablishment>('SELECT uuid, name FROM establishment ORDER BY id').all();
}

/** An employer by its uuid, or by its name where that is null; made where the name is new. Gives its key and uuid. Runs inside the caller's transaction. */
export function requireEstablishment(
  db: WritableDatabase,
  { uuid, name }: { readonly uuid: string | null; readonly name: string },
  newUuid: () => string,
): { readonly id: number; readonly uuid: string } {
  type Row = { readonly id: number; readonly uuid: string };
  if (uuid !== null) {
    const known = db.prepare<Row>('SELECT id, uuid FROM establishment WHERE uuid = ?').get(uuid);
    if (!known) throw new Error(`Expected an establishment ${uuid}, got none`);
    return known;
  }
  const key = establishmentKey(name);
  const same = db.prepare<Row>('SELECT id, uuid FROM establishment WHERE match_key = ?').get(key);
  if (same) return same;
  const made = newUuid();
  const { lastInsertRowid } = db
    .prepare('INSERT INTO establishment (uuid, name, match_key) VALUES (?, ?, ?)')
    .run(made, name, key);
  return { id: Number(lastInsertRowid), uuid: made };
}
