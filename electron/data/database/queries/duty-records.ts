import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { RecordedState } from '../../../../shared/domain/duties/duty-state';
import type { ReadableDatabase } from '../database';

type UnitKey = { readonly duty: number; readonly agency: number };

/** The restriction to some duties, and its parameter; none for all. */
function among(column: string, only: readonly number[] | null): readonly [sql: string, parameters: string[]] {
  return only === null
    ? ['', []]
    : [`AND ${column} IN (SELECT value FROM json_each(?))`, [JSON.stringify(only)]];
}

/**
 * What was recorded and not undone, by the day it is about and then as it was recorded: the last one of a unit is the one that counts.
 * A note of July that is entered in December does not open again what was done in November.
 */
export function selectRecords(
  db: ReadableDatabase,
  only: readonly number[] | null,
): ReadonlyArray<UnitKey & { readonly state: RecordedState; readonly asOf: CalendarDate }> {
  const [restriction, parameters] = among('duty_id', only);
  return db
    .prepare<UnitKey & { state: RecordedState; asOf: CalendarDate }>(
      `SELECT duty_id AS duty, agency_id AS agency, state, as_of AS asOf FROM duty_progress
       WHERE undone_at IS NULL ${restriction} ORDER BY as_of, id`,
    )
    .all(...parameters);
}

/** The days that were granted and not taken back, the latest day last: that one holds. */
export function selectExtensions(
  db: ReadableDatabase,
  only: readonly number[] | null,
): ReadonlyArray<UnitKey & { readonly dueOn: CalendarDate }> {
  const [restriction, parameters] = among('duty_id', only);
  return db
    .prepare<UnitKey & { dueOn: CalendarDate }>(
      `SELECT duty_id AS duty, agency_id AS agency, due_on AS dueOn FROM duty_extension
       WHERE undone_at IS NULL ${restriction} ORDER BY due_on, id`,
    )
    .all(...parameters);
}

/** What the reports that count say of duties, oldest period first: the last one of a unit is the newest. */
export function selectReportedStates(
  db: ReadableDatabase,
  only: readonly number[] | null,
): ReadonlyArray<UnitKey & { readonly state: RecordedState; readonly asOf: CalendarDate }> {
  const [restriction, parameters] = among('r.duty_id', only);
  return db
    .prepare<UnitKey & { state: RecordedState; asOf: CalendarDate }>(
      `SELECT r.duty_id AS duty, s.agency_id AS agency, r.status AS state, s.received_on AS asOf
       FROM current_submission s CROSS JOIN period p ON p.id = s.period_id
       CROSS JOIN duty_report r ON r.submission_id = s.id
       WHERE r.status IS NOT NULL ${restriction} ORDER BY p.data_to, s.id`,
    )
    .all(...parameters);
}
