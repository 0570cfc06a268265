import { z } from 'zod';
import { addDays, CalendarDate } from '../calendar-date';
import { IndicatorCode } from '../indicator';
import { PeriodCode } from '../period';

/** How grave an accident is, as far as the time for investigating it depends on it. */
export const InvestigationKind = z.enum(['minor', 'serious', 'several_serious', 'fatal', 'fatal_examined']);
export type InvestigationKind = z.infer<typeof InvestigationKind>;

/** An accident counted in `indicator` whose investigation is not finished; `notifiedOn` is the day on which it was declared. */
export const OpenInvestigation = z.object({
  id: z.string(),
  indicator: IndicatorCode,
  period: PeriodCode,
  severity: InvestigationKind,
  notifiedOn: CalendarDate,
  extended: z.boolean(),
  note: z.string(),
  recordedBy: z.string(),
  recordedAt: z.string(),
});
export type OpenInvestigation = z.infer<typeof OpenInvestigation>;

/** Days from the notice: Luật ATVSLĐ 84/2015/QH13, điều 35. */
const daysAllowed: Readonly<Record<InvestigationKind, number>> = {
  minor: 4,
  serious: 7,
  several_serious: 20,
  fatal: 30,
  fatal_examined: 60,
};

/** Whether the time for such an accident may be extended; for a minor one it may not. */
export function mayExtend(severity: InvestigationKind): boolean {
  return severity !== 'minor';
}

/**
 * The last day of the legal time for investigating an accident: counted from the notice, and once more as long where it was
 * extended. Source: Luật ATVSLĐ 84/2015/QH13, điều 35.
 */
export function investigateUntil({
  severity,
  notifiedOn,
  extended,
}: Pick<OpenInvestigation, 'severity' | 'notifiedOn' | 'extended'>): CalendarDate {
  const days = daysAllowed[severity];
  return addDays(notifiedOn, extended && mayExtend(severity) ? 2 * days : days);
}
