import type { IntakeOutcome } from '../../../../shared/contract/intake';
import type { Indicator } from '../../../../shared/domain/indicator';
import { isOpen } from '../../../../shared/intake/issue';
import { planSubmission } from '../../../../shared/intake/plan-submission';
import { chooseVersions } from '../../../../shared/intake/version-choice';
import { insertSubmission } from '../../database/queries/insert-submission';
import { selectStoredVersion, selectVersionOfFile } from '../../database/queries/submissions';
import { selectNextVersion } from '../../database/queries/versions';
import type { Dependencies } from '../../dependencies';
import { commitStatutory } from './commit-statutory';
import { statusOf } from './judge-file';
import { learnFrom } from './learn';
import type { PreparedFile } from './prepared-file';
import type { RegisterKeys } from './register-keys';

/**
 * Accepts one prepared file in one transaction, where it is ready. It is compared with the register once more, since other
 * files of the same intake, or another intake, may have been accepted after the preview.
 */
export function commitFile(
  dependencies: Dependencies,
  file: PreparedFile,
  { planId, periodIds, indicatorIds }: RegisterKeys,
  indicators: ReadonlyMap<string, Indicator>,
): IntakeOutcome {
  const { db, newUuid, now, user } = dependencies;
  const status = statusOf(file);
  if (status !== 'ready') {
    return {
      key: file.key,
      status,
      version: file.plan?.version ?? file.statutoryPlan?.version?.version ?? null,
      submission: null,
    };
  }

  if (file.statutoryPlan) return commitStatutory(dependencies, file);
  const { report } = file;
  const agency = report?.agency;
  const periodCode = report?.period;
  if (!report || !agency || !periodCode) throw new Error(`${file.fileName} is ready but names no report.`);
  const accept = db.transaction((): IntakeOutcome => {
    const periodId = periodIds.get(periodCode);
    if (periodId === undefined) throw new Error(`The period ${periodCode} is gone since the preview.`);
    const stored = selectStoredVersion(db, periodId, agency);
    const plan = planSubmission(report, stored, stored ? 1 : selectNextVersion(db, periodId, agency));
    const seen = stored && selectVersionOfFile(db, periodId, agency, file.sha256);
    if (plan.unchanged || seen !== null) {
      return { key: file.key, status: 'unchanged', version: seen ?? plan.version, submission: null };
    }

    // What was typed after the preview is a second source that nobody has been asked about yet.
    const choices = chooseVersions(plan.changes, indicators, file.answers);
    if (choices.issues.some(isOpen)) {
      return { key: file.key, status: 'needs-review', version: plan.version, submission: null };
    }
    const { keeps } = choices;
    const kept = stored && keeps.size > 0 ? [{ from: stored.id, indicators: [...keeps], words: false }] : [];
    const { uuid } = insertSubmission(
      db,
      {
        planId,
        periodId,
        indicatorIds,
        agency,
        version: plan.version,
        origin: file.form === 'template' ? 'template' : 'search',
        report:
          keeps.size === 0
            ? report
            : { ...report, figures: report.figures.filter(({ indicator }) => !keeps.has(indicator)) },
        issues: file.issues,
        file: { name: file.fileName, sha256: file.sha256, bytes: file.bytes },
        carried: kept,
        basedOn: kept.length > 0 ? (stored?.id ?? null) : null,
        receivedOn: file.receivedOn,
        acceptedBy: user(),
        acceptedAt: now(),
      },
      newUuid,
    );
    learnFrom(dependencies, file, agency);
    return { key: file.key, status: 'committed', version: plan.version, submission: uuid };
  });
  // Takes the right to write at once, since it is sure to be needed.
  return accept.immediate();
}
