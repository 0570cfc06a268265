import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { failure, type Result, success } from '../../../shared/kit/result';
import { openDatabase, type WritableDatabase } from './database';
import {
  DatabaseFromTheFutureError,
  migrate,
  migrations,
  requireKnownVersion,
  versionOf,
} from './migrations';

/** Why a file cannot be opened as a register. */
export type OpenProblem = 'database_newer' | 'database_unreadable' | 'folder_missing';

/**
 * Opens the register at a path, creating or upgrading it. Before an upgrade the file is copied beside itself
 * (`<file>.v<version>.bak`). A file from a newer application, a database of another program
 * and a file that is no database are failures, and are left as they are, byte for byte.
 */
export function openRegister(path: string): Result<WritableDatabase, OpenProblem> {
  if (path !== ':memory:' && !existsSync(dirname(path))) return failure('folder_missing');
  let db: WritableDatabase | undefined;
  try {
    db = openDatabase(path, requireOurs);
    const version = versionOf(db);
    if (version > 0 && version < migrations.length) backUp(db, `${path}.v${version}.bak`);
    migrate(db);
    return success(db);
  } catch (error) {
    db?.close();
    if (error instanceof DatabaseFromTheFutureError) return failure('database_newer');
    if (error instanceof ForeignDatabaseError || isSqliteError(error)) return failure('database_unreadable');
    throw error;
  }
}

class ForeignDatabaseError extends Error {
  override readonly name = 'ForeignDatabaseError';
}

/** Throws on a register of a newer application, and on a database with tables that no version of this one made. */
function requireOurs(db: WritableDatabase): void {
  requireKnownVersion(db);
  const anything = db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get();
  if (versionOf(db) === 0 && anything) throw new ForeignDatabaseError('The tables are of another program.');
}

function backUp(db: WritableDatabase, target: string): void {
  if (existsSync(target)) return;
  db.prepare('VACUUM INTO ?').run(target);
}

function isSqliteError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_');
}
