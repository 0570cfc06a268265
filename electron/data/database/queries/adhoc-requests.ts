import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { DueTerms } from '../../../../shared/domain/deadlines/due-terms';
import type { ReadableDatabase, WritableDatabase } from '../database';
import type { Recording } from './duty-deeds';
import { selectPeriodsById } from './periods';

export type RequestRow = {
  readonly periodId: number;
  readonly period: string;
  readonly plan: string;
  readonly number: string | null;
  readonly date: CalendarDate | null;
  readonly title: string;
  readonly asker: string;
  readonly dueOn: CalendarDate | null;
  /** The terms of a letter that counts days; then `dueOn` is what they come to. */
  readonly dueTerms: DueTerms | null;
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
  type Row = Omit<RequestRow, 'dueTerms'> & { readonly dueTerms: string | null };
  const rows = db
    .prepare<Row>(
      `SELECT q.period_id AS periodId, p.code AS period, l.code AS plan, d.number, d.dated_on AS date, d.title, q.asker,
         q.due_on AS dueOn, q.due_terms AS dueTerms, q.due_quote AS quote, p.data_from AS dataFrom, p.data_to AS dataTo,
         q.recorded_by AS recordedBy, q.recorded_at AS recordedAt, q.undone_by AS undoneBy, q.undone_at AS undoneAt
       FROM adhoc_request q JOIN period p ON p.id = q.period_id JOIN plan l ON l.id = p.plan_id
       JOIN document d ON d.id = q.document_id ORDER BY q.period_id DESC`,
    )
    .all();
  const counting = rows.filter(({ dueTerms }) => dueTerms !== null).map(({ periodId }) => periodId);
  const periods = selectPeriodsById(db, counting);
  return rows.map(({ dueTerms, ...row }) =>
    dueTerms === null
      ? { ...row, dueTerms: null }
      : {
          ...row,
          dueOn: periods.get(row.periodId)?.dueDate ?? null,
          dueTerms: DueTerms.parse(JSON.parse(dueTerms)),
        },
  );
}

/** The codes of all periods that were ever opened out of turn, of any plan. */
export function selectAdhocCodes(db: ReadableDatabase): readonly string[] {
  return db
    .prepare<{ code: string }>("SELECT DISTINCT code FROM period WHERE kind = 'adhoc'")
    .all()
    .map(({ code }) => code);
}

/** Marks a request as undone, whose period is then in no list; as in force again where `undone` is null. */
export function undoRequest(db: WritableDatabase, periodId: number, undone: Recording | null): void {
  db.prepare('UPDATE adhoc_request SET undone_by = ?, undone_at = ? WHERE period_id = ?').run(
    undone?.by ?? null,
    undone?.at ?? null,
    periodId,
  );
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
