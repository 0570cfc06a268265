import type { TypedReport } from '../../../../shared/contract/entry';
import { insertSubmission } from '../../database/queries/insert-submission';
import { selectVersions } from '../../database/queries/versions';
import type { Dependencies } from '../../dependencies';
import { registerKeys } from '../intake/register-keys';
import type { EntryChecked } from './check-entry';

/**
 * Accepts what was typed as the next version, in one transaction. Figures that were left as they were are taken over with their
 * sources, and with them duties and texts; a field that was emptied has no figure any more.
 */
export function saveEntry(
  { db, user, now, newUuid }: Dependencies,
  typed: TypedReport,
  { report, plan, periodId, storedId, issues }: EntryChecked,
): { version: number; submission: string } {
  const same = plan.changes.filter(({ change }) => change === 'unchanged');
  const left = new Set(same.map(({ figure }) => figure.indicator));
  const save = db.transaction(() => {
    const versions = selectVersions(db, periodId, typed.agency);
    const before = versions.find(({ id }) => id === storedId);
    const { uuid } = insertSubmission(
      db,
      {
        ...registerKeys(db),
        periodId,
        agency: typed.agency,
        version: (versions[0]?.version ?? 0) + 1,
        origin: 'manual',
        report: { ...report, figures: report.figures.filter(({ indicator }) => !left.has(indicator)) },
        issues,
        // A scan from which the figures were typed stays their file.
        file:
          before?.origin === 'attachment' && before.fileId !== null
            ? { id: before.fileId, name: before.fileName }
            : null,
        carried: storedId === null ? [] : [{ from: storedId, indicators: [...left], words: true }],
        basedOn: storedId,
        receivedOn: typed.receivedOn,
        acceptedBy: user(),
        acceptedAt: now(),
      },
      newUuid,
    );
    return { version: (versions[0]?.version ?? 0) + 1, submission: uuid };
  });
  return save.immediate();
}
