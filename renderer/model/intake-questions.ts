import type { IntakeIssue, PreviewedFile } from '../../shared/contract/intake';
import { isOpen } from '../../shared/intake/issue';
import { groupBy } from '../../shared/kit/group-by';

/** A finding that keeps something of a file out of the register until somebody answers it. */
export type OpenQuestion = {
  /** Names it among all questions of the intake. */
  readonly id: string;
  readonly file: PreviewedFile;
  readonly issue: IntakeIssue;
};

/** Whose report a file is and of which period: much of what else is asked rests on these. */
const agencyCodes: ReadonlySet<string> = new Set(['which_agency', 'agency_conflict', 'agency_not_then']);
const periodCodes: ReadonlySet<string> = new Set(['which_period', 'period_conflict']);
/** Where figures stand, before what they are. */
const layoutCodes: ReadonlySet<string> = new Set(['which_column', 'which_indicator', 'unmatched_row']);
/** What the answers to all others may settle by themselves. */
const lastCodes: ReadonlySet<string> = new Set(['empty_report', 'same_as_last_report']);

/**
 * Everything that is open in files that an answer can help, agencies and periods of all files first, then file by file with
 * questions of a kind one after another. A file that is refused as a whole asks nothing.
 */
export function openQuestions(files: readonly PreviewedFile[]): readonly OpenQuestion[] {
  const all = files
    .filter(({ status }) => status === 'needs-review')
    .flatMap((file) => file.issues.filter(isOpen).map((issue) => question(file, issue)));
  const ofRank = (rank: number) => all.filter(({ issue }) => rankOf(issue) === rank);
  const byFile = groupBy(all, ({ file }) => file.key);
  const rest = [...byFile.values()].flatMap((own) =>
    [2, 3, 4, 5].flatMap((rank) => kindsTogether(own, rank)),
  );
  return [...ofRank(0), ...ofRank(1), ...rest];
}

/** The id of a finding among all files of an intake. */
export function questionId(key: string, issueId: string): string {
  return `${key} ${issueId}`;
}

/** The other open questions of the same file that ask the same of a cell written in the same way. */
export function alikeQuestions(
  { id, file, issue }: OpenQuestion,
  questions: readonly OpenQuestion[],
): readonly OpenQuestion[] {
  const kind = kindOf(issue);
  return questions.filter(
    (other) => other.id !== id && other.file.key === file.key && kindOf(other.issue) === kind,
  );
}

/** The question to go to after one was answered: the next that is still open, else the last one before it. */
export function questionAfter(
  id: string,
  before: readonly OpenQuestion[],
  now: readonly OpenQuestion[],
): string | null {
  const open = new Set(now.map((one) => one.id));
  const at = before.findIndex((one) => one.id === id);
  const next = before.slice(at + 1).find((one) => open.has(one.id));
  return (next ?? before.slice(0, Math.max(at, 0)).findLast((one) => open.has(one.id)) ?? now[0])?.id ?? null;
}

function question(file: PreviewedFile, issue: IntakeIssue): OpenQuestion {
  return { id: questionId(file.key, issue.id), file, issue };
}

function rankOf({ code, cell, indicator }: IntakeIssue): number {
  if (agencyCodes.has(code)) return 0;
  if (periodCodes.has(code)) return 1;
  if (lastCodes.has(code)) return 5;
  if (cell === null && indicator === null) return 2;
  return layoutCodes.has(code) ? 3 : 4;
}

function kindsTogether(questions: readonly OpenQuestion[], rank: number): readonly OpenQuestion[] {
  const own = questions.filter(({ issue }) => rankOf(issue) === rank);
  return [...groupBy(own, ({ issue }) => kindOf(issue)).values()].flat();
}

/** What two questions share where one answer may serve both: what is asked, how the cell is written, what is suggested. */
function kindOf({ code, found, readings }: IntakeIssue): string {
  const written = (found ?? '').slice(0, 200).replace(/\d+/g, '0').trim().toLowerCase();
  const suggested = readings.map(({ answer, value }) =>
    value === null ? answer : `value ${Number.isInteger(value)}`,
  );
  return JSON.stringify([code, written, suggested]);
}
