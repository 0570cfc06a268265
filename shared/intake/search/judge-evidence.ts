import { type Answers, parseAnswer } from '../answer';
import { cellText } from '../cell-text';
import type { Evidence, EvidenceSource } from '../evidence';
import { type FileIssueCode, fileIssue, type Issue, issueId } from '../issue';
import type { JudgedHeader } from '../judge-header';
import type { Known } from '../validate';
import type { SearchedReport } from './search-knowledge';
import { claimsBySource, likeliest } from './weighed-evidence';

export { claimingConfidence } from './weighed-evidence';

/** What the clerk said and what the register knows, as far as headers are concerned. */
export type KnownHeader = Pick<Known, 'agencies' | 'periods' | 'expectedAgency' | 'expectedPeriod'>;

const mostReadings = 5;
const worthwhileConfidence = 0.65;

const subjects = {
  agency: { which: 'which_agency', conflict: 'agency_conflict', other: 'other_agency' },
  period: { which: 'which_period', conflict: 'period_conflict', other: 'other_period' },
} as const satisfies Record<string, Record<string, FileIssueCode>>;

/** Judges whose report it is and of which period: the clerk's answers, then the clerk's word, then content, file name and folder. */
export function judgeEvidence(
  found: Pick<SearchedReport, 'agency' | 'period' | 'documentNumber' | 'documentDate'>,
  known: KnownHeader,
  answers: Answers,
): JudgedHeader {
  const agency = judgeOne('agency', found.agency, known.agencies, known.expectedAgency, answers);
  const period = judgeOne('period', found.period, known.periods, known.expectedPeriod, answers);
  const number = found.documentNumber === null ? null : cellText(found.documentNumber.value);
  return {
    agency: agency.code,
    period: period.code,
    documentNumber: number,
    documentDate: found.documentDate,
    contact: null,
    nil: false,
    nilCell: null,
    issues: [...agency.issues, ...period.issues],
  };
}

/** What one kind of evidence comes to: a code where it is clear or was answered, and what is open. */
export function judgeOne(
  about: 'agency' | 'period',
  evidence: readonly Evidence[],
  known: ReadonlySet<string>,
  expected: string | null,
  answers: Answers,
): { readonly code: string | null; readonly issues: readonly Issue[] } {
  const codes = subjects[about];
  const claims = claimsBySource(evidence);
  // Whom a file calls its sender is not made one of the register's by its name, nor by what it is about.
  const strange = claims.some(
    ({ source, codes: claimed }) => source === 'content' && claimed.some((code) => !known.has(code)),
  );
  const likely = likeliest(strange ? evidence.filter(({ isSupposed }) => !isSupposed) : evidence).filter(
    (code) => known.has(code),
  );
  const words = (readings: readonly string[]) =>
    readings.slice(0, mostReadings).map((code) => `${about}:${code}`);

  if (expected !== null && known.has(expected)) {
    const against = claims.find(
      ({ source, codes: claimed }) =>
        (source === 'content' || source === 'file_name') &&
        (!claimed.includes(expected) || claimed.some((code) => !known.has(code))),
    );
    const backed = claims.some(
      ({ source, codes: claimed }) => source === 'content' && claimed.includes(expected),
    );
    if (!against || (backed && against.source === 'file_name')) return { code: expected, issues: [] };
    const other = against.codes.find((code) => code !== expected) ?? '';
    const issue = fileIssue('error', codes.other, other, expected, [
      'keep',
      ...words(against.codes.filter((code) => known.has(code) && code !== expected)),
    ]);
    const settled = settle(issue, about, known, answers);
    return { code: settled.code ?? expected, issues: [settled.issue] };
  }

  let agreed: readonly string[] | null = null;
  let conflict = false;
  for (const { codes: claimed } of claims) {
    if (agreed === null) agreed = claimed;
    else {
      const both: readonly string[] = agreed.filter((code) => claimed.includes(code));
      if (both.length === 0) conflict = true;
      else agreed = both;
    }
  }
  const [only] = agreed ?? [];
  if (!conflict && !strange && agreed?.length === 1 && only !== undefined && known.has(only))
    return { code: only, issues: [] };

  const said = claims
    .map(({ source, codes: claimed }) => `${sourceWords[source]}: ${claimed.join(', ')}`)
    .join('; ');
  const isWorthwhile = (code: string) =>
    evidence.some((one) => one.code === code && one.confidence >= worthwhileConfidence);
  const claimedCodes = [...new Set(claims.flatMap(({ codes: claimed }) => claimed))].filter((code) =>
    known.has(code),
  );
  // Beside a period that is named, a year or a half alone suggests nothing.
  const suggested = about === 'period' && claimedCodes.length > 0 ? likely.filter(isWorthwhile) : likely;
  const named = words([...new Set([...claimedCodes, ...suggested])]);
  const readings = strange && about === 'agency' ? ['ignore', ...named] : named;
  const issue = conflict
    ? fileIssue('question', codes.conflict, said, null, readings)
    : fileIssue(
        'question',
        codes.which,
        said !== '' ? said : (evidence.find(({ isSupposed }) => !isSupposed)?.text ?? null),
        listOf(known),
        readings,
      );
  const settled = settle(issue, about, known, answers);
  return { code: settled.code, issues: [settled.issue] };
}

const sourceWords: Readonly<Record<EvidenceSource, string>> = {
  clerk: 'người nhập',
  mark: 'mẫu',
  remembered: 'đã nhớ',
  content: 'nội dung',
  file_name: 'tên tệp',
  folder: 'thư mục',
};

function listOf(known: ReadonlySet<string>): string {
  return [...known].join(', ');
}

function settle(
  issue: Issue,
  about: 'agency' | 'period',
  known: ReadonlySet<string>,
  answers: Answers,
): { readonly code: string | null; readonly issue: Issue } {
  const given = answers.get(issueId(issue));
  const answer = given ? parseAnswer(given.answer) : null;
  if (!given || !answer) return { code: null, issue };
  if (answer.kind === about && known.has(answer.code)) {
    return { code: answer.code, issue: { ...issue, answer: given.answer, reason: given.reason } };
  }
  // A file that is set aside has neither agency nor period.
  const kept = answer.kind === 'ignore' || (answer.kind === 'keep' && issue.severity === 'error');
  return { code: null, issue: kept ? { ...issue, answer: given.answer, reason: given.reason } : issue };
}
