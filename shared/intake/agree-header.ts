import type { CalendarDate } from '../domain/calendar-date';
import { type Answers, parseAnswer } from './answer';
import type { Evidence } from './evidence';
import { fileIssue, type IssueCode } from './issue';
import type { JudgedHeader } from './judge-header';
import type { Knowledge } from './knowledge';
import { judgeOne } from './search/judge-evidence';
import { settleIssue } from './settle';

/** How long before its figures end a report of a period may be dated: reports are asked for weeks ahead. */
const earlyDays = 45;

/** Questions whose answer says the period, so that it is not asked a second time. */
const decided: ReadonlySet<IssueCode> = new Set(['period_conflict', 'which_period', 'unknown_period']);

type Said = { readonly agency: readonly Evidence[]; readonly period: readonly Evidence[] };

/**
 * Asks where a template's own mark and the name of its file disagree on agency or period: forms of last year and of other
 * agencies are filled in again. A header that is not clear by itself stays as it is.
 */
export function agreeWithNames(
  header: JudgedHeader,
  said: Said,
  known: Knowledge,
  answers: Answers,
): JudgedHeader {
  const agree = (about: 'agency' | 'period', codes: ReadonlySet<string>, expected: string | null) =>
    header[about] === null ||
    expected !== null ||
    header.issues.some(({ code }) => code === `unknown_${about}`)
      ? { code: header[about], issues: [] }
      : judgeOne(about, said[about], codes, null, answers);
  const agency = agree('agency', known.agencies, known.expectedAgency);
  const period = agree('period', known.periods, known.expectedPeriod);
  const issues = [...header.issues, ...agency.issues, ...period.issues];
  return { ...header, agency: agency.code, period: period.code, issues };
}

/**
 * Asks where a document is dated in the days of another period's reports than it says: last year's form is filled in again with its
 * old title, and would take the place of last year's report.
 */
export function agreeWithDate(header: JudgedHeader, known: Knowledge, answers: Answers): JudgedHeader {
  const { period, documentDate } = header;
  if (period === null || documentDate === null || known.expectedPeriod !== null) return header;
  if (header.issues.some(({ code }) => decided.has(code))) return header;
  const dated = periodOfDate(documentDate, known.periodHints);
  const isAdhoc = known.periodHints.some(({ code, kind }) => code === period && kind === 'adhoc');
  if (dated === null || dated === period || isAdhoc) return header;
  const [year, month, day] = documentDate.split('-');
  const found = `báo cáo: ${period}; ngày văn bản ${day}/${month}/${year}: ${dated}`;
  const readings = [`period:${dated}`, `period:${period}`];
  const issue = settleIssue(fileIssue('question', 'period_conflict', found, null, readings), answers);
  const meant = issue.answer === null ? null : parseAnswer(issue.answer);
  if (meant?.kind === 'period' && known.periods.has(meant.code)) {
    return { ...header, period: meant.code, issues: [...header.issues, issue] };
  }
  const open = { ...issue, answer: null, reason: null };
  return { ...header, period: null, issues: [...header.issues, open] };
}

/** The regular period whose reports are written on a day: the last that has ended by then or soon will. */
function periodOfDate(date: CalendarDate, periods: Knowledge['periodHints']): string | null {
  const ended = periods
    .filter(({ kind, dataTo }) => kind !== 'adhoc' && daysUntil(dataTo, date) <= earlyDays)
    .toSorted((left, right) => (left.dataTo < right.dataTo ? 1 : -1));
  return ended[0]?.code ?? null;
}

// Not by adding days: a letter may be dated in the year 9999.
function daysUntil(day: string, from: string): number {
  return (Date.parse(day) - Date.parse(from)) / 86_400_000;
}
