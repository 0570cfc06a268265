import { type ProblemCode, Refusal } from '../../../shared/contract/reply';
import type { WritableDatabase } from '../database/database';

const codes: ReadonlyMap<string, ProblemCode> = new Map([
  ['SQLITE_FULL', 'disk_full'],
  ['SQLITE_READONLY', 'not_writable'],
  ['SQLITE_BUSY', 'file_in_use'],
]);

/** Writes to the database. Throws `Refusal` where the disk is full, read-only or held by another program; nothing is half written. */
export function orRefuse<T>(db: WritableDatabase, write: () => T): T {
  try {
    return write();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? codes.get(String(error.code)) : undefined;
    if (code === undefined) throw error;
    throw new Refusal(code, db.name);
  }
}
