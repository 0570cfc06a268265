import { daysOfLaw } from '../../../../shared/domain/working-days/days-of-law';
import { touchesYear } from '../../../../shared/domain/working-days/years-of-exceptions';
import { shippedBy } from '../../../../shared/wording/shipped';
import { selectHolidays } from '../../database/queries/holidays';
import { insertHoliday } from '../../database/queries/holidays-write';
import type { Dependencies } from '../../dependencies';

/**
 * Writes the days of the law into the table of years that have none, so that the first entry of such a year does not take them away.
 * Inside the caller's transaction.
 */
export function writeDaysOfLaw(
  { db, now }: Pick<Dependencies, 'db' | 'now'>,
  years: readonly number[],
): void {
  const entries = selectHolidays(db);
  for (const year of years.filter((one) => !entries.some((entry) => touchesYear(entry, one)))) {
    for (const day of daysOfLaw(year)) {
      const row = { ...day, shippedCode: day.entry, replacesId: null };
      insertHoliday(db, row, { by: shippedBy, at: now() });
    }
  }
}
