import type { IntakeOutcome } from '../../../../shared/contract/intake';
import { insertStatutoryReport } from '../../database/queries/insert-statutory-report';
import type { Dependencies } from '../../dependencies';
import type { PreparedFile } from './prepared-file';

/** Accepts an employer's form that is ready, in one transaction. */
export function commitStatutory(
  { db, newUuid, now, user }: Dependencies,
  { key, fileName, sha256, bytes, receivedOn, issues, statutory, statutoryPlan }: PreparedFile,
): IntakeOutcome {
  const { uuid = null, name = null } = statutoryPlan?.establishment ?? {};
  if (!statutory || name === null) throw new Error(`${fileName} is ready but names no employer.`);
  const accept = db.transaction((): IntakeOutcome => {
    const inserted = insertStatutoryReport(
      db,
      {
        report: { ...statutory, issues },
        establishment: { uuid, name },
        file: { name: fileName, sha256, bytes },
        receivedOn,
        acceptedBy: user(),
        acceptedAt: now(),
      },
      newUuid,
    );
    return { key, status: inserted.status, version: inserted.version, submission: inserted.uuid };
  });
  return accept.immediate();
}
