import type { WritableDatabase } from '../database';

/** Rows a statement: large enough that the statement's own cost vanishes, small enough for SQLite's limit on parameters. */
const rowsAStatement = 100;

type Row = ReadonlyArray<string | number | null>;

/** The texts of statements by target, width and count, since a text takes longer to put together than to look up. */
const texts = new Map<string, string>();

/**
 * Inserts rows of equal width with multi-row statements (about twice as fast as one row a statement). `target` is the table
 * with its columns, `figure (submission_id, …)`; it is never built from outside text. Runs inside the caller's transaction.
 */
export function insertRows(db: WritableDatabase, target: string, rows: readonly Row[]): void {
  const width = rows[0]?.length ?? 0;
  for (let start = 0; start < rows.length; start += rowsAStatement) {
    const end = Math.min(start + rowsAStatement, rows.length);
    const parameters: Array<string | number | null> = [];
    for (let index = start; index < end; index++) parameters.push(...(rows[index] ?? []));
    db.prepare(textOf(target, width, end - start)).run(parameters);
  }
}

function textOf(target: string, width: number, count: number): string {
  const key = `${target} ${width} ${count}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const row = `(${new Array(width).fill('?').join(', ')})`;
  const text = `INSERT INTO ${target} VALUES ${new Array(count).fill(row).join(', ')}`;
  texts.set(key, text);
  return text;
}
