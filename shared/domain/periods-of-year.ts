import { CalendarDate } from './calendar-date';
import { yearOfDue } from './due-date';
import type { ReportingRule } from './plan';
import type { PlanPeriod } from './plan-input';

type Rule = Pick<ReportingRule, 'code' | 'period' | 'due'>;

/**
 * The periods of a year that a plan's dated rules ask for, each once, with the data windows of a statistical year: it runs from
 * 15/12 of the year before to 14/12, its first half to 14/6. A half-yearly report due from November to March is that of the second
 * half. A rule whose day has a year asks once, in that year. Quarters have no periods. A year without any dated rule still has the
 * year, without a due date. Source: Nghị định 09/2019/NĐ-CP, Điều 12.
 */
export function periodsOfYear(rules: readonly Rule[], year: number): readonly PlanPeriod[] {
  const periods = new Map<string, PlanPeriod>();
  for (const { code: reportingRule, period, due } of rules) {
    if (!due || (period !== 'half' && period !== 'year')) continue;
    const part = period === 'year' ? 'Y' : due.month >= 11 || due.month <= 3 ? 'H2' : 'H1';
    const made = periodOf(year, part, reportingRule);
    if (due.year !== undefined && due.year !== yearOfDue(made, due.month)) continue;
    if (!periods.has(made.code)) periods.set(made.code, made);
  }
  return periods.size === 0 ? [periodOf(year, 'Y', null)] : [...periods.values()];
}

function periodOf(year: number, part: 'H1' | 'H2' | 'Y', reportingRule: string | null): PlanPeriod {
  return {
    code: `${year}-${part}`,
    kind: part === 'Y' ? 'year' : 'half',
    year,
    dataFrom: CalendarDate.parse(part === 'H2' ? `${year}-06-15` : `${year - 1}-12-15`),
    dataTo: CalendarDate.parse(part === 'H1' ? `${year}-06-14` : `${year}-12-14`),
    reportingRule,
  };
}
