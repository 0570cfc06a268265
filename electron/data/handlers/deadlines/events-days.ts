import type { EventDraft } from '../../../../shared/contract/deadlines';
import { Refusal } from '../../../../shared/contract/reply';
import { calendarDate } from '../../../../shared/domain/calendar-date';
import type { DueRule } from '../../../../shared/domain/due-rule';

/** A year that has every day that a year can have. */
const leapYear = 2024;

/** Throws `Refusal` (`bad_day`) where a day of no plan names a day that no year has, or not the year it names. */
export function requireRealDays({ terms, begins }: Pick<EventDraft, 'terms' | 'begins'>): void {
  const days: ReadonlyArray<Omit<DueRule, 'relation'>> = [
    ...(terms.kind === 'day' ? [terms.on] : []),
    ...(begins ? [begins] : []),
  ];
  for (const { day, month, year } of days) {
    if (calendarDate(year ?? leapYear, month, day)) continue;
    throw new Refusal('bad_day', [day, month, ...(year === undefined ? [] : [year])].join('/'));
  }
}
