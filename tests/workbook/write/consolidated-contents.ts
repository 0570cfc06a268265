import { tableByAgency, wholeTable } from '../../../shared/domain/by-agency/table-by-agency';
import { CalendarDate } from '../../../shared/domain/calendar-date';
import { consolidate } from '../../../shared/domain/consolidate';
import type { ConsolidatedContent } from '../../../shared/domain/consolidated-content';
import type { IndicatorTotal } from '../../../shared/domain/consolidation';
import type { Reading, SourcedFigure } from '../../../shared/domain/figure';
import type { Indicator } from '../../../shared/domain/indicator';
import type { Reception } from '../../../shared/domain/reception';
import { periodFigures } from '../../fixtures/period-figures';
import { plan, preset, yearPeriod } from './contents';

/** What one agency says of one indicator, with the text of its cell where that matters. */
export type Given = readonly [agency: string, indicator: string, reading: Reading, rawText?: string];

export type Register = {
  readonly indicators?: readonly Indicator[];
  readonly current: readonly Given[];
  readonly previous?: readonly Given[];
  /** Agencies that have reported; the others are missing. */
  readonly reported: readonly string[];
  readonly agencyNames?: Readonly<Record<string, string>>;
  readonly fileName?: string;
};

export const amount = (value: number): Reading => ({ kind: 'amount', amount: value, approximation: 'exact' });
export const moreThan = (value: number): Reading => ({
  kind: 'amount',
  amount: value,
  approximation: 'more_than',
});
export const nil: Reading = { kind: 'nil' };

/** The same figures agency by agency, where nothing ever happened to an agency. */
function byAgencyOf(
  indicators: readonly Indicator[],
  agencies: ReadonlyArray<{ readonly code: string; readonly name: string }>,
  current: readonly Given[],
  previous: readonly Given[],
  reported: readonly string[],
) {
  const always = { from: null, to: null };
  const names = new Map(agencies.map(({ code, name }) => [code, name]));
  const figuresOf = (given: readonly Given[]) =>
    given.map(([agency, indicator, reading]) => ({ agency, indicator, reading }));
  const table = tableByAgency({
    view: 'then',
    today: CalendarDate.parse('2025-12-20'),
    current: periodFigures(yearPeriod(2025), reported, figuresOf(current), names),
    previous: periodFigures(
      yearPeriod(2024),
      previous.map(([agency]) => agency),
      figuresOf(previous),
      names,
    ),
    indicators,
    parts: [],
    lineage: {
      suppliers: new Map(
        indicators.map(({ code, suppliers }) => [code, suppliers.map((agency) => ({ agency, ...always }))]),
      ),
      rosters: new Map(preset.agencies.flatMap(({ code, isGroup }) => (isGroup ? [[code, []]] : []))),
      groups: new Map(),
      lives: new Map(agencies.map(({ code }) => [code, always])),
      successions: new Map(),
    },
    agencies: agencies.map(({ code, name }) => ({ code, name, kind: 'department' })),
  });
  return wholeTable(table);
}

/** The content of a consolidated workbook as the register would compute it from these figures. */
export function consolidatedOf(register: Register): ConsolidatedContent {
  const { current, previous = [], reported, agencyNames = {}, fileName = 'bao-cao.xlsx' } = register;
  const indicators = register.indicators ?? preset.indicators;
  const agencies = preset.agencies
    .filter(({ isGroup }) => !isGroup)
    .map(({ code, name }) => ({ code, name: agencyNames[code] ?? name }));
  const nameOf = new Map(agencies.map(({ code, name }) => [code, name]));
  const date = CalendarDate.parse('2025-12-10');
  return {
    plan,
    consolidation: consolidate({
      period: yearPeriod(2025),
      previousPeriod: yearPeriod(2024),
      indicators,
      previousIndicators: indicators,
      totals: totalsOf(indicators, current),
      previousTotals: totalsOf(indicators, previous),
      reporters: {
        expected: agencies,
        reportedCodes: reported,
        groupsWithoutRoster: preset.agencies.filter(({ isGroup }) => isGroup),
      },
      previousReporters: {
        expected: agencies,
        reportedCodes: [...new Set(previous.map(([agency]) => agency))],
        groupsWithoutRoster: [],
      },
      targets: preset.targets,
      targetBackground: null,
    }),
    indicators,
    agencies,
    byAgency: byAgencyOf(indicators, agencies, current, previous, reported),
    figures: current.map(([agency, indicator, reading, rawText], index): SourcedFigure => {
      const shown = reading.kind === 'nil' ? 'KPS' : String(reading.amount);
      return {
        ...{ indicator, agency, reading, version: 1, receivedOn: date },
        agencyName: nameOf.get(agency) ?? agency,
        rawText: rawText ?? shown,
        source: { file: fileName, sheet: 'Số liệu', cell: `E${6 + index}` },
        acceptedAt: '2025-12-10T01:15:00.000Z',
        acceptedBy: 'thuky',
      };
    }),
    receptions: agencies.map(({ code, name }, index) => {
      const came = reported.includes(code);
      const late = came && index % 4 === 3;
      return {
        ...{ agency: code, agencyName: name, agencyKind: 'department', period: '2025-Y' },
        state: came ? (late ? 'late' : 'on-time') : 'missing',
        daysLate: late ? 3 : 0,
        receivedAt: came ? CalendarDate.parse(late ? '2025-12-17' : '2025-12-10') : null,
        dueDate: yearPeriod(2025).dueDate,
        lastWorkingDay: CalendarDate.parse('2025-12-12'),
        workingDaysLeft: null,
        extendedTo: null,
        nil: false,
        version: came ? 1 : 0,
        figureCount: current.filter(([agency]) => agency === code).length,
        openIssueCount: 0,
        returnedAt: null,
      } satisfies Reception;
    }),
    preparedOn: CalendarDate.parse('2026-01-05'),
  };
}

function totalsOf(indicators: readonly Indicator[], given: readonly Given[]): IndicatorTotal[] {
  return indicators.map(({ code }) => {
    const readings = given.filter(([, indicator]) => indicator === code).map(([, , reading]) => reading);
    const amounts = readings.filter((reading) => reading.kind === 'amount');
    const count = (approximation: string) =>
      amounts.filter((reading) => reading.approximation === approximation).length;
    return {
      indicator: code,
      sum: amounts.reduce((sum, reading) => sum + reading.amount, 0),
      max: amounts.length ? Math.max(...amounts.map((reading) => reading.amount)) : null,
      amountCount: amounts.length,
      nilCount: readings.length - amounts.length,
      moreThanCount: count('more_than'),
      aboutCount: count('about'),
      lessThanCount: count('less_than'),
    };
  });
}

/** A year as Cao Bằng might have had it: most agencies in, one late, one to come, blanks, KPS, a 0 and two estimates. */
export const cao2025: Register = {
  reported: preset.agencies
    .filter(({ code, isGroup }) => !isGroup && code !== 'LDLD' && code !== 'STC')
    .map(({ code }) => code),
  current: [
    ['SNV', 'TN-01', amount(2)],
    ['SNV', 'TN-04', amount(34)],
    ['BQLKKT', 'TN-04', nil],
    ['SNV', 'TN-05', amount(0)],
    ['SNV', 'TN-06', amount(41_230)],
    ['SNV', 'TN-08', amount(12)],
    ['SNV', 'TT-01', amount(7)],
    ['SNV', 'TT-02', amount(640)],
    ['DPTTH', 'TT-03', amount(52)],
    ['HND', 'TT-06', amount(126)],
    ['HND', 'TT-07', moreThan(5000), 'hơn 5.000'],
    ['SNV', 'KT-01', amount(9)],
    ['SCT', 'HL-01', amount(3)],
    ['SCT', 'HL-02', amount(118)],
    ['SCT', 'HL-03', nil],
    ['SCT', 'HL-06', amount(410)],
    ['SNV', 'HL-06', amount(1_204)],
    ['CAT', 'PC-01', amount(1_873)],
    ['CAT', 'PC-02', amount(41)],
    ['CAT', 'PC-03', amount(2_145)],
    ['CAT', 'PC-07', amount(324)],
    ['SYT', 'SK-01', amount(34_466)],
    ['SYT', 'SK-02', amount(8)],
    ['SYT', 'SK-03', amount(707)],
    ['SYT', 'QT-01', amount(40)],
    ['SYT', 'QT-02', { kind: 'amount', amount: 1_500, approximation: 'about' }, 'khoảng 1.500'],
    ['BHXH', 'BH-01', amount(41_992)],
  ],
  previous: [
    ['SNV', 'TN-01', amount(1)],
    ['SNV', 'TN-04', amount(31)],
    ['BQLKKT', 'TN-04', amount(0)],
    ['SNV', 'TN-05', amount(0)],
    ['SNV', 'TN-06', amount(40_110)],
    ['SNV', 'TT-01', amount(6)],
    ['LDLD', 'TT-01', amount(14)],
    ['SYT', 'SK-01', amount(33_901)],
    ['SYT', 'SK-03', amount(635)],
    ['SYT', 'QT-01', amount(39)],
    ['CAT', 'PC-03', amount(1_987)],
    ['SCT', 'HL-06', amount(388)],
    ['BHXH', 'BH-01', amount(40_215)],
  ],
};
