import { existedOn, insteadOn, namesakeOn } from './agency-history';
import { type Answers, parseAnswer } from './answer';
import type { Evidence } from './evidence';
import { fileIssue, type IssueCode } from './issue';
import type { JudgedHeader } from './judge-header';
import type { Knowledge } from './knowledge';
import { settleIssue } from './settle';

/** Questions whose answer says the agency, so that it is not asked a second time. */
const decided: ReadonlySet<IssueCode> = new Set([
  'agency_conflict',
  'which_agency',
  'unknown_agency',
  'other_agency',
]);

type Times = Pick<Knowledge, 'agencyHistories' | 'periodDays'>;

/**
 * Reads names by the period: a name that the law gave to another body later, or had given to another before, means the one that
 * existed then. Without a period, or with several such bodies, everything stays as it was and is asked.
 */
export function namesOfPeriod(
  evidence: readonly Evidence[],
  period: string | null,
  { agencyHistories, periodDays }: Times,
): readonly Evidence[] {
  const day = periodDays.get(period ?? '');
  if (day === undefined || agencyHistories.size === 0) return evidence;
  return evidence.map((one) => {
    // A mark is a code, and no name.
    const namesake = one.from === 'mark' ? null : namesakeOn(agencyHistories, one.code, day);
    return namesake === null ? one : { ...one, code: namesake };
  });
}

/**
 * Asks where the agency did not exist when the period's reports were due: an old name in a report of this year may be that of the
 * successor, or a late report of the old body. What the clerk has said already is not asked again.
 */
export function agreeWithTime(header: JudgedHeader, known: Knowledge, answers: Answers): JudgedHeader {
  const { agency, period } = header;
  const day = known.periodDays.get(period ?? '');
  if (agency === null || day === undefined || known.expectedAgency !== null) return header;
  if (existedOn(known.agencyHistories, agency, day)) return header;
  if (header.issues.some(({ code, answer }) => decided.has(code) && answer !== null)) return header;
  const instead = insteadOn(known.agencyHistories, agency, day).filter((code) => known.agencies.has(code));
  const readings = [...instead, agency].map((code) => `agency:${code}`);
  const issue = settleIssue(fileIssue('question', 'agency_not_then', agency, period, readings), answers);
  const meant = issue.answer === null ? null : parseAnswer(issue.answer);
  if (meant?.kind === 'agency' && known.agencies.has(meant.code)) {
    return { ...header, agency: meant.code, issues: [...header.issues, issue] };
  }
  const open = { ...issue, answer: null, reason: null };
  return { ...header, agency: null, issues: [...header.issues, open] };
}
