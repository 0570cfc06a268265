import type { WritableDatabase } from '../database';

/** A file as it came in. */
export type NewFile = { readonly name: string; readonly sha256: string; readonly bytes: Uint8Array };

/** Keeps an original, each content once, and returns its key. */
export function keepFile(db: WritableDatabase, file: NewFile, newUuid: () => string): number {
  const kept = db.prepare<{ id: number }>('SELECT id FROM source_file WHERE sha256 = ?').get(file.sha256);
  if (kept) return kept.id;
  return Number(
    db
      .prepare('INSERT INTO source_file (uuid, sha256, name, byte_size, content) VALUES (?, ?, ?, ?, ?)')
      .run(newUuid(), file.sha256, file.name, file.bytes.byteLength, file.bytes).lastInsertRowid,
  );
}
