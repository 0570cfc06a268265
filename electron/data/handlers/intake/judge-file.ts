import type { PreviewedFile } from '../../../../shared/contract/intake';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { Answers } from '../../../../shared/intake/answer';
import { applyChecks } from '../../../../shared/intake/apply-checks';
import type { OtherReport } from '../../../../shared/intake/checks/same-event-twice';
import { fileIssue, type Issue, isOpen } from '../../../../shared/intake/issue';
import { planSubmission } from '../../../../shared/intake/plan-submission';
import type { ValidatedReport } from '../../../../shared/intake/validate';
import { chooseVersions } from '../../../../shared/intake/version-choice';
import type { ReadableDatabase } from '../../database/database';
import { selectStoredVersion, selectVersionOfFile } from '../../database/queries/submissions';
import { selectNextVersion } from '../../database/queries/versions';
import { historyIssues } from './history-issues';
import { judgeStatutory } from './judge-statutory';
import type { IntakeKnown } from './known';
import type { PreparedFile } from './prepared-file';
import type { ReadReport } from './read-report';

/** What a file is judged with besides what it says. */
export type Judging = {
  readonly key: string;
  readonly receivedOn: CalendarDate;
  readonly answers: Answers;
  /** What other agencies' files of the same intake report. */
  readonly others: readonly OtherReport[];
};

const keepsNothing: ReadonlySet<string> = new Set();

/** Compares a report that has been read with the register. Whatever the file held, the outcome is a prepared file. */
export function judgeFile(
  db: ReadableDatabase,
  read: ReadReport,
  { others, ...judging }: Judging,
  known: IntakeKnown,
): PreparedFile {
  const statutory = judgeStatutory(db, read, { others, ...judging }, known);
  const prepared = {
    ...{ ...read, ...judging, plan: null, storedId: null, keeps: keepsNothing },
    statutoryPlan: statutory?.plan ?? null,
    issues: statutory ? [...read.issues, ...statutory.issues] : read.issues,
  };
  const { report } = read;
  const periodId = known.periodIds.get(report?.period ?? '');
  if (!report || report.agency === null || periodId === undefined) return prepared;

  const stored = known.hasReport(periodId, report.agency)
    ? selectStoredVersion(db, periodId, report.agency)
    : null;
  const nextVersion = known.hadReport(periodId, report.agency)
    ? selectNextVersion(db, periodId, report.agency)
    : 1;
  const first = planSubmission(report, stored, nextVersion);
  const version = stored && selectVersionOfFile(db, periodId, report.agency, read.sha256);
  if (version !== null && stored !== null) {
    // The very same file again: it never becomes a version twice, nor takes back a correction that came after it.
    const isOlder = version < stored.version;
    const again: Issue[] = isOlder
      ? [fileIssue('warning', 'older_version_again', String(version), String(stored.version))]
      : [];
    return {
      ...prepared,
      plan: { unchanged: true, version, changes: isOlder ? [] : first.changes },
      storedId: stored.id,
      issues: [...read.issues, ...again],
    };
  }
  if (first.unchanged) return { ...prepared, plan: first, storedId: stored?.id ?? null };

  const { answers } = judging;
  const check = (one: ValidatedReport) => historyIssues(db, known, one, others);
  const checked = applyChecks(report, check, known.indicators, answers);
  const plan = checked.report === report ? first : planSubmission(checked.report, stored, nextVersion);
  const choices = chooseVersions(plan.changes, known.indicators, answers);
  return {
    ...prepared,
    report: checked.report,
    plan,
    storedId: stored?.id ?? null,
    keeps: choices.keeps,
    issues: [...read.issues, ...checked.issues, ...choices.issues],
  };
}

/** What the judged file may become; see `PreviewedFile`. */
export function statusOf({ report, plan, issues, statutoryPlan }: PreparedFile): PreviewedFile['status'] {
  const ofTheFile = issues.filter(
    ({ sheet, cell, indicator }) => sheet === null && cell === null && indicator === null,
  );
  // An error of the whole file that offers no answer cannot be answered; one that does waits for it.
  const isRefused = ({ severity, readings, answer }: Issue) =>
    answer === 'ignore' || (severity === 'error' && readings.length === 0);
  if ((!report && !statutoryPlan) || ofTheFile.some(isRefused)) return 'rejected';
  if (statutoryPlan) {
    if (statutoryPlan.version?.unchanged) return 'unchanged';
    return statutoryPlan.version === null || issues.some(isOpen) ? 'needs-review' : 'ready';
  }
  if (plan?.unchanged) return 'unchanged';
  return !plan || issues.some(isOpen) ? 'needs-review' : 'ready';
}
