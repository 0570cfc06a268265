import { type Issue, unanswered } from '../issue';
import { issueAt } from '../issue-at';
import type { SheetCell } from '../sheet-cell';

/** An issue of a form about no cell. */
export function formIssue(
  severity: Issue['severity'],
  code: Issue['code'],
  found: string | null,
  expected: string | null = null,
  readings: readonly string[] = [],
): Issue {
  return {
    ...unanswered,
    severity,
    code,
    indicator: null,
    sheet: null,
    cell: null,
    found,
    expected,
    readings,
  };
}

/** An issue at a cell whose words speak of something else than what the cell holds. */
export function formIssueAt(
  at: SheetCell,
  severity: Issue['severity'],
  code: Issue['code'],
  found: string,
  expected: string | null,
  readings: readonly string[] = [],
): Issue {
  return { ...issueAt(at, severity, code, expected, readings), found };
}
