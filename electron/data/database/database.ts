import { createRequire } from 'node:module';
import type Sqlite from 'better-sqlite3';
import { keepStatements } from './keep-statements';
import { requireNodeApi } from './require-node-api';

type Connection = Omit<Sqlite.Database, 'prepare'> & {
  prepare<Row = unknown>(sql: string): Sqlite.Statement<unknown[], Row>;
};

/** A connection that a query may only read from. Both kinds are the same object; the type says what is allowed. */
export type ReadableDatabase = Connection & { readonly __readable: never };
export type WritableDatabase = ReadableDatabase & { readonly __writable: never };

/**
 * Opens a database file, or `:memory:`, creating it where it is missing. Nothing else in the application opens one. `inspect`
 * looks at it before anything is set that the file would keep; what it throws leaves the file as it is.
 * Throws `OldRuntimeError` on a Node.js that cannot carry the SQLite binding, and SQLite's own error on a file that is no database.
 */
export function openDatabase(
  path: string,
  inspect: (db: WritableDatabase) => void = () => undefined,
): WritableDatabase {
  const load = createRequire(import.meta.url);
  requireNodeApi(load);
  // Loaded here and not by an import statement: on Node < 22 the import itself would end the process without a word.
  const Constructor = load('better-sqlite3') as typeof Sqlite;
  const opened = new Constructor(path);
  const db = opened as unknown as WritableDatabase;
  try {
    inspect(db);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('trusted_schema = OFF');
    db.pragma('cache_size = -65536');
    keepStatements(opened);
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}
