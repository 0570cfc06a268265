import { rawTextOf } from './cell-text';
import type { Issue } from './issue';
import type { NamedCell } from './recognise';

/** An issue at a named cell, saying what stands there. */
export function issueAt(
  at: NamedCell,
  severity: Issue['severity'],
  code: Issue['code'],
  expected: string | null,
): Issue {
  const found = rawTextOf(at.value);
  return { severity, code, indicator: null, sheet: at.sheet, cell: at.cell, found, expected };
}
