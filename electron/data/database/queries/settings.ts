import type { ReadableDatabase, WritableDatabase } from '../database';
import type { Recording } from './duty-deeds';

/** What the clerk can decide once for the whole register, and what a register decides once for itself. */
export type SettingName = 'reminders' | 'chase' | 'calendar_file';

/** The setting that holds, judged by its schema; null where nobody ever set it. Throws where the file holds what the schema does not know. */
export function selectSetting<Value>(
  db: ReadableDatabase,
  name: SettingName,
  schema: { parse(value: unknown): Value },
): Value | null {
  const row = db
    .prepare<{ value: string }>('SELECT value FROM setting_edit WHERE name = ? ORDER BY id DESC LIMIT 1')
    .get(name);
  return row ? schema.parse(JSON.parse(row.value)) : null;
}

/** Sets it; what it was before stays on record. Inside the caller's transaction. */
export function insertSetting(
  db: WritableDatabase,
  uuid: string,
  name: SettingName,
  value: unknown,
  { by, at }: Recording,
): void {
  db.prepare('INSERT INTO setting_edit (uuid, name, value, edited_by, edited_at) VALUES (?, ?, ?, ?, ?)').run(
    uuid,
    name,
    JSON.stringify(value),
    by,
    at,
  );
}
