import type { CalendarDate } from '../domain/calendar-date';
import { foldText } from '../domain/fold-text';
import { type Answers, parseAnswer } from './answer';
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

/** Agencies and periods that the form names in words beside its marks, by their codes. */
export type NamedInWords = { readonly agency: readonly string[]; readonly period: readonly string[] };

const nothingNamed: NamedInWords = { agency: [], period: [] };

/**
 * Judges what the first sheet says: plan, agency, period, document, contact and the tick "không phát sinh". A mark that the register does
 * not know refuses the file, unless the form also names one in words: agencies are merged and renamed while old forms are still
 * about, and then it is a question.
 */
export function judgeHeader(
  draft: HeaderDraft,
  known: Known,
  answers: Answers,
  inWords: NamedInWords = nothingNamed,
): JudgedHeader {
  const issues: Issue[] = [];

  const plan = textOf(draft.plan);
  if (plan !== known.plan) issues.push(fileIssue('error', 'other_plan', plan, known.plan));

  const agency = textOf(draft.agency);
  const agencyKnown = agency !== null && known.agencies.has(agency);
  if (!agencyKnown) {
    const readings = inWords.agency.filter((code) => known.agencies.has(code));
    issues.push(fileIssue('error', 'unknown_agency', agency, null, worded('agency', readings)));
  }
  if (agencyKnown && known.expectedAgency !== null && agency !== known.expectedAgency) {
    issues.push(fileIssue('error', 'other_agency', agency, known.expectedAgency));
  }

  const period = textOf(draft.period);
  const periodKnown = period !== null && known.periods.has(period);
  if (!periodKnown) {
    const readings = inWords.period.filter((code) => known.periods.has(code));
    const all = [...known.periods].join(', ');
    issues.push(fileIssue('error', 'unknown_period', period, all, worded('period', readings)));
  }
  if (periodKnown && known.expectedPeriod !== null && period !== known.expectedPeriod) {
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
  const meant = (about: 'agency' | 'period', codes: ReadonlySet<string>) => {
    const given = settled.find(({ code }) => code === `unknown_${about}`)?.answer ?? null;
    const answer = given === null ? null : parseAnswer(given);
    return answer?.kind === about && codes.has(answer.code) ? answer.code : null;
  };
  return {
    agency: agencyKnown ? agency : meant('agency', known.agencies),
    period: periodKnown ? period : meant('period', known.periods),
    documentNumber: textOf(draft.documentNumber),
    documentDate: documentDate ?? null,
    contact: textOf(draft.contact),
    nil: ticks.has(tick) || ticked,
    nilCell: draft.nil,
    issues: settled,
  };
}

function worded(about: 'agency' | 'period', codes: readonly string[]): readonly string[] {
  return [...new Set(codes)].map((code) => `${about}:${code}`);
}

function textOf(at: SheetCell | null): string | null {
  const text = cellText(at?.value ?? null)
    .normalize('NFC')
    .trim();
  return text === '' ? null : text;
}
