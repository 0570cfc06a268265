import type { AgencyKind } from '../../../../shared/domain/agency';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { type DueThen, dueThen, workingDayThen } from '../../../../shared/domain/deadlines/due-then';
import { bindingDay } from '../../../../shared/domain/lineage/binding-day';
import type { Period } from '../../../../shared/domain/period';
import {
  lastWorkingDay,
  type WorkingCalendar,
} from '../../../../shared/domain/working-days/working-calendar';
import type { ReadableDatabase } from '../../database/database';
import { holidayBook } from '../../database/queries/deadline-calendar';
import { selectPeriodById } from '../../database/queries/periods';
import { selectBoundReporters } from '../../database/queries/reporters';
import { selectRulesOfPeriod } from '../../database/queries/rule-periods';
import type { SetRule } from '../../database/queries/rule-settings';

/** When an agency's report is due, before anything was granted to it alone. */
export type ReportDay = {
  readonly lastDay: CalendarDate | null;
  readonly lastWorkingDay: CalendarDate | null;
  /** The words that the day comes from. */
  readonly quote: string | null;
  /** Whether it is due by the terms of its kind. */
  readonly isTier: boolean;
};

export type ReportDays = {
  readonly calendar: WorkingCalendar;
  readonly dueOf: (agency: { readonly code: string; readonly kind: AgencyKind }) => ReportDay;
};

/**
 * When the reports of a period are due, as it was known on a day: by the rule that binds an agency, by the terms of its kind, by the
 * holidays known then. Whom no rule binds has the day of the period. Of a day that has passed (`isPast`) what was undone since still counts.
 */
export function reportDays(
  db: ReadableDatabase,
  periodId: number,
  on: CalendarDate,
  isPast = false,
): ReportDays {
  const knownOn = isPast ? on : null;
  const period = selectPeriodById(db, periodId);
  const book = holidayBook(db, knownOn);
  const rules = selectRulesOfPeriod(db, periodId, knownOn);
  const ofRule = (rule: SetRule, kind: AgencyKind): ReportDay =>
    reportDay(dueThen(rule.history, kind, period, book, on), rule.quote);
  const [first, ...others] = rules;
  const known = new Map<string, ReportDay>();
  const ruleOf = others.length === 0 ? () => first : ruleByAgency(db, periodId, bindingDay(period), rules);
  const dueOf: ReportDays['dueOf'] = ({ code, kind }) => {
    const rule = ruleOf(code) ?? first;
    const key = `${rule?.id} ${kind}`;
    const day = known.get(key) ?? (rule ? ofRule(rule, kind) : dayOfPeriod(period, book.on(on)));
    known.set(key, day);
    return day;
  };
  return { calendar: book.on(on), dueOf };
}

/** Which of several rules of a period binds each agency. */
function ruleByAgency(
  db: ReadableDatabase,
  periodId: number,
  on: CalendarDate,
  rules: readonly SetRule[],
): (code: string) => SetRule | null {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const bound = new Map(selectBoundReporters(db, periodId, on).map(({ code, rule }) => [code, rule]));
  return (code) => byId.get(bound.get(code) ?? -1) ?? null;
}

function reportDay(then: DueThen, quote: string): ReportDay {
  return {
    lastDay: then.due?.lastDay ?? null,
    lastWorkingDay: workingDayThen(then),
    quote: then.tier?.quote ?? (then.terms ? quote : null),
    isTier: then.tier !== null,
  };
}

/** The day of a request out of turn, or of a period that no rule asks for. */
function dayOfPeriod({ dueDate, dueQuote }: Period, calendar: WorkingCalendar): ReportDay {
  const working = dueDate && lastWorkingDay(calendar, dueDate);
  return { lastDay: dueDate, lastWorkingDay: working, quote: dueQuote, isTier: false };
}
