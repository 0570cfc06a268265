import type { CalendarDate } from '../../shared/domain/calendar-date';
import type { Period, PeriodCode } from '../../shared/domain/period';
import { isAwaited } from '../../shared/domain/reception/is-awaited';
import type { ReceptionTable } from './matrix';

/**
 * The period to open with where none is remembered: the latest in which a report has come, because work goes on there;
 * else the next one to fall due, else the latest. Null only where the plan has no periods.
 */
export function choosePeriod(
  periods: readonly Period[],
  table: ReceptionTable,
  today: CalendarDate,
): PeriodCode | null {
  const begun = inOrder(periods).findLast(({ code }) =>
    table.get(code)?.some(({ state }) => !isAwaited(state)),
  );
  if (begun) return begun.code;
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
  return inOrder(periods).filter((period) => period.year === year || period.year === year - 1);
}

function inOrder(periods: readonly Period[]): readonly Period[] {
  return periods.toSorted((a, b) => a.dataTo.localeCompare(b.dataTo) || b.dataFrom.localeCompare(a.dataFrom));
}
