import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { DueTerms } from '../../../../shared/domain/deadlines/due-terms';
import type { WritableDatabase } from '../database';
import type { Recording } from './duty-deeds';

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
  readonly dueTerms: DueTerms | null;
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
    `INSERT INTO adhoc_request (period_id, uuid, document_id, asker, due_on, due_terms, due_quote, recorded_by, recorded_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    periodId,
    newUuid(),
    documentId,
    request.asker,
    request.dueOn,
    request.dueTerms && JSON.stringify(request.dueTerms),
    request.quote,
    by,
    at,
  );
  const ask = db.prepare('INSERT INTO adhoc_indicator (period_id, indicator_id, position) VALUES (?, ?, ?)');
  for (const [position, indicator] of request.indicators.entries()) ask.run(periodId, indicator, position);
  const reuse = db.prepare('INSERT INTO adhoc_reuse (period_id, reused_id, position) VALUES (?, ?, ?)');
  for (const [position, reused] of request.reused.entries()) reuse.run(periodId, reused, position);
}
