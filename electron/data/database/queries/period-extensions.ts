import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { localDay } from '../../../../shared/domain/local-day';
import type { GrantedDay } from '../../../../shared/domain/reception/extended-day';
import type { ReadableDatabase, WritableDatabase } from '../database';
import type { Recording } from './duty-deeds';

/** A later day that was granted to one agency for one period, as it is kept; `undoneOn` is the day of the instant. */
export type StoredExtension = GrantedDay & {
  readonly extension: string;
  readonly periodId: number;
  /** The code of the agency. */
  readonly agency: string;
  readonly before: CalendarDate | null;
  readonly reason: string;
  readonly documentNumber: string | null;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
};

type Row = Omit<StoredExtension, 'undoneOn'>;

const columns = `e.uuid AS extension, e.period_id AS periodId, a.code AS agency, e.before, e.due_on AS dueOn, e.reason,
  e.document_number AS documentNumber, e.granted_on AS grantedOn, e.recorded_by AS recordedBy, e.recorded_at AS recordedAt,
  e.undone_by AS undoneBy, e.undone_at AS undoneAt
  FROM period_extension e JOIN agency a ON a.id = e.agency_id`;

/** Which extensions: null takes all. */
export type ExtensionsOf = { readonly periodIds: readonly number[] | null; readonly agency: string | null };

/** Extensions newest first, those that were undone too. */
export function selectExtensions(
  db: ReadableDatabase,
  { periodIds, agency }: ExtensionsOf,
): readonly StoredExtension[] {
  // Said only where it is asked: with "or all" in it the question would read every extension there is.
  const ofPeriods = periodIds === null ? '' : 'AND e.period_id IN (SELECT value FROM json_each(:periods))';
  const ofAgency = agency === null ? '' : 'AND a.code = :agency';
  return db
    .prepare<Row>(`SELECT ${columns} WHERE TRUE ${ofPeriods} ${ofAgency} ORDER BY e.id DESC`)
    .all({
      ...(periodIds === null ? {} : { periods: JSON.stringify(periodIds) }),
      ...(agency === null ? {} : { agency }),
    })
    .map(toExtension);
}

/** The extension with that id; null where there is none. */
export function selectExtension(db: ReadableDatabase, uuid: string): StoredExtension | null {
  const row = db.prepare<Row>(`SELECT ${columns} WHERE e.uuid = ?`).get(uuid);
  return row ? toExtension(row) : null;
}

export type NewExtension = Pick<
  StoredExtension,
  'extension' | 'periodId' | 'agency' | 'before' | 'dueOn' | 'grantedOn' | 'reason' | 'documentNumber'
>;

/** Keeps an extension with the day that held until then. */
export function insertPeriodExtension(
  db: WritableDatabase,
  granted: NewExtension,
  { by, at }: Recording,
): void {
  db.prepare(
    `INSERT INTO period_extension (uuid, period_id, agency_id, before, due_on, reason, document_number, granted_on, recorded_by,
       recorded_at) VALUES (?, ?, (SELECT id FROM agency WHERE code = ?), ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    granted.extension,
    granted.periodId,
    granted.agency,
    granted.before,
    granted.dueOn,
    granted.reason,
    granted.documentNumber,
    granted.grantedOn,
    by,
    at,
  );
}

/** Marks an extension as undone; it is kept. */
export function undoPeriodExtension(db: WritableDatabase, uuid: string, { by, at }: Recording): void {
  db.prepare('UPDATE period_extension SET undone_by = ?, undone_at = ? WHERE uuid = ?').run(by, at, uuid);
}

function toExtension(row: Row): StoredExtension {
  return { ...row, undoneOn: row.undoneAt === null ? null : localDay(new Date(row.undoneAt)) };
}
