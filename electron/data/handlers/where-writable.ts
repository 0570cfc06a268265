import type { WritableDatabase } from '../database/database';

const harmless: ReadonlySet<string> = new Set(['SQLITE_READONLY', 'SQLITE_BUSY', 'SQLITE_FULL']);

/** Writes something that can wait: where the register cannot be written now, nothing is, and the next opening tries again. */
export function whereWritable(db: WritableDatabase, write: () => void): void {
  try {
    db.transaction(write).immediate();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (![...harmless].some((known) => code.startsWith(known))) throw error;
  }
}
