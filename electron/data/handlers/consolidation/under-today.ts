import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { AgencyView } from '../../../../shared/domain/lineage/agency-view';
import { bindingDay } from '../../../../shared/domain/lineage/binding-day';
import { foldedInto } from '../../../../shared/domain/lineage/folded-into';
import type { Period } from '../../../../shared/domain/period';
import type { ReadableDatabase } from '../../database/database';
import { selectAgenciesOn } from '../../database/queries/agencies-on';
import { selectLineage } from '../../database/queries/lineage';
import { viewDay } from './gather-by-agency';

/** Says whom what an agency gave in a period is gathered under: as a whole (`indicator` null) or of one indicator; null: itself. */
export type UnderToday = (
  agency: string,
  indicator: string | null,
) => { readonly agency: string; readonly agencyName: string } | null;

/** Looks successors up once for a whole period. In the view `then` everybody stays where they were. */
export function underToday(
  db: ReadableDatabase,
  period: Period,
  view: AgencyView,
  today: CalendarDate,
): UnderToday {
  if (view === 'then') return () => null;
  const lineage = selectLineage(db);
  const day = viewDay(period, view, today);
  const names = new Map(selectAgenciesOn(db, day).map(({ code, name }) => [code, name]));
  return (agency, indicator) => {
    const folding = foldedInto(lineage, agency, indicator, bindingDay(period), day);
    if (folding.kind !== 'into' || folding.agency === agency) return null;
    return { agency: folding.agency, agencyName: names.get(folding.agency) ?? folding.agency };
  };
}
