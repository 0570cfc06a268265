import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { askedPeriods } from '../../../../shared/domain/deadlines/asked-parts';
import type { PeriodCode } from '../../../../shared/domain/period';
import type { ReadableDatabase } from '../database';
import { validOn } from './dated-name';
import { chosenPeriod } from './periods';
import { askingNow, type SetRule, selectSetRules } from './rule-settings';

type PeriodRow = {
  readonly code: PeriodCode;
  readonly year: number;
  readonly ruleId: number | null;
};

/**
 * The rules by which agencies report in a period: the one that it points to, then those of the same plan that ask others for the same part
 * of the year, sent to the same place (communes before 05/6, departments before 15/6). None for a request out of turn. With `on` as their
 * settings were known at the end of that day.
 */
export function selectRulesOfPeriod(
  db: ReadableDatabase,
  periodId: number,
  on: CalendarDate | null = null,
): readonly SetRule[] {
  const period = db
    .prepare<PeriodRow & { readonly planId: number | null }>(
      `SELECT p.code, p.year, p.rule_id AS ruleId, r.plan_id AS planId
       FROM period p LEFT JOIN reporting_rule r ON r.id = p.rule_id WHERE p.id = ?`,
    )
    .get(periodId);
  if (!period || period.planId === null) return [];
  return rulesAmong(selectSetRules(db, [period.planId], on), period);
}

/** The same among rules that were read already: those of the plan whose rule the period points to. */
export function rulesAmong(rules: readonly SetRule[], { code, year, ruleId }: PeriodRow): readonly SetRule[] {
  const first = rules.find(({ id }) => id === ruleId);
  if (!first) return [];
  const others = rules.filter(
    (rule) =>
      rule.id !== first.id &&
      rule.planId === first.planId &&
      rule.reportTo === first.reportTo &&
      rule.via === first.via &&
      asksFor(rule, year, code),
  );
  return [first, ...others];
}

/** Whether a rule, as it is set now, asks for a period. */
export function asksFor(rule: SetRule, year: number, code: PeriodCode): boolean {
  return askedPeriods(askingNow(rule), year).some((asked) => asked.code === code);
}

/** A period that agencies report in by a rule, with the days of its figures. */
export type RegularPeriod = {
  readonly id: number;
  readonly code: PeriodCode;
  readonly year: number;
  readonly dataFrom: CalendarDate;
  readonly dataTo: CalendarDate;
  readonly ruleId: number | null;
};

/** The periods of a plan and of those before it that are no requests, oldest first. */
export function selectRegularPeriods(db: ReadableDatabase, planId: number): readonly RegularPeriod[] {
  return db
    .prepare<RegularPeriod>(
      `SELECT p.id, p.code, p.year, p.data_from AS dataFrom, p.data_to AS dataTo, p.rule_id AS ruleId
       FROM period p WHERE p.kind <> 'adhoc' AND ${chosenPeriod} ORDER BY p.year, p.data_to, p.code`,
    )
    .all(planId);
}

/** Whether a rule binds an agency on a day, by name or as a member of a group. */
export function bindsAgency(db: ReadableDatabase, ruleId: number, agency: string, on: CalendarDate): boolean {
  const found = db
    .prepare(
      `SELECT 1 FROM reporting_rule_agency ra JOIN agency a ON a.code = :agency
       WHERE ra.rule_id = :rule AND ${validOn('ra')} AND ${validOn('a')}
         AND (ra.agency_id = a.id OR EXISTS (
           SELECT 1 FROM agency_member m WHERE m.group_id = ra.agency_id AND m.member_id = a.id AND ${validOn('m')}))`,
    )
    .get({ rule: ruleId, agency, on });
  return found !== undefined;
}
