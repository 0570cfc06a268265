import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { Indicator } from '../../../../shared/domain/indicator';
import { withParts } from '../../../../shared/domain/requests/with-parts';
import type { ReadableDatabase, WritableDatabase } from '../database';
import type { Recording } from './duty-deeds';
import { selectIndicators } from './indicators';

export type RequestRow = {
  readonly periodId: number;
  readonly period: string;
  readonly plan: string;
  readonly number: string | null;
  readonly date: CalendarDate | null;
  readonly title: string;
  readonly asker: string;
  readonly dueOn: CalendarDate | null;
  readonly quote: string;
  readonly dataFrom: CalendarDate;
  readonly dataTo: CalendarDate;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
};

/** All requests out of turn, the newest first, those that were undone included. */
export function selectRequests(db: ReadableDatabase): readonly RequestRow[] {
  return db
    .prepare<RequestRow>(
      `SELECT q.period_id AS periodId, p.code AS period, l.code AS plan, d.number, d.dated_on AS date, d.title, q.asker,
         q.due_on AS dueOn, q.due_quote AS quote, p.data_from AS dataFrom, p.data_to AS dataTo, q.recorded_by AS recordedBy,
         q.recorded_at AS recordedAt, q.undone_by AS undoneBy, q.undone_at AS undoneAt
       FROM adhoc_request q JOIN period p ON p.id = q.period_id JOIN plan l ON l.id = p.plan_id
       JOIN document d ON d.id = q.document_id ORDER BY q.period_id DESC`,
    )
    .all();
}

/** The codes of all periods that were ever opened out of turn, of any plan. */
export function selectAdhocCodes(db: ReadableDatabase): readonly string[] {
  return db
    .prepare<{ code: string }>("SELECT DISTINCT code FROM period WHERE kind = 'adhoc'")
    .all()
    .map(({ code }) => code);
}

export type NewRequest = {
  readonly planId: number;
  readonly code: string;
  readonly year: number;
  readonly dataFrom: CalendarDate;
  readonly dataTo: CalendarDate;
  readonly number: string | null;
  readonly date: CalendarDate;
  readonly title: string;
  readonly asker: string;
  readonly dueOn: CalendarDate | null;
  readonly quote: string;
  readonly indicators: readonly number[];
  readonly reused: readonly number[];
};

/** Writes a request with its letter and its period. Runs inside the caller's transaction. */
export function insertRequest(
  db: WritableDatabase,
  request: NewRequest,
  { by, at }: Recording,
  newUuid: () => string,
): void {
  const documentId = db
    .prepare(
      `INSERT INTO document (uuid, kind, number, dated_on, date_precision, date_as_written, issuer, title)
       VALUES (?, 'letter', ?, ?, 'day', '', ?, ?)`,
    )
    .run(newUuid(), request.number, request.date, request.asker, request.title).lastInsertRowid;
  const periodId = db
    .prepare(
      "INSERT INTO period (uuid, plan_id, code, kind, year, data_from, data_to) VALUES (?, ?, ?, 'adhoc', ?, ?, ?)",
    )
    .run(
      newUuid(),
      request.planId,
      request.code,
      request.year,
      request.dataFrom,
      request.dataTo,
    ).lastInsertRowid;
  db.prepare(
    `INSERT INTO adhoc_request (period_id, uuid, document_id, asker, due_on, due_quote, recorded_by, recorded_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(periodId, newUuid(), documentId, request.asker, request.dueOn, request.quote, by, at);
  const ask = db.prepare('INSERT INTO adhoc_indicator (period_id, indicator_id, position) VALUES (?, ?, ?)');
  for (const [position, indicator] of request.indicators.entries()) ask.run(periodId, indicator, position);
  const reuse = db.prepare('INSERT INTO adhoc_reuse (period_id, reused_id, position) VALUES (?, ?, ?)');
  for (const [position, reused] of request.reused.entries()) reuse.run(periodId, reused, position);
}

/** Marks a request as undone, whose period is then in no list; as in force again where `undone` is null. */
export function undoRequest(db: WritableDatabase, periodId: number, undone: Recording | null): void {
  db.prepare('UPDATE adhoc_request SET undone_by = ?, undone_at = ? WHERE period_id = ?').run(
    undone?.by ?? null,
    undone?.at ?? null,
    periodId,
  );
}

/** The codes of what a request asks and of the periods it takes over, both in their order. */
export function selectRequestContents(
  db: ReadableDatabase,
  periodId: number,
): { readonly indicators: readonly string[]; readonly reuse: readonly string[] } {
  type Row = { readonly code: string };
  return {
    indicators: db
      .prepare<Row>(
        `SELECT i.code FROM adhoc_indicator q JOIN indicator i ON i.id = q.indicator_id
         WHERE q.period_id = ? ORDER BY q.position`,
      )
      .all(periodId)
      .map(({ code }) => code),
    reuse: db
      .prepare<Row>(
        `SELECT p.code FROM adhoc_reuse q JOIN period p ON p.id = q.reused_id WHERE q.period_id = ? ORDER BY q.position`,
      )
      .all(periodId)
      .map(({ code }) => code),
  };
}

/**
 * What a request asks, with what the rates among it are computed from, and the periods it takes over, in their order. Null where the
 * period is no request, or one that was undone.
 */
export function selectRequestScope(
  db: ReadableDatabase,
  periodId: number,
): { readonly indicators: readonly string[]; readonly reused: readonly number[] } | null {
  const known = db
    .prepare('SELECT 1 FROM adhoc_request WHERE period_id = ? AND undone_at IS NULL')
    .get(periodId);
  if (!known) return null;
  const reused = db
    .prepare<{ id: number }>('SELECT reused_id AS id FROM adhoc_reuse WHERE period_id = ? ORDER BY position')
    .all(periodId)
    .map(({ id }) => id);
  return { indicators: withParts(selectRequestContents(db, periodId).indicators, quotients(db)), reused };
}

/** From what each rate is computed. */
function quotients(db: ReadableDatabase): (code: string) => Indicator['quotient'] {
  const known = new Map(selectIndicators(db).map(({ code, quotient }) => [code, quotient]));
  return (code) => known.get(code) ?? null;
}

/** The agencies with a report of a period that was not withdrawn, and how many figures they gave, by their names in the register. */
export function selectReportsOf(
  db: ReadableDatabase,
  periodId: number,
): ReadonlyArray<{ readonly agency: string; readonly name: string; readonly figures: number }> {
  return db
    .prepare<{ agency: string; name: string; figures: number }>(
      `SELECT a.code AS agency, n.name, (SELECT COUNT(*) FROM figure f WHERE f.submission_id = s.id) AS figures
       FROM current_submission s JOIN agency a ON a.id = s.agency_id JOIN agency_latest_name n ON n.agency_id = a.id
       WHERE s.period_id = ? ORDER BY a.position, a.id`,
    )
    .all(periodId);
}
