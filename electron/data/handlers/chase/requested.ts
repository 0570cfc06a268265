import type { AgencyKind } from '../../../../shared/domain/agency';
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
  const kindOf = kindsWhenWanted(db, today);
  return ({ reception: { agency, agencyKind }, heirs }) =>
    heirs === null || heirs.length === 0
      ? isRequested(saidByPlan.get(agency) ?? null, agencyKind)
      : heirs.some((code) => isRequested(saidByPlan.get(code) ?? null, kindOf(code) ?? agencyKind));
}

/** Registers are large and heirs are few: kinds are read once, when the first is asked for. */
function kindsWhenWanted(
  db: ReadableDatabase,
  today: CalendarDate,
): (code: string) => AgencyKind | undefined {
  let kinds: ReadonlyMap<string, AgencyKind> | null = null;
  return (code) => {
    kinds ??= new Map(selectAgenciesOn(db, today).map((agency) => [agency.code, agency.kind]));
    return kinds.get(code);
  };
}
