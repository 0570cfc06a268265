import { basename } from 'node:path';
import type { PreviewedFile } from '../../../../shared/contract/intake';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { cellText } from '../../../../shared/intake/cell-text';
import { draftReport } from '../../../../shared/intake/draft';
import { fileIssue, type Issue, isOpen } from '../../../../shared/intake/issue';
import { planSubmission } from '../../../../shared/intake/plan-submission';
import { type RecognisedTemplate, recogniseTemplate } from '../../../../shared/intake/recognise';
import { templateNames } from '../../../../shared/intake/template-names';
import { validateReport } from '../../../../shared/intake/validate';
import type { ReadableDatabase } from '../../database/database';
import { selectStoredVersion, selectVersionOfFile } from '../../database/queries/submissions';
import { fingerprint } from '../../files/fingerprint';
import { readFile } from '../../files/read-file';
import { readWorkbook } from '../../workbook/read/read-workbook';
import type { IntakeKnown } from './known';
import type { PreparedFile } from './prepared-file';

/** Takes one file through read, recognise, map, validate and plan. Whatever the file holds, the outcome is a prepared file. */
export function judgeFile(
  db: ReadableDatabase,
  path: string,
  key: string,
  receivedOn: CalendarDate,
  known: IntakeKnown,
): PreparedFile {
  const fileName = basename(path).normalize('NFC');
  const none = {
    key,
    path,
    fileName,
    sha256: '',
    bytes: new Uint8Array(),
    receivedOn,
    report: null,
    plan: null,
  };
  const bytes = readFile(path);
  if (!bytes.ok) return { ...none, issues: [fileIssue('error', 'unreadable', bytes.problem)] };

  const read = { ...none, bytes: bytes.value, sha256: fingerprint(bytes.value) };
  const workbook = readWorkbook({ name: fileName, bytes: bytes.value });
  if (!workbook.ok) return { ...read, issues: [fileIssue('error', 'unreadable', workbook.problem.code)] };

  const recognised = recogniseTemplate(workbook.value);
  if (!recognised.ok) return { ...read, issues: [recognised.problem] };

  const duties = known.duties.get(agencyIn(recognised.value)) ?? [];
  const draft = draftReport(recognised.value, known.vocabulary, duties);
  return { ...read, ...planned(db, known, read.sha256, validateReport(draft, known)) };
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

function agencyIn({ cells }: RecognisedTemplate): string {
  return cellText(cells.get(templateNames.agency)?.value ?? null).trim();
}
