import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { AgencyRecord } from '../../../../shared/domain/reception/agency-record';
import { groupBy } from '../../../../shared/kit/group-by';
import type { ReadableDatabase } from '../../database/database';
import { type StoredExtension, selectExtensions } from '../../database/queries/period-extensions';
import { type ReceivedRow, selectReceived } from '../../database/queries/submissions';

/** All that was recorded about an agency in a period, with what a list shows of each version. */
export type StoredRecord = AgencyRecord<ReceivedRow, StoredExtension>;

export type StoredRecords = {
  readonly recordOf: (agency: string) => StoredRecord;
  /** The agencies of which anything came, named as on the binding day, in the order of the register. */
  readonly senders: ReadonlyArray<Pick<ReceivedRow, 'agency' | 'agencyName' | 'agencyKind'>>;
};

/** The records of a period by agency (of one agency, where it is named), agencies named as on the day `namedOn`. */
export function agencyRecords(
  db: ReadableDatabase,
  periodId: number,
  namedOn: CalendarDate,
  agency: string | null = null,
): StoredRecords {
  const versions = groupBy(selectReceived(db, periodId, namedOn, agency), (row) => row.agency);
  const extensions = groupBy(
    selectExtensions(db, { periodIds: [periodId], agency }).toReversed(),
    (row) => row.agency,
  );
  return {
    recordOf: (code) => ({ versions: versions.get(code) ?? [], extensions: extensions.get(code) ?? [] }),
    senders: [...versions.values()].flatMap(([first]) => first ?? []),
  };
}

/**
 * A record as it holds on the newest day there is: what bears a later day (a clock was wrong, a day was mistyped) is there today, so that
 * nothing that was accepted goes out of sight.
 */
export function asOfToday({ versions, extensions }: StoredRecord, today: CalendarDate): StoredRecord {
  const atMost = (day: CalendarDate) => (day > today ? today : day);
  return {
    versions: versions.map((version) => ({
      ...version,
      knownFrom: atMost(version.knownFrom),
      deeds: version.deeds.map((deed) => ({ ...deed, on: atMost(deed.on) })),
    })),
    extensions: extensions.map((extension) => ({
      ...extension,
      grantedOn: atMost(extension.grantedOn),
      undoneOn: extension.undoneOn && atMost(extension.undoneOn),
    })),
  };
}
