import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { isRequested } from '../../../../shared/domain/chase/is-requested';
import type { ReadableDatabase } from '../../database/database';
import { selectAgenciesOn } from '../../database/queries/agencies-on';
import { selectRequestedAgencies } from '../../database/queries/chase-relations';
import type { Chased } from './chased';

/**
 * Tells whether letters ask an agency instead of telling it, by whoever they go to: one that is no more is spoken to as the bodies that
 * answer for it today, and asked where any of them is.
 */
export function requestedToday(
  db: ReadableDatabase,
  planId: number,
  today: CalendarDate,
): (chased: Pick<Chased, 'reception' | 'heirs'>) => boolean {
  const saidByPlan = selectRequestedAgencies(db, planId, today);
  const kinds = new Map(selectAgenciesOn(db, today).map(({ code, kind }) => [code, kind]));
  return ({ reception: { agency, agencyKind }, heirs }) =>
    (heirs === null || heirs.length === 0 ? [agency] : heirs).some((code) =>
      isRequested(saidByPlan.get(code) ?? null, kinds.get(code) ?? agencyKind),
    );
}
