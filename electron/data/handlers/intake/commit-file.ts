import type { IntakeOutcome } from '../../../../shared/contract/intake';
import { planSubmission } from '../../../../shared/intake/plan-submission';
import { insertSubmission } from '../../database/queries/insert-submission';
import { selectStoredVersion, selectVersionOfFile } from '../../database/queries/submissions';
import type { Dependencies } from '../../dependencies';
import { statusOf } from './judge-file';
import type { PreparedFile } from './prepared-file';
import type { RegisterKeys } from './register-keys';

/** What any report becomes that is the first of its agency and period. */
const firstVersion = { unchanged: false, version: 1 };

/**
 * Accepts one prepared file in one transaction. It is compared with the register once more, since other files of the same
 * intake, or another intake, may have been accepted after the preview.
 */
export function commitFile(
  { db, newUuid, now, user }: Dependencies,
  file: PreparedFile,
  { planId, periodIds, indicatorIds }: RegisterKeys,
  withOpenIssues: boolean,
): IntakeOutcome {
  const status = statusOf(file);
  if (status !== 'ready' && !(status === 'needs-review' && withOpenIssues)) {
    return { key: file.key, status, version: file.plan?.version ?? null };
  }

  const { report } = file;
  const agency = report?.agency;
  const periodCode = report?.period;
  if (!report || !agency || !periodCode) throw new Error(`${file.fileName} is ready but names no report.`);
  const accept = db.transaction((): IntakeOutcome => {
    const periodId = periodIds.get(periodCode);
    if (periodId === undefined) throw new Error(`The period ${periodCode} is gone since the preview.`);
    const stored = selectStoredVersion(db, periodId, agency);
    const plan = stored ? planSubmission(report, stored) : firstVersion;
    const seen = stored && selectVersionOfFile(db, periodId, agency, file.sha256);
    if (plan.unchanged || seen !== null) {
      return { key: file.key, status: 'unchanged', version: seen ?? plan.version };
    }

    insertSubmission(
      db,
      {
        planId,
        periodId,
        indicatorIds,
        agency,
        version: plan.version,
        report,
        issues: file.issues,
        file: { name: file.fileName, sha256: file.sha256, bytes: file.bytes },
        receivedOn: file.receivedOn,
        acceptedBy: user(),
        acceptedAt: now(),
      },
      newUuid,
    );
    return { key: file.key, status: 'committed', version: plan.version };
  });
  // Takes the right to write at once, since it is sure to be needed.
  return accept.immediate();
}
