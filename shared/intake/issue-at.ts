import { rawTextOf } from './cell-text';
import { type Issue, unanswered } from './issue';
import type { SheetCell } from './sheet-cell';

/** An issue at a cell, saying what stands there. */
export function issueAt(
  at: SheetCell,
  severity: Issue['severity'],
  code: Issue['code'],
  expected: string | null,
  readings: readonly string[] = [],
): Issue {
  const found = rawTextOf(at.value);
  return {
    ...unanswered,
    severity,
    code,
    indicator: null,
    sheet: at.sheet,
    cell: at.cell,
    found,
    expected,
    readings,
  };
}
