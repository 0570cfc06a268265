import type { CheckedEntry, EntryForm, EntryLine } from '../../shared/contract/entry';
import type { IntakeIssue } from '../../shared/contract/intake-issue';
import { CalendarDate } from '../../shared/domain/calendar-date';

/** Builders of plain values for typing figures in; a test names only what it is about. */

export function entryLine(part: Partial<EntryLine>): EntryLine {
  return {
    ...{ indicator: 'SK-03', name: 'Số NLĐ được khám', topic: 'Sức khỏe', unit: 'người', decimals: 0 },
    ...{ supplied: true, current: null, lastYear: null },
    ...part,
  };
}

export function held(
  value: number | null,
  part: Partial<NonNullable<EntryLine['current']>> = {},
): NonNullable<EntryLine['current']> {
  return {
    ...{ value, nil: value === null, approximation: 'exact', version: 1 },
    source: { file: 'a.xlsx', sheet: 'Số liệu', cell: 'E8' },
    ...part,
  };
}

export function entryForm(part: Partial<EntryForm>): EntryForm {
  return {
    ...{ agency: 'SYT', agencyName: 'Sở Y tế', period: '2025-Y', version: 1, file: null },
    ...{ receivedOn: CalendarDate.parse('2025-12-10'), documentNumber: '12/SYT', documentDate: null },
    lines: [entryLine({})],
    ...part,
  };
}

export function issue(part: Partial<IntakeIssue>): IntakeIssue {
  return {
    ...{ id: 'ambiguous_number@Nhập tay!SK-03#SK-03', severity: 'question', code: 'ambiguous_number' },
    ...{ indicator: 'SK-03', sheet: 'Nhập tay', cell: 'SK-03', found: '10,258', expected: null },
    ...{ message: 'Ô ghi 10,258.', answer: null, reason: null },
    readings: [{ answer: 'value:10258', text: '10.258 người', value: 10258 }],
    ...part,
  };
}

export const nothingChecked: CheckedEntry = { figures: [], issues: [] };
