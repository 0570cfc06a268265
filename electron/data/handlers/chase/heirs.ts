import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { bindingDay } from '../../../../shared/domain/lineage/binding-day';
import { foldedInto } from '../../../../shared/domain/lineage/folded-into';
import type { Period } from '../../../../shared/domain/period';
import { assertNever } from '../../../../shared/kit/assert-never';
import type { ReadableDatabase } from '../../database/database';
import { selectEndedAgencies } from '../../database/queries/agencies-on';
import { selectLineage } from '../../database/queries/lineage';
import { viewDay } from '../consolidation/gather-by-agency';

/** Says who answers today for what an agency owes of a period: the codes of its heirs, none where nobody does; null: itself. */
export type HeirsToday = (agency: string) => readonly string[] | null;

/** Looks heirs up; how agencies changed hands is read only where one of those asked about is no more. */
export function heirsToday(db: ReadableDatabase, period: Period, today: CalendarDate): HeirsToday {
  const ended = selectEndedAgencies(db, today);
  if (ended.size === 0) return () => null;
  const lineage = selectLineage(db);
  const until = viewDay(period, 'now', today);
  return (agency) => {
    if (!ended.has(agency)) return null;
    const folding = foldedInto(lineage, agency, null, bindingDay(period), until);
    switch (folding.kind) {
      case 'into':
        return folding.agency === agency ? null : [folding.agency];
      case 'shared':
        return folding.among;
      case 'ended':
        return [];
      default:
        return assertNever(folding);
    }
  };
}
