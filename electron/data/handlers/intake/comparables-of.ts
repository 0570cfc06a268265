import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { Reading } from '../../../../shared/domain/figure';
import type { Indicator } from '../../../../shared/domain/indicator';
import { comparableReadings } from '../../../../shared/domain/lineage/comparable-readings';
import type { Lineage } from '../../../../shared/domain/lineage/lineage';
import type { ReadableDatabase } from '../../database/database';
import { selectReadingsOf } from '../../database/queries/readings';

/** How agencies changed hands, and which indicators there are. */
export type ComparablesKnown = {
  readonly lineage: () => Lineage;
  readonly predecessors: (agency: string) => readonly string[];
  readonly indicators: Iterable<Indicator>;
};

/** An earlier period by its key, and the day on which it is read who owes what in it. */
export type EarlierPeriod = { readonly id: number; readonly day: CalendarDate };

/** By indicator, what an agency's figures of the day `until` compare with; as `comparableReadings`. */
export function comparablesOf(
  db: ReadableDatabase,
  { lineage, predecessors, indicators }: ComparablesKnown,
  agency: string,
  { id, day }: EarlierPeriod,
  until: CalendarDate,
): ReadonlyMap<string, Reading> {
  const before = predecessors(agency);
  const own = selectReadingsOf(db, id, agency);
  if (before.length === 0) return own;
  const all = [...before.map((one) => [one, selectReadingsOf(db, id, one)] as const), [agency, own] as const];
  const byAgency = new Map(all.filter(([, readings]) => readings.size > 0));
  return comparableReadings(lineage(), agency, before, indicators, { day, byAgency }, until);
}
