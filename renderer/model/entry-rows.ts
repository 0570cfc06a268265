import type { CheckedEntry, EntryForm, EntryLine } from '../../shared/contract/entry';
import type { IntakeIssue } from '../../shared/contract/intake-issue';
import type { Texts } from './entry-draft';

export type EntryRow = {
  readonly line: EntryLine;
  /** How the field reads and what it would change; null where it is left as it is, or is not clear. */
  readonly reading: CheckedEntry['figures'][number] | null;
  readonly issues: readonly IntakeIssue[];
};

export type EntryTopic = { readonly topic: string; readonly rows: readonly EntryRow[] };

/**
 * The lines of a form by topic, in the order of the catalogue: what the agency supplies, or everything. What holds a figure, was
 * typed or is asked about is always among them, so that nothing counts or waits unseen.
 */
export function entryTopics(
  { lines }: EntryForm,
  texts: Texts,
  checked: CheckedEntry | null,
  showAll: boolean,
): readonly EntryTopic[] {
  const readings = new Map(checked?.figures.map((figure) => [figure.indicator, figure]));
  const topics: Array<{ topic: string; rows: EntryRow[] }> = [];
  for (const line of lines) {
    const { indicator, topic } = line;
    const issues = checked?.issues.filter((issue) => issue.indicator === indicator) ?? [];
    const isShown =
      showAll || line.supplied || line.current !== null || indicator in texts || issues.length > 0;
    if (!isShown) continue;
    const row: EntryRow = { line, reading: readings.get(indicator) ?? null, issues };
    const group = topics.find((one) => one.topic === topic);
    if (group) group.rows.push(row);
    else topics.push({ topic, rows: [row] });
  }
  return topics;
}

/** What is asked about no single indicator. A form in which nothing was typed yet is not asked why it is empty. */
export function generalIssues(checked: CheckedEntry | null, texts: Texts): readonly IntakeIssue[] {
  const isUntouched = Object.keys(texts).length === 0;
  return (
    checked?.issues.filter(
      ({ indicator, code }) => indicator === null && !(isUntouched && code === 'empty_report'),
    ) ?? []
  );
}

/** Whether a finding has to be answered before anything is accepted. */
export function isOpen({ severity, answer }: Pick<IntakeIssue, 'severity' | 'answer'>): boolean {
  return (severity === 'error' || severity === 'question') && answer === null;
}
