import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { isRequested } from '../../../../shared/domain/chase/is-requested';
import type { ReadableDatabase } from '../../database/database';
import { selectAgenciesOn } from '../../database/queries/agencies-on';
import { selectRequestedAgencies } from '../../database/queries/chase-relations';
import type { UnderToday } from '../consolidation/under-today';
import type { Chased } from './chased';

/**
 * Tells whether letters ask an agency instead of telling it, by whoever they go to: one that is no more is spoken to as the body that
 * answers for it today.
 */
export function requestedToday(
  db: ReadableDatabase,
  planId: number,
  today: CalendarDate,
): (reception: Chased['reception'], underOf: UnderToday) => boolean {
  const saidByPlan = selectRequestedAgencies(db, planId, today);
  const kinds = new Map(selectAgenciesOn(db, today).map(({ code, kind }) => [code, kind]));
  return ({ agency, agencyKind }, underOf) => {
    const code = underOf(agency, null)?.agency ?? agency;
    return isRequested(saidByPlan.get(code) ?? null, kinds.get(code) ?? agencyKind);
  };
}
