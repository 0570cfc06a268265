import { foldText } from '../domain/fold-text';
import { cellText } from './cell-text';
import type { DutyDraft, ReportBody } from './draft';
import { type DutyStatus, dutyStatuses, dutyStatusWords } from './duty-status';
import type { Issue } from './issue';
import { issueAt } from './issue-at';
import type { ReportedDuty } from './validate';

/** Judges what the agency says of its duties. A status in other words than the list's is a warning; its text is kept as result. */
export function judgeDuties(draft: Pick<ReportBody, 'duties'>): {
  readonly reported: readonly ReportedDuty[];
  readonly issues: readonly Issue[];
} {
  const reported: ReportedDuty[] = [];
  const issues: Issue[] = [];
  for (const duty of draft.duties) {
    const status = textOf(duty, 'status');
    const result = textOf(duty, 'result');
    const evidence = textOf(duty, 'evidence');
    const place = duty.result ?? duty.status ?? duty.evidence;
    if (!place || (status === '' && result === '' && evidence === '')) continue;

    const known = statusOf(status);
    if (known === null && status !== '' && duty.status) {
      issues.push(
        issueAt(duty.status, 'warning', 'unknown_duty_status', Object.values(dutyStatusWords).join(' | ')),
      );
    }
    const kept =
      known === null && status !== '' ? [status, result].filter((text) => text !== '').join('\n') : result;
    reported.push({
      assignment: duty.assignment,
      label: duty.label,
      status: known,
      result: kept,
      evidence,
      sheet: place.sheet,
      cell: place.cell,
    });
  }
  return { reported, issues };
}

function textOf(duty: DutyDraft, field: 'status' | 'result' | 'evidence'): string {
  return cellText(duty[field]?.value ?? null).trim();
}

function statusOf(words: string): DutyStatus | null {
  const key = foldText(words);
  return dutyStatuses.find((status) => foldText(dutyStatusWords[status]) === key) ?? null;
}
