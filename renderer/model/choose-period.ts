import type { CalendarDate } from '../../shared/domain/calendar-date';
import type { Period, PeriodCode } from '../../shared/domain/period';

/**
 * The period to open with: the one chosen last time if the plan still has it, else the next one to fall due, else the
 * latest. Null only where the plan has no periods.
 */
export function choosePeriod(
  periods: readonly Period[],
  remembered: string | null,
  today: CalendarDate,
): PeriodCode | null {
  if (periods.some(({ code }) => code === remembered)) return remembered;
  const byDueDate = periods
    .filter(({ dueDate }) => dueDate !== null)
    .toSorted((a, b) => String(a.dueDate).localeCompare(String(b.dueDate)));
  const next = byDueDate.find(({ dueDate }) => dueDate !== null && dueDate >= today);
  return (next ?? byDueDate.at(-1) ?? periods.at(-1))?.code ?? null;
}

/** The periods shown side by side: those of the chosen one's year and of the year before, oldest first. */
export function periodsAround(periods: readonly Period[], chosen: PeriodCode): readonly Period[] {
  const year = periods.find(({ code }) => code === chosen)?.year;
  if (year === undefined) return [];
  return periods
    .filter((period) => period.year === year || period.year === year - 1)
    .toSorted((a, b) => a.dataTo.localeCompare(b.dataTo) || a.dataFrom.localeCompare(b.dataFrom) * -1);
}
