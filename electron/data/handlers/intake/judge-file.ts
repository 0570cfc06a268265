import type { PreviewedFile } from '../../../../shared/contract/intake';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { fileIssue, type Issue, isOpen } from '../../../../shared/intake/issue';
import { planSubmission } from '../../../../shared/intake/plan-submission';
import type { ReadableDatabase } from '../../database/database';
import { selectStoredVersion, selectVersionOfFile } from '../../database/queries/submissions';
import type { IntakeKnown } from './known';
import type { PreparedFile } from './prepared-file';
import type { ReadReport } from './read-report';

/** Compares a report that has been read with the register. Whatever the file held, the outcome is a prepared file. */
export function judgeFile(
  db: ReadableDatabase,
  read: ReadReport,
  key: string,
  receivedOn: CalendarDate,
  known: IntakeKnown,
): PreparedFile {
  const { report, issues } = read;
  const prepared = { ...read, key, receivedOn };
  if (!report) return { ...prepared, report, plan: null, issues };
  return { ...prepared, ...planned(db, known, read.sha256, report) };
}

/** What the judged file may become; see `PreviewedFile`. */
export function statusOf({ report, plan, issues }: PreparedFile): PreviewedFile['status'] {
  if (
    !report ||
    !plan ||
    issues.some(({ severity, cell, indicator }) => severity === 'error' && !cell && !indicator)
  ) {
    return 'rejected';
  }
  if (plan.unchanged) return 'unchanged';
  return issues.some(isOpen) ? 'needs-review' : 'ready';
}

function planned(
  db: ReadableDatabase,
  known: IntakeKnown,
  sha256: string,
  report: NonNullable<PreparedFile['report']>,
): Pick<PreparedFile, 'report' | 'plan' | 'issues'> {
  const periodId = known.periodIds.get(report.period ?? '');
  if (report.agency === null || periodId === undefined) return { report, plan: null, issues: report.issues };

  const stored = known.hasReport(periodId, report.agency)
    ? selectStoredVersion(db, periodId, report.agency)
    : null;
  const plan = planSubmission(report, stored);
  const version = stored && selectVersionOfFile(db, periodId, report.agency, sha256);
  if (version === null || stored === null) return { report, plan, issues: report.issues };

  // The very same file again: it never becomes a version twice, nor takes back a correction that came after it.
  const again: Issue[] =
    version < stored.version
      ? [fileIssue('warning', 'older_version_again', String(version), String(stored.version))]
      : [];
  const changes = version < stored.version ? [] : plan.changes;
  return { report, plan: { unchanged: true, version, changes }, issues: [...report.issues, ...again] };
}
