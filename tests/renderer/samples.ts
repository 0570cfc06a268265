import type { IntakeFigure, IntakeIssue, PreviewedFile } from '../../renderer/stores/intake';
import type { ViewedReception } from '../../shared/contract/reception';
import { CalendarDate } from '../../shared/domain/calendar-date';
import type { ConsolidatedIndicator, Consolidation } from '../../shared/domain/consolidation';
import type { Period } from '../../shared/domain/period';
import type { Plan } from '../../shared/domain/plan';

/** Builders of plain values with everything at its dullest; a test names only what it is about. */

export const day = (text: string): CalendarDate => CalendarDate.parse(text);

export const plan: Plan = {
  code: 'mau',
  title: 'Kế hoạch mẫu',
  province: 'Cao Bằng',
  councilName: 'Hội đồng mẫu',
  standingAgency: 'SNV',
  standingAgencyName: 'Sở Nội vụ',
  documentNumber: null,
  documentDate: null,
};

export function period(code: string, dataFrom: string, dataTo: string, dueDate: string | null): Period {
  return {
    code,
    kind: code.endsWith('Y') ? 'year' : 'half',
    year: Number(code.slice(0, 4)),
    dataFrom: day(dataFrom),
    dataTo: day(dataTo),
    dueDate: dueDate === null ? null : day(dueDate),
    dueQuote: null,
  };
}

export const year2024 = period('2024-Y', '2023-12-15', '2024-12-14', '2024-12-14');
export const half2025 = period('2025-H1', '2024-12-15', '2025-06-14', '2025-06-14');
export const year2025 = period('2025-Y', '2024-12-15', '2025-12-14', '2025-12-14');
export const year2026 = period('2026-Y', '2025-12-15', '2026-12-14', '2026-12-14');

export function reception(part: Partial<ViewedReception>): ViewedReception {
  return {
    agency: 'SYT',
    agencyName: 'Sở Y tế',
    agencyKind: 'department',
    period: '2025-Y',
    state: 'missing',
    daysLate: 0,
    receivedAt: null,
    dueDate: day('2025-12-14'),
    lastWorkingDay: day('2025-12-12'),
    workingDaysLeft: null,
    extendedTo: null,
    version: 0,
    nil: false,
    figureCount: 0,
    openIssueCount: 0,
    returnedAt: null,
    ...part,
  };
}

export function indicator(part: Partial<ConsolidatedIndicator>): ConsolidatedIndicator {
  return {
    code: 'SK-03',
    name: 'Số NLĐ được khám',
    unit: 'người',
    topic: 'Chăm sóc sức khỏe',
    decimals: 0,
    aggregation: 'sum',
    state: 'missing',
    value: null,
    approximation: 'exact',
    previousState: 'missing',
    previous: null,
    previousApproximation: 'exact',
    comparison: 'no_current',
    change: null,
    changePercent: null,
    smallBase: false,
    suppliers: { expected: 1, reported: 0, missing: [] },
    previousSuppliers: { expected: 1, reported: 1, missing: [] },
    ...part,
  };
}

export function consolidationOf(period: Period): Consolidation {
  return {
    period,
    previousPeriod: null,
    coverage: { expected: 1, reported: 0, missing: [], groupsWithoutRoster: [] },
    indicators: [],
    targets: [],
  };
}

export function figure(part: Partial<IntakeFigure>): IntakeFigure {
  return {
    code: 'SK-03',
    value: 707,
    nil: false,
    approximation: 'exact',
    rawText: '707',
    sheet: 'Số liệu',
    cell: 'E8',
    confidence: 1,
    change: 'added',
    before: null,
    keepsBefore: false,
    ...part,
  };
}

export function previewedFile(part: Partial<PreviewedFile>): PreviewedFile {
  return {
    key: 'a',
    path: '/in/a.xlsx',
    fileName: 'a.xlsx',
    sha256: '0'.repeat(64),
    format: 'xlsx',
    form: 'template',
    formConfidence: 1,
    agency: 'SYT',
    agencyName: 'Sở Y tế',
    agencyEvidence: [],
    period: '2025-Y',
    periodEvidence: [],
    version: 1,
    receivedOn: day('2025-12-10'),
    documentNumber: null,
    documentDate: null,
    nil: false,
    statutory: null,
    figures: [],
    dutyCount: 0,
    textCount: 0,
    conversions: [],
    mappings: [],
    issues: [],
    status: 'ready',
    ...part,
  };
}

/** An open question about one cell; its id is made of its code and its place, as the register's side makes it. */
export function issue(part: Partial<IntakeIssue>): IntakeIssue {
  const { code = 'ambiguous_number', sheet = 'Sheet1', cell = 'F12', indicator = 'SK-03' } = part;
  const place = sheet === null && cell === null ? '' : `@${sheet ?? ''}!${cell ?? ''}`;
  return {
    id: `${code}${place}${indicator === null ? '' : `#${indicator}`}`,
    severity: 'question',
    code,
    indicator,
    sheet,
    cell,
    found: '10.258',
    expected: null,
    message: 'Ô ghi “10.258”.',
    readings: [],
    answer: null,
    reason: null,
    ...part,
  };
}

/** Suggested answers by their words, with the numbers of those that are numbers. */
export function readings(...words: readonly string[]): IntakeIssue['readings'] {
  return words.map((answer) => ({
    answer,
    text: answer,
    value: answer.startsWith('value:') ? Number(answer.slice('value:'.length)) : null,
  }));
}
