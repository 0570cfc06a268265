import type Sqlite from 'better-sqlite3';

/**
 * Makes a connection prepare each text once and hand the same statement out again: queries ask for theirs on every call, and
 * compiling one takes longer than running it. Texts must come from the code alone, so that there are few of them; a mode such
 * as `raw()` stays with the text it was set on.
 */
export function keepStatements(db: Sqlite.Database): void {
  const kept = new Map<string, Sqlite.Statement>();
  const prepare = db.prepare.bind(db) as (sql: string) => Sqlite.Statement;
  const prepareOnce = (sql: string) => {
    const known = kept.get(sql);
    if (known) return known;
    const statement = prepare(sql);
    kept.set(sql, statement);
    return statement;
  };
  db.prepare = prepareOnce as typeof db.prepare;
}
