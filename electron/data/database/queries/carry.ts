import type { WritableDatabase } from '../database';

/**
 * Takes figures over from another version, with the notes beside them. Each keeps the version in whose file it stands as its
 * source, however often it is taken over. Runs inside the caller's transaction.
 */
export function carryFigures(
  db: WritableDatabase,
  from: number,
  to: number,
  indicators: readonly string[],
): void {
  const values = { from, to, codes: JSON.stringify(indicators) };
  const wanted = 'i.code IN (SELECT value FROM json_each(:codes))';
  db.prepare(
    `INSERT INTO figure (submission_id, indicator_id, amount, approximation, raw_text, sheet, cell, carried_from)
     SELECT :to, f.indicator_id, f.amount, f.approximation, f.raw_text, f.sheet, f.cell, COALESCE(f.carried_from, f.submission_id)
     FROM figure f JOIN indicator i ON i.id = f.indicator_id WHERE f.submission_id = :from AND ${wanted}`,
  ).run(values);
  db.prepare(
    `INSERT OR IGNORE INTO figure_note (submission_id, indicator_id, text, sheet, cell, carried_from)
     SELECT :to, f.indicator_id, f.text, f.sheet, f.cell, COALESCE(f.carried_from, f.submission_id)
     FROM figure_note f JOIN indicator i ON i.id = f.indicator_id WHERE f.submission_id = :from AND ${wanted}`,
  ).run(values);
}

/** Takes the state of the duties and the texts over from another version, like `carryFigures`. */
export function carryWords(db: WritableDatabase, from: number, to: number): void {
  db.prepare(
    `INSERT OR IGNORE INTO duty_report (submission_id, duty_id, status, result, evidence, sheet, cell, carried_from)
     SELECT :to, duty_id, status, result, evidence, sheet, cell, COALESCE(carried_from, submission_id)
     FROM duty_report WHERE submission_id = :from`,
  ).run({ from, to });
  db.prepare(
    `INSERT OR IGNORE INTO submission_text (submission_id, topic, text, sheet, cell, carried_from)
     SELECT :to, topic, text, sheet, cell, COALESCE(carried_from, submission_id)
     FROM submission_text WHERE submission_id = :from`,
  ).run({ from, to });
}
