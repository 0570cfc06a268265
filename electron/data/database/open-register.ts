import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { failure, type Result, success } from '../../../shared/kit/result';
import { openDatabase, type WritableDatabase } from './database';
import { DatabaseFromTheFutureError, migrate, migrations, versionOf } from './migrations';

/** Why a file cannot be opened as a register. */
export type OpenProblem = 'database_newer' | 'database_unreadable' | 'folder_missing';

/**
 * Opens the register at a path, creating or upgrading it. Before an upgrade the file is copied beside itself
 * (`<file>.v<version>.bak`). A file from a newer application or one that is no database is a failure, and is left as it is.
 */
export function openRegister(path: string): Result<WritableDatabase, OpenProblem> {
  if (path !== ':memory:' && !existsSync(dirname(path))) return failure('folder_missing');
  let db: WritableDatabase | undefined;
  try {
    db = openDatabase(path);
    const version = versionOf(db);
    if (version > 0 && version < migrations.length) backUp(db, `${path}.v${version}.bak`);
    migrate(db);
    return success(db);
  } catch (error) {
    db?.close();
    if (error instanceof DatabaseFromTheFutureError) return failure('database_newer');
    if (isSqliteError(error)) return failure('database_unreadable');
    throw error;
  }
}

function backUp(db: WritableDatabase, target: string): void {
  if (existsSync(target)) return;
  db.prepare('VACUUM INTO ?').run(target);
}

function isSqliteError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_');
}
