import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { askedPeriods } from '../../../../shared/domain/deadlines/asked-parts';
import { occurrencesOf } from '../../../../shared/domain/deadlines/occurrences';
import type { PeriodCode } from '../../../../shared/domain/period';
import {
  asksFor,
  type RegularPeriod,
  rulesAmong,
  selectRegularPeriods,
} from '../../database/queries/rule-periods';
import { askingNow, type SetRule, selectSetRules } from '../../database/queries/rule-settings';
import { yearsCounted } from './entry';
import type { Scope } from './scope';

/** A report that a rule asks for: of a period that was opened or will be, or of a year where the rule has no period. */
export type Report = {
  readonly rule: SetRule;
  /** `2026-H1`, or `2026` and what follows it where the rule has no period. */
  readonly of: string;
  readonly titleOf: PeriodCode | number;
  readonly year: number;
  readonly dataTo: CalendarDate | null;
  /** Null where it is not opened yet. */
  readonly period: RegularPeriod | null;
  /** All rules by which agencies report in the period, the one that it points to first; this one alone where it is not among them. */
  readonly beside: readonly SetRule[];
  /** Whether the reports come in here: those that are sent to somebody else have a day, and nobody counts them. */
  readonly isReceived: boolean;
};

/**
 * The reports that plans ask for: of all periods that are opened, and by the plan at work of the years that nobody has opened yet.
 * `extended` are the keys of periods for which somebody was granted another day.
 */
export function selectReports(scope: Scope, extended: ReadonlySet<number>): readonly Report[] {
  const { db, plans, asked } = scope;
  const [plan] = plans;
  if (!plan) return [];
  const rules = selectSetRules(db);
  const periods = selectRegularPeriods(db, plan.id);
  const planId = asked.plan === null ? null : (plans.find(({ code }) => code === asked.plan)?.id ?? -1);
  return [
    ...openedReports(scope, rules, periods, extended),
    ...comingReports(scope, plan, rules, periods),
  ].filter(({ rule }) => planId === null || rule.planId === planId);
}

/** The reports of periods that can be due in the days asked for: in the year of the period or the next two, or later by an extension. */
function openedReports(
  { asked }: Scope,
  rules: readonly SetRule[],
  periods: readonly RegularPeriod[],
  extended: ReadonlySet<number>,
): readonly Report[] {
  const [first, last] = yearsOf(asked);
  return periods
    .filter(({ id, year }) => (year >= first - yearsCounted && year <= last + 1) || extended.has(id))
    .flatMap((period) => {
      const beside = rulesAmong(rules, period);
      const elsewhere = rules.filter(
        (rule) =>
          rule.planId === beside[0]?.planId &&
          !beside.includes(rule) &&
          asksFor(rule, period.year, period.code),
      );
      const { code, year, dataTo } = period;
      const of = { of: code, titleOf: code, year, dataTo, period };
      return [
        ...beside.map((rule): Report => ({ ...of, rule, beside, isReceived: true })),
        ...elsewhere.map((rule): Report => ({ ...of, rule, beside: [rule], isReceived: false })),
      ];
    });
}

/** What the plan at work asks for in years that nobody has opened, from its own year on, and by rules that have no period. */
function comingReports(
  { asked }: Scope,
  plan: Scope['plans'][number],
  rules: readonly SetRule[],
  periods: readonly RegularPeriod[],
): readonly Report[] {
  const opened = new Set<string>(periods.map(({ code }) => code));
  const own = rules.filter(({ planId }) => planId === plan.id);
  const begins = firstYear(plan, own, periods);
  if (begins === null) return [];
  const [first, last] = yearsOf(asked);
  const reports: Report[] = [];
  for (let year = Math.max(begins, first - yearsCounted); year <= last + 1; year += 1) {
    for (const rule of own) {
      const asking = askingNow(rule);
      if (!asking.terms) continue;
      for (const { code, dataTo } of askedPeriods(asking, year)) {
        if (opened.has(code)) continue;
        const beside = besideUnopened(own, rule, code, year);
        reports.push({ ...coming, rule, of: code, titleOf: code, year, dataTo, beside });
      }
      if (isPeriodic(rule)) continue;
      for (const { part, dataTo } of occurrencesOf(asking.terms, asking.window, year)) {
        const of = part === null ? String(year) : `${year}-${part}`;
        const titleOf = part === null ? year : (`${year}-${part}` as const);
        reports.push({ ...coming, rule, of, titleOf, year, dataTo, beside: [rule] });
      }
    }
  }
  return reports;
}

const coming = { period: null, isReceived: false } as const;

/** By which rules agencies will report in a period that is not opened: the first that asks for it is the one it will point to. */
function besideUnopened(
  rules: readonly SetRule[],
  rule: SetRule,
  code: PeriodCode,
  year: number,
): readonly SetRule[] {
  const ruleId = rules.find((one) => asksFor(one, year, code))?.id ?? rule.id;
  const beside = rulesAmong(rules, { code, year, ruleId });
  return beside.includes(rule) ? beside : [rule];
}

function isPeriodic({ period }: SetRule): boolean {
  return period === 'half' || period === 'quarter' || period === 'year';
}

/** The year of the plan's document; where that is blank, of the first period that it sets. Null where nothing tells it. */
function firstYear(
  { documentDate }: Scope['plans'][number],
  rules: readonly SetRule[],
  periods: readonly RegularPeriod[],
): number | null {
  if (documentDate !== null) return Number(documentDate.slice(0, 4));
  const ids = new Set(rules.map(({ id }) => id));
  const years = periods.flatMap(({ ruleId, year }) => (ruleId !== null && ids.has(ruleId) ? [year] : []));
  return years.length === 0 ? null : Math.min(...years);
}

function yearsOf({ from, to }: Scope['asked']): readonly [first: number, last: number] {
  return [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
}
