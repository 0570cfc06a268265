import type { HolidayChange } from '../../../../shared/contract/holidays';
import { Refusal } from '../../../../shared/contract/reply';
import { daysBetween } from '../../../../shared/domain/calendar-date';
import { formatDate } from '../../../../shared/domain/format-vietnamese';
import { contradictionOf } from '../../../../shared/domain/working-days/contradiction';
import type { DayException } from '../../../../shared/domain/working-days/day-exception';
import { daysOfException, longestException } from '../../../../shared/domain/working-days/days-of-exception';
import { isWeekend } from '../../../../shared/domain/working-days/weekend';
import type { ReadableDatabase } from '../../database/database';
import { selectHolidayRows } from '../../database/queries/holidays';
import { isInForce } from './required-entry';

/** Throws `Refusal` where an entry cannot be what it says: `holiday_too_long`, `worked_day_not_weekend`, `source_missing`. */
export function requireSound(change: Omit<HolidayChange, 'entry'>): void {
  const length = daysBetween(change.from, change.to) + 1;
  if (length > longestException) throw new Refusal('holiday_too_long', String(length));
  if (change.kind === 'worked') {
    const ordinary = daysOfException(change).find((day) => !isWeekend(day));
    if (ordinary) throw new Refusal('worked_day_not_weekend', formatDate(ordinary));
  }
  if (change.status === 'confirmed' && change.source === '') throw new Refusal('source_missing', change.name);
}

/** Throws `Refusal` (`holiday_overlaps`) where another entry in force says something else of one of its days. */
export function requireNoContradiction(
  db: ReadableDatabase,
  said: Pick<DayException, 'entry' | 'kind' | 'from' | 'to'>,
): void {
  const other = contradictionOf(selectHolidayRows(db).filter(isInForce), said);
  if (!other) return;
  const days =
    other.from === other.to ? formatDate(other.from) : `${formatDate(other.from)} - ${formatDate(other.to)}`;
  throw new Refusal('holiday_overlaps', `${other.name} (${days})`);
}
