import type { ReadableDatabase } from '../database';

/** Something that differs once anything in the file was changed, by this connection or another. */
export function selectChangeMark(db: ReadableDatabase): string {
  const own = db.prepare<{ n: number }>('SELECT total_changes() AS n').get()?.n;
  return `${own} ${db.pragma('data_version', { simple: true })}`;
}
