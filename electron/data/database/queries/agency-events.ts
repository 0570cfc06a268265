import { codesOfRequest } from '../../../../shared/domain/agencies/codes-of-request';
import { EventRequest } from '../../../../shared/domain/agencies/event-request';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { ReadableDatabase, WritableDatabase } from '../database';

/** An event as the register keeps it: the request as confirmed, and the ids that were given out in its course. */
export type StoredEvent = {
  readonly id: number;
  readonly uuid: string;
  readonly request: EventRequest;
  readonly uuids: readonly string[];
  readonly isUndone: boolean;
};

export type EventRow = {
  readonly id: number;
  readonly uuid: string;
  readonly request: string;
  readonly undoneAt: string | null;
};

const columns = 'SELECT e.id, e.uuid, e.request, e.undone_at AS undoneAt FROM agency_event e';

/** The event of a row of this module's columns. */
export function toStored({ id, uuid, request, undoneAt }: EventRow): StoredEvent {
  const kept = JSON.parse(request) as { readonly request: unknown; readonly uuids: readonly string[] };
  return {
    id,
    uuid,
    request: EventRequest.parse(kept.request),
    uuids: kept.uuids,
    isUndone: undoneAt !== null,
  };
}

/** The event with that id; null where there is none. */
export function selectEvent(db: ReadableDatabase, uuid: string): StoredEvent | null {
  const row = db.prepare<EventRow>(`${columns} WHERE e.uuid = ?`).get(uuid);
  return row ? toStored(row) : null;
}

/** Records that an event was confirmed, and returns its key; the ids given out in its course are added by `keepUuids`. */
export function insertEvent(
  db: WritableDatabase,
  event: {
    readonly uuid: string;
    readonly request: EventRequest;
    readonly file: { readonly id: number; readonly name: string } | null;
    readonly by: string;
    readonly at: string;
  },
): number {
  const { request } = event;
  return Number(
    db
      .prepare(
        `INSERT INTO agency_event (uuid, kind, happened_on, legal_basis, note, request, file_id, file_name, recorded_by, recorded_at)
         VALUES (?, ?, ?, ?, ?, '{}', ?, ?, ?, ?)`,
      )
      .run(
        event.uuid,
        request.kind,
        request.happenedOn,
        request.legalBasis,
        request.note,
        event.file?.id ?? null,
        event.file?.name ?? null,
        event.by,
        event.at,
      ).lastInsertRowid,
  );
}

/** Keeps what an event needs to be done again. */
export function keepRequest(
  db: WritableDatabase,
  event: number,
  request: EventRequest,
  uuids: readonly string[],
): void {
  db.prepare('UPDATE agency_event SET request = ? WHERE id = ?').run(
    JSON.stringify({ request, uuids }),
    event,
  );
}

/** Marks an event as undone, or as in force again where `by` is null. */
export function markUndone(
  db: WritableDatabase,
  event: number,
  by: { readonly by: string; readonly at: string } | null,
) {
  db.prepare('UPDATE agency_event SET undone_by = ?, undone_at = ? WHERE id = ?').run(
    by?.by ?? null,
    by?.at ?? null,
    event,
  );
}

/**
 * The events in force that come after a day (or after an event of that day) and are about any of these agencies, oldest first.
 * Events of one day come in the order in which they were recorded.
 */
export function selectLaterEvents(
  db: ReadableDatabase,
  after: { readonly happenedOn: CalendarDate; readonly id: number },
  codes: ReadonlySet<string>,
): readonly string[] {
  const rows = db
    .prepare<EventRow>(
      `${columns} WHERE e.undone_at IS NULL AND (e.happened_on > :day OR (e.happened_on = :day AND e.id > :id))
       ORDER BY e.happened_on, e.id`,
    )
    .all({ day: after.happenedOn, id: after.id });
  return rows.flatMap((row) => {
    const { uuid, request } = toStored(row);
    const isAbout = [...codesOfRequest(request), ...selectMarkedCodes(db, row.id)].some((code) =>
      codes.has(code),
    );
    return isAbout ? [uuid] : [];
  });
}

/** The codes of all agencies that an event opened or closed something of. */
export function selectMarkedCodes(db: ReadableDatabase, event: number): readonly string[] {
  return db
    .prepare<{ code: string }>(
      `SELECT a.code FROM agency a WHERE a.id IN (
         SELECT id FROM agency WHERE begun_by = :e OR ended_by = :e
         UNION SELECT agency_id FROM agency_name WHERE begun_by = :e OR ended_by = :e
         UNION SELECT member_id FROM agency_member WHERE begun_by = :e OR ended_by = :e
         UNION SELECT agency_id FROM assignment_member WHERE begun_by = :e OR ended_by = :e
         UNION SELECT agency_id FROM reporting_rule_agency WHERE begun_by = :e OR ended_by = :e
         UNION SELECT agency_id FROM indicator_supplier WHERE begun_by = :e OR ended_by = :e
         UNION SELECT from_id FROM agency_succession WHERE event_id = :e
         UNION SELECT to_id FROM agency_succession WHERE event_id = :e)
       ORDER BY a.position, a.id`,
    )
    .all({ e: event })
    .map(({ code }) => code);
}

/** How many events there are. */
export function countEvents(db: ReadableDatabase): number {
  return db.prepare<{ n: number }>('SELECT COUNT(*) AS n FROM agency_event').get()?.n ?? 0;
}

/** The ids of all events, undone ones too, that are about an agency, newest first. */
export function selectEventsOf(db: ReadableDatabase, code: string): readonly string[] {
  // A code in a request stands between quotation marks, whatever else does.
  return db
    .prepare<EventRow & { readonly isMarked: 0 | 1 }>(
      `WITH body AS (SELECT id FROM agency WHERE code = :code),
       marked AS (
         SELECT begun_by AS event FROM agency WHERE id IN body UNION SELECT ended_by FROM agency WHERE id IN body
         ${dated.map((table) => markedOf(table)).join(' ')}
         UNION SELECT event_id FROM agency_succession WHERE from_id IN body
         UNION SELECT event_id FROM agency_succession WHERE to_id IN body)
       SELECT e.id, e.uuid, e.request, e.undone_at AS undoneAt,
         e.id IN (SELECT event FROM marked WHERE event IS NOT NULL) AS isMarked
       FROM agency_event e WHERE isMarked OR instr(e.request, '"' || :code || '"') > 0
       ORDER BY e.happened_on DESC, e.id DESC`,
    )
    .all({ code })
    .filter((row) => row.isMarked === 1 || codesOfRequest(toStored(row).request).includes(code))
    .map(({ uuid }) => uuid);
}

/** The tables whose rows events open and close, with the column that names the agency. */
const dated = [
  ['agency_name', 'agency_id'],
  ['agency_member', 'member_id'],
  ['assignment_member', 'agency_id'],
  ['reporting_rule_agency', 'agency_id'],
  ['indicator_supplier', 'agency_id'],
] as const;

function markedOf([table, column]: readonly [string, string]): string {
  return ['begun_by', 'ended_by']
    .map((mark) => `UNION SELECT ${mark} FROM ${table} WHERE ${column} IN body`)
    .join(' ');
}
