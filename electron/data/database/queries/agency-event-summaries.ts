import type { EventSummary } from '../../../../shared/domain/agencies/agency-detail';
import { codesOfRequest } from '../../../../shared/domain/agencies/codes-of-request';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { ReadableDatabase } from '../database';
import { type EventRow, selectMarkedCodes, toStored } from './agency-events';
import { datedNameId } from './dated-name';

const mostNamed = 10;

/** Events newest first, or the ones with these ids in that order. */
export function selectEventSummaries(
  db: ReadableDatabase,
  only: readonly string[] | null,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): readonly EventSummary[] {
  type SummaryRow = Omit<EventSummary, 'agencies' | 'agencyCount'> & EventRow;
  const rows = db
    .prepare<SummaryRow>(
      `SELECT e.id, e.uuid, e.uuid AS event, e.kind, e.happened_on AS happenedOn, e.legal_basis AS legalBasis, e.note, e.request,
         e.file_name AS fileName, e.recorded_by AS recordedBy, e.recorded_at AS recordedAt, e.undone_by AS undoneBy,
         e.undone_at AS undoneAt
       FROM agency_event e WHERE :only IS NULL OR e.uuid IN (SELECT value FROM json_each(:only))
       ORDER BY e.happened_on DESC, e.id DESC LIMIT :limit OFFSET :offset`,
    )
    .all({ only: only === null ? null : JSON.stringify(only), limit, offset });
  return rows.map((row) => {
    const { id, uuid: _uuid, request: _request, ...summary } = row;
    const { request } = toStored(row);
    const codes = [...new Set([...codesOfRequest(request), ...selectMarkedCodes(db, id)])];
    return { ...summary, ...namedOf(db, codes, row.happenedOn) };
  });
}

/** The first of some agencies as they were called on a day, and how many of them the register has. */
function namedOf(
  db: ReadableDatabase,
  codes: readonly string[],
  on: CalendarDate,
): Pick<EventSummary, 'agencies' | 'agencyCount'> {
  const known = db
    .prepare<{ code: string }>(
      'SELECT a.code FROM json_each(?) j CROSS JOIN agency a ON a.code = j.value ORDER BY j.key',
    )
    .all(JSON.stringify(codes));
  const nameOf = db.prepare<{ name: string }>(
    `SELECT n.name FROM agency a JOIN agency_name n ON n.id = ${datedNameId('a.id', ':on')} WHERE a.code = :code`,
  );
  const agencies = known
    .slice(0, mostNamed)
    .map(({ code }) => ({ code, name: nameOf.get({ code, on })?.name ?? code }));
  return { agencies, agencyCount: known.length };
}
