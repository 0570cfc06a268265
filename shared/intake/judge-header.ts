import type { CalendarDate } from '../domain/calendar-date';
import { foldText } from '../domain/fold-text';
import type { Answers } from './answer';
import { cellText } from './cell-text';
import type { HeaderDraft } from './draft';
import { fileIssue, type Issue } from './issue';
import { issueAt } from './issue-at';
import { readDate } from './read-date';
import { settleIssue } from './settle';
import type { SheetCell } from './sheet-cell';
import type { Known } from './validate';

/** Whose report it is, of which period, under which document. */
export type JudgedHeader = {
  readonly agency: string | null;
  readonly period: string | null;
  readonly documentNumber: string | null;
  readonly documentDate: CalendarDate | null;
  readonly contact: string | null;
  readonly nil: boolean;
  /** Where the tick stands, or would stand. */
  readonly nilCell: SheetCell | null;
  readonly issues: readonly Issue[];
};

const ticks: ReadonlySet<string> = new Set(['x', 'v', 'co', 'true', '1', '✓', '✔', '☑']);
const unticked: ReadonlySet<string> = new Set(['', 'khong', 'false', '0', '☐']);

/** Judges what the first sheet says: plan, agency, period, document, contact and the tick "không phát sinh". */
export function judgeHeader(draft: HeaderDraft, known: Known, answers: Answers): JudgedHeader {
  const issues: Issue[] = [];

  const plan = textOf(draft.plan);
  if (plan !== known.plan) issues.push(fileIssue('error', 'other_plan', plan, known.plan));

  const agency = textOf(draft.agency);
  const agencyKnown = agency !== null && known.agencies.has(agency);
  if (!agencyKnown) issues.push(fileIssue('error', 'unknown_agency', agency));
  else if (known.expectedAgency !== null && agency !== known.expectedAgency) {
    issues.push(fileIssue('error', 'other_agency', agency, known.expectedAgency));
  }

  const period = textOf(draft.period);
  const periodKnown = period !== null && known.periods.has(period);
  if (!periodKnown) issues.push(fileIssue('error', 'unknown_period', period, [...known.periods].join(', ')));
  else if (known.expectedPeriod !== null && period !== known.expectedPeriod) {
    issues.push(fileIssue('error', 'other_period', period, known.expectedPeriod));
  }

  const documentDate = draft.documentDate ? readDate(draft.documentDate.value) : undefined;
  if (documentDate === null && draft.documentDate) {
    issues.push(issueAt(draft.documentDate, 'question', 'unclear_document_date', null, ['blank']));
  }

  const tick = foldText(cellText(draft.nil?.value ?? null));
  if (draft.nil && !ticks.has(tick) && !unticked.has(tick)) {
    issues.push(issueAt(draft.nil, 'question', 'unclear_nil', null, ['nil', 'ignore']));
  }

  const settled = issues.map((issue) => settleIssue(issue, answers));
  const ticked = settled.some(({ code, answer }) => code === 'unclear_nil' && answer === 'nil');
  return {
    agency: agencyKnown ? agency : null,
    period: periodKnown ? period : null,
    documentNumber: textOf(draft.documentNumber),
    documentDate: documentDate ?? null,
    contact: textOf(draft.contact),
    nil: ticks.has(tick) || ticked,
    nilCell: draft.nil,
    issues: settled,
  };
}

function textOf(at: SheetCell | null): string | null {
  const text = cellText(at?.value ?? null)
    .normalize('NFC')
    .trim();
  return text === '' ? null : text;
}
