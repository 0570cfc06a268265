import type { Reading } from '../../../../shared/domain/figure';
import type { ReadableDatabase } from '../database';
import { countedFrom } from './adhoc-figures';
import { fromReadingColumns } from './reading-columns';

/**
 * Which indicators every agency gave a figure of that counts in a period. Agencies that gave the same share one set; agencies that
 * gave none are left out.
 */
export function selectGivenIndicators(
  db: ReadableDatabase,
  periodId: number,
): ReadonlyMap<string, ReadonlySet<string>> {
  const indicators = codesById(db, 'SELECT id, code FROM indicator');
  const agencies = codesById(db, 'SELECT id, code FROM agency');
  const { from, parameters } = countedFrom(db, periodId);
  // One row for each submission: a row for each figure would take three times as long.
  const rows = db
    .prepare<readonly [agency: number, indicators: string]>(
      `SELECT s.agency_id, group_concat(f.indicator_id) FROM ${from} GROUP BY s.id`,
    )
    .raw();
  const sets = new Map<string, ReadonlySet<string>>();
  const given = new Map<string, ReadonlySet<string>>();
  for (const [id, list] of rows.iterate(parameters)) {
    const set = sets.get(list) ?? new Set(list.split(',').map((key) => indicators.get(Number(key)) ?? ''));
    sets.set(list, set);
    const agency = agencies.get(id) ?? '';
    const known = given.get(agency);
    // Only what a request takes over stands in several submissions of one agency.
    given.set(agency, known ? new Set([...known, ...set]) : set);
  }
  return given;
}

/** The readings of a period that count, of some agencies: by indicator, then by agency. */
export function selectReadings(
  db: ReadableDatabase,
  periodId: number,
  agencies: readonly string[],
): ReadonlyMap<string, ReadonlyMap<string, Reading>> {
  // Codes are looked up by key: a row for each figure would bring a copy of both.
  type Row = readonly [indicator: number, agency: number, amount: number | null, approximation: number];
  const indicators = codesById(db, 'SELECT id, code FROM indicator');
  const known = codesById(
    db,
    'SELECT id, code FROM agency WHERE code IN (SELECT value FROM json_each(?))',
    JSON.stringify(agencies),
  );
  const { from, parameters } = countedFrom(db, periodId);
  const rows = db
    .prepare<Row>(
      `SELECT f.indicator_id, s.agency_id, f.amount, f.approximation FROM ${from}
       WHERE s.agency_id IN (SELECT value FROM json_each(:agencies))`,
    )
    .raw();
  const found = new Map<string, Map<string, Reading>>();
  for (const [id, agency, amount, approximation] of rows.iterate({
    ...parameters,
    agencies: JSON.stringify([...known.keys()]),
  })) {
    const indicator = indicators.get(id) ?? '';
    const readings = found.get(indicator) ?? new Map<string, Reading>();
    found.set(indicator, readings.set(known.get(agency) ?? '', fromReadingColumns(amount, approximation)));
  }
  return found;
}

function codesById(
  db: ReadableDatabase,
  sql: string,
  ...parameters: readonly string[]
): ReadonlyMap<number, string> {
  const rows = db.prepare<{ id: number; code: string }>(sql).all(...parameters);
  return new Map(rows.map(({ id, code }) => [id, code]));
}

/** One agency's own readings in a period, by indicator. */
export function selectReadingsOf(
  db: ReadableDatabase,
  periodId: number,
  agency: string,
): ReadonlyMap<string, Reading> {
  const rows = db
    .prepare<{ indicator: string; amount: number | null; approximation: number }>(
      `SELECT i.code AS indicator, f.amount, f.approximation FROM current_submission s
       JOIN agency a ON a.id = s.agency_id AND a.code = ?
       JOIN figure f ON f.submission_id = s.id JOIN indicator i ON i.id = f.indicator_id
       WHERE s.period_id = ?`,
    )
    .all(agency, periodId);
  return new Map(
    rows.map(({ indicator, amount, approximation }) => [
      indicator,
      fromReadingColumns(amount, approximation),
    ]),
  );
}
