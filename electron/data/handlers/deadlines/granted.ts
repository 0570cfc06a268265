import { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { Shift } from '../../../../shared/domain/deadlines/deadline';
import { groupBy } from '../../../../shared/kit/group-by';
import type { ReadableDatabase } from '../../database/database';
import { type StoredExtension, selectExtensions } from '../../database/queries/period-extensions';

/** A day after all others: what was granted until then. */
export const endOfTime = CalendarDate.parse('9999-12-31');

/** What was granted for reports and not taken back, by the keys of the periods, oldest first. */
export function grantedByPeriod(db: ReadableDatabase): ReadonlyMap<number, readonly StoredExtension[]> {
  const standing = selectExtensions(db, { periodIds: null, agency: null })
    .filter(({ undoneAt }) => undoneAt === null)
    .toReversed();
  return groupBy(standing, ({ periodId }) => periodId);
}

/** That a day is a later one because it was granted. */
export function extensionShift(
  from: CalendarDate | null,
  { reason, documentNumber, recordedBy, recordedAt }: StoredExtension,
): Shift {
  return { kind: 'extension', from, reason, documentNumber, recordedBy, recordedAt };
}
