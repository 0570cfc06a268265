import type { CalendarDate } from './calendar-date';
import { type Period, type PeriodCode, samePartYearBefore } from './period';

/**
 * The period that figures are compared with (so với cùng kỳ): the same part of the year before. For a request out of turn, which has no
 * part, the period that covers the same days a year earlier; where there is none and it takes over the figures of one period alone,
 * what those are compared with. Null where nothing is comparable.
 */
export function comparablePeriodOf(
  period: Period,
  others: readonly Period[],
  reused: readonly PeriodCode[],
): PeriodCode | null {
  if (period.kind !== 'adhoc') return samePartYearBefore(period.code);
  const from = yearEarlier(period.dataFrom);
  const to = yearEarlier(period.dataTo);
  // A regular period is reported by more agencies than another request about the same days.
  const same = others
    .filter(({ dataFrom, dataTo }) => dataFrom === from && dataTo === to)
    .toSorted((one, other) => Number(one.kind === 'adhoc') - Number(other.kind === 'adhoc'));
  const [first] = same;
  if (first) return first.code;
  const [only, ...more] = reused;
  return only !== undefined && more.length === 0 ? samePartYearBefore(only) : null;
}

/** The same day of the year before; 29 February becomes 28. */
function yearEarlier(day: CalendarDate): string {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, '0');
  const rest = day.slice(4);
  return `${year}${rest === '-02-29' ? '-02-28' : rest}`;
}
