import { yearOfDue } from '../due-date';
import type { PeriodCode } from '../period';
import type { ReportingRule } from '../plan';
import type { PlanPeriod } from '../plan-input';
import type { DueTerms } from './due-terms';
import { halves, type PartOfYear, quarters, windowOfPart } from './part-of-year';
import type { WindowBasis } from './rule-settings';

/** How often a rule asks, and when its reports are due. */
export type AskingRule = {
  readonly period: ReportingRule['period'];
  readonly terms: DueTerms | null;
  readonly window: WindowBasis;
};

/**
 * The periods of a year that a rule asks for, with the days that their figures cover. A rule that names one day asks for the part of the
 * year that is over about then: a half-yearly report of November to March is that of the second half, a quarterly one of February to April
 * that of the first quarter. Terms that begin with the end of a part ask for every part. A day with its year, and an event that happened,
 * ask once. A rule without terms, or out of turn, asks for none.
 */
export function askedPeriods(
  { period, terms, window }: AskingRule,
  year: number,
): readonly Omit<PlanPeriod, 'reportingRule'>[] {
  return partsOf(period, terms)
    .map((part) => ({ ...periodOf(year, part), ...windowOfPart(year, part, window) }))
    .filter((made) => {
      const day = dayWithYear(terms);
      return day === null || day.year === yearOfDue(made, day.month);
    });
}

/** The day of terms that hold once. */
function dayWithYear(terms: DueTerms | null): { readonly year: number; readonly month: number } | null {
  if (terms?.kind === 'day' && terms.on.year !== undefined)
    return { year: terms.on.year, month: terms.on.month };
  if (terms?.kind === 'after_event' && terms.happenedOn) return dateParts(terms.happenedOn);
  return null;
}

function dateParts(day: string): { readonly year: number; readonly month: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
}

function partsOf(period: ReportingRule['period'], terms: DueTerms | null): readonly PartOfYear[] {
  if (!terms || (period !== 'half' && period !== 'quarter' && period !== 'year')) return [];
  if (terms.kind === 'after_event' && !terms.happenedOn) return [];
  if (period === 'year') return ['Y'];
  if (terms.kind === 'end_of') return period === 'half' ? halves : quarters;
  const month = terms.kind === 'day' ? terms.on.month : dateParts(terms.happenedOn ?? '').month;
  if (period === 'half') return [month >= 11 || month <= 3 ? 'H2' : 'H1'];
  return [month === 1 || month >= 11 ? 'Q4' : month <= 4 ? 'Q1' : month <= 7 ? 'Q2' : 'Q3'];
}

function periodOf(
  year: number,
  part: PartOfYear,
): Pick<PlanPeriod, 'kind' | 'year'> & { readonly code: PeriodCode } {
  const kind = part === 'Y' ? 'year' : part.startsWith('Q') ? 'quarter' : 'half';
  return { code: `${year}-${part}`, kind, year };
}
