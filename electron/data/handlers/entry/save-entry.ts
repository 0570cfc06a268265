import type { TypedReport } from '../../../../shared/contract/entry';
import { insertSubmission } from '../../database/queries/insert-submission';
import { selectNextVersion } from '../../database/queries/versions';
import type { Dependencies } from '../../dependencies';
import { registerKeys } from '../intake/register-keys';
import { findingsAbout } from '../versions/make-version-without';
import type { EntryChecked } from './check-entry';

/**
 * Accepts what was typed as the next version. Figures that were left as they were are taken over with their sources, their notes and
 * what had been found about them, and with them duties and texts; a field that was emptied has no figure any more. Where
 * nothing is new, nothing is written. Runs inside the caller's transaction.
 */
export function saveEntry(
  { db, user, now, newUuid }: Dependencies,
  entry: TypedReport,
  { periodId, stored, typed, gone, nil, issues }: EntryChecked,
): { version: number; submission: string; isNew: boolean } {
  const before = stored.version;
  if (before && typed.length === 0 && gone.size === 0 && hasSameHeading(entry, before)) {
    return { version: before.version, submission: before.uuid, isNew: false };
  }
  const keys = registerKeys(db);
  const isSaid = new Set([...typed.map(({ indicator }) => indicator), ...gone]);
  const isTakenOver = (indicator: string) => !isSaid.has(indicator);
  const version = selectNextVersion(db, periodId, entry.agency);
  const { documentNumber, documentDate } = entry;
  const { uuid } = insertSubmission(
    db,
    {
      ...keys,
      periodId,
      agency: entry.agency,
      version,
      origin: 'manual',
      report: {
        ...{ mark: null, documentNumber, documentDate, contact: before?.contact ?? null, nil },
        ...{ figures: typed, notes: [], duties: [], texts: [] },
      },
      issues: [...(before ? findingsAbout(db, before, isTakenOver) : []), ...issues],
      // A scan from which the figures were typed stays their file.
      file:
        before && before.fileId !== null && (before.origin === 'attachment' || before.origin === 'manual')
          ? { id: before.fileId, name: before.fileName }
          : null,
      carried: before
        ? [{ from: before.id, indicators: [...keys.indicatorIds.keys()].filter(isTakenOver), words: true }]
        : [],
      basedOn: before?.id ?? null,
      receivedOn: entry.receivedOn,
      acceptedBy: user(),
      acceptedAt: now(),
    },
    newUuid,
  );
  return { version, submission: uuid, isNew: true };
}

function hasSameHeading(
  entry: TypedReport,
  before: Pick<TypedReport, 'receivedOn' | 'documentNumber' | 'documentDate'>,
): boolean {
  return (
    entry.receivedOn === before.receivedOn &&
    entry.documentNumber === before.documentNumber &&
    entry.documentDate === before.documentDate
  );
}
