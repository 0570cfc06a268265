import type { IntakeOutcome } from '../../../../shared/contract/intake';
import { Refusal } from '../../../../shared/contract/reply';
import { selectAgencies } from '../../database/queries/agencies';
import { insertSubmission, type NewReport } from '../../database/queries/insert-submission';
import { selectVersionOfFile } from '../../database/queries/submissions';
import { selectNextVersion, selectVersions, type Version } from '../../database/queries/versions';
import type { Dependencies } from '../../dependencies';
import type { PreparedFile } from './prepared-file';
import { registerKeys } from './register-keys';

/**
 * Accepts a file without figures, such as a scan, as the next version of an agency's report. Figures that were accepted before stay,
 * taken over with their sources, until somebody types those of the file in; so do number and date of the document, contact and the
 * tick "không phát sinh", since a scan mostly follows the workbook of the same letter. Throws `Refusal`: `unknown_agency`,
 * `unknown_period`, `file_unreadable` where the bytes could not be fetched.
 */
export function attachFile(
  { db, newUuid, now, user }: Dependencies,
  file: PreparedFile,
  agency: string,
  period: string,
): IntakeOutcome {
  const { planId, periodIds, indicatorIds } = registerKeys(db);
  const periodId = periodIds.get(period);
  if (periodId === undefined) throw new Refusal('unknown_period', period);
  const isKnown = selectAgencies(db).some(({ code, isGroup }) => code === agency && !isGroup);
  if (!isKnown) throw new Refusal('unknown_agency', agency);
  if (file.sha256 === '') throw new Refusal('file_unreadable', file.fileName);

  const accept = db.transaction((): IntakeOutcome => {
    const seen = selectVersionOfFile(db, periodId, agency, file.sha256);
    if (seen !== null) return { key: file.key, status: 'unchanged', version: seen, submission: null };
    const before = selectVersions(db, periodId, agency).find(({ state }) => state === 'accepted');
    const version = selectNextVersion(db, periodId, agency);
    const { uuid } = insertSubmission(
      db,
      {
        planId,
        periodId,
        indicatorIds,
        agency,
        version,
        origin: 'attachment',
        report: { ...noReport, ...(before ? headingOf(before) : {}) },
        issues: file.issues.map((issue) => ({ ...issue, answer: issue.answer ?? 'keep' })),
        file: { name: file.fileName, sha256: file.sha256, bytes: file.bytes },
        carried: before ? [{ from: before.id, indicators: [...indicatorIds.keys()], words: true }] : [],
        basedOn: before?.id ?? null,
        receivedOn: file.receivedOn,
        acceptedBy: user(),
        acceptedAt: now(),
      },
      newUuid,
    );
    return { key: file.key, status: 'committed', version, submission: uuid };
  });
  return accept.immediate();
}

function headingOf({ documentNumber, documentDate, contact, nil }: Version): Partial<NewReport> {
  return { documentNumber, documentDate, contact, nil };
}

const noReport: NewReport = {
  mark: null,
  documentNumber: null,
  documentDate: null,
  contact: null,
  nil: false,
  figures: [],
  notes: [],
  duties: [],
  texts: [],
};
