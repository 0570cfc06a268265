import type { CalendarDate } from '../../shared/domain/calendar-date';
import { statutoryWindow } from '../../shared/domain/forms/statutory-period';
import { type Period, type PeriodCode, yearOf } from '../../shared/domain/period';

/** How many years back employers' reports are looked for where the plan is younger. */
const yearsBack = 4;

/** The period of a form that goes with the one at work: the same where forms have it, else the whole year. */
export function statutoryPeriodFor(chosen: PeriodCode | null, today: CalendarDate): PeriodCode {
  if (chosen !== null && statutoryWindow(chosen)) return chosen;
  return `${(chosen ?? today).slice(0, 4)}-Y`;
}

/** The half-years and years that may be chosen, oldest first: of the plan, of the last years, and of the reports there are. */
export function statutoryPeriods(
  planned: readonly Pick<Period, 'year'>[],
  reported: readonly PeriodCode[],
  today: CalendarDate,
): readonly PeriodCode[] {
  const thisYear = Number(today.slice(0, 4));
  const ofReports = reported.map(yearOf);
  const years = [thisYear - yearsBack, thisYear, ...planned.map(({ year }) => year), ...ofReports];
  const first = Math.min(...years);
  const count = Math.max(...years) - first + 1;
  return Array.from({ length: count }, (_, index) => first + index).flatMap((year) => [
    `${year}-H1`,
    `${year}-Y`,
  ]);
}
