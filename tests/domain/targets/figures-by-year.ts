import { amountToNumber } from '../../../shared/domain/amount';
import { CalendarDate } from '../../../shared/domain/calendar-date';
import type { ConsolidatedIndicator, IndicatorTotal } from '../../../shared/domain/consolidation';
import type { Approximation } from '../../../shared/domain/figure';
import type { Indicator } from '../../../shared/domain/indicator';
import type { Reporters } from '../../../shared/domain/reporters';
import type { Target } from '../../../shared/domain/target';
import { judgeTarget, targetGround } from '../../../shared/domain/targets/judge-target';
import type { OpenInvestigation } from '../../../shared/domain/targets/open-investigation';
import type { RestatedBaseline } from '../../../shared/domain/targets/restated-baseline';
import type { TargetVerdict } from '../../../shared/domain/targets/target-verdict';

/** A figure of a test: a number, one with a word, or a state without a number. */
export type Side = number | 'nil' | 'blank' | 'missing' | readonly [number, Approximation];

/** Figures by indicator and year; a year that is not there was never reported. */
export type Figures = Readonly<Record<string, Readonly<Record<number, Side>>>>;

/** A target of a plan that asks +5 % a year of `A-1`, with whatever a case changes. */
export function target(changes: Partial<Target>): Target {
  return {
    ...{ code: 'T', text: 'Tăng 5 % mỗi năm', quote: '', place: '', direction: 'increase', amount: 5 },
    ...{ unit: 'percent', atLeast: false, per: 'year', average: false, baseYear: null, measure: 'count' },
    ...{ indicator: 'A-1', denominator: null, milestones: [] },
    ...changes,
  };
}

/** A share that has to be reached: `B-1` of `B-2`. */
export const share = (amount: number | null, changes: Partial<Target> = {}): Target =>
  target({
    ...{ direction: 'reach', amount, unit: amount === null ? null : 'percent', measure: 'share' },
    ...{ indicator: 'B-1', denominator: 'B-2' },
    ...changes,
  });

/** What stands beside the figures of a case. */
export type Beside = {
  readonly year?: number;
  readonly period?: string;
  readonly decimals?: Readonly<Record<string, number>>;
  readonly quotients?: Readonly<Record<string, NonNullable<Indicator['quotient']>>>;
  readonly restated?: readonly RestatedBaseline[];
  readonly open?: readonly OpenInvestigation[];
  readonly measuredOn?: string;
  /** Who was to report in the base years and has; the one supplier of all figures unless given. */
  readonly baseReporters?: Reporters;
};

const allReported: Reporters = {
  expected: [{ code: 'SNV', name: 'Sở Nội vụ' }],
  reportedCodes: ['SNV'],
  groupsWithoutRoster: [],
};

/** Judges a target on figures by year: the last two as the table's periods, earlier ones as periods of base years. */
export function judged(wanted: Target, figures: Figures, beside: Beside = {}): TargetVerdict {
  const { year = 2025, decimals = {}, quotients = {}, restated = [], open = [] } = beside;
  const codes = [...Object.keys(figures), ...Object.keys(quotients)];
  const indicators = codes.map(
    (code): Indicator => ({
      ...{ code, name: `Chỉ tiêu ${code}`, unit: code.startsWith('B') ? 'vụ' : 'người', topic: 'TNLĐ' },
      ...{ decimals: decimals[code] ?? 0, aggregation: quotients[code] ? 'derived' : 'sum' },
      ...{ quotient: quotients[code] ?? null, allowApproximate: true, suppliers: ['SNV'] },
    }),
  );
  const side = (code: string, at: number): Side => figures[code]?.[at] ?? 'missing';
  const rows = indicators.map((indicator) =>
    rowOf(indicator, side(indicator.code, year - 1), side(indicator.code, year)),
  );
  const years = [...new Set(Object.values(figures).flatMap((byYear) => Object.keys(byYear).map(Number)))];
  const table = {
    indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    rows: new Map(rows.map((row) => [row.code, row])),
    period: beside.period ?? `${year}-Y`,
    previousPeriod: `${year - 1}-Y`,
    names: new Map(),
    previousNames: new Map(),
  };
  const background = {
    basePeriods: years
      .filter((at) => at < year - 1)
      .map((at) => ({
        ...{ period: `${at}-Y`, indicators, reporters: beside.baseReporters ?? allReported },
        totals: indicators.flatMap((indicator) => totalOf(indicator, side(indicator.code, at))),
      })),
    restated,
    openInvestigations: open,
    measuredOn: CalendarDate.parse(beside.measuredOn ?? `${year}-12-31`),
  };
  return judgeTarget(wanted, targetGround(table, background));
}

function told(side: Side) {
  if (typeof side === 'string') return { state: side, value: null, approximation: 'exact' as const };
  const [value, approximation] = typeof side === 'number' ? [side, 'exact' as const] : side;
  return { state: 'amount' as const, value, approximation };
}

function rowOf(
  { code, name, unit, topic, decimals, aggregation }: Indicator,
  before: Side,
  now: Side,
): ConsolidatedIndicator {
  const [current, previous] = [told(now), told(before)];
  return {
    ...{ code, name, unit, topic, decimals, aggregation, ...current },
    previousState: previous.state,
    previous: previous.value,
    previousApproximation: previous.approximation,
    ...{ comparison: 'compared', change: null, changePercent: null, smallBase: false },
    suppliers: { expected: 1, reported: 1, missing: [] },
    previousSuppliers: { expected: 1, reported: 1, missing: [] },
  };
}

function totalOf({ code, decimals }: Indicator, side: Side): IndicatorTotal[] {
  const { state, value, approximation } = told(side);
  if (state === 'missing' || state === 'blank') return [];
  const amount = Math.round((value ?? 0) / amountToNumber(1, decimals));
  const count = (word: Approximation) => (value !== null && approximation === word ? 1 : 0);
  return [
    {
      ...{ indicator: code, sum: amount, max: value === null ? null : amount },
      ...{ amountCount: value === null ? 0 : 1, nilCount: value === null ? 1 : 0 },
      ...{ moreThanCount: count('more_than'), aboutCount: count('about'), lessThanCount: count('less_than') },
    },
  ];
}
