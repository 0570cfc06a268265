import { comparableSide } from '../agency-cells';
import type { CalendarDate } from '../calendar-date';
import type { Reading } from '../figure';
import type { Indicator } from '../indicator';
import { gathered } from './gathered';
import type { Lineage } from './lineage';
import { suppliesOn } from './supply';

/** What an agency and those before it gave in an earlier period, by agency and indicator; of whoever gave no report there is nothing. */
export type EarlierReadings = {
  readonly day: CalendarDate;
  readonly byAgency: ReadonlyMap<string, ReadonlyMap<string, Reading>>;
};

/**
 * What an agency's figures of a later day compare with, as in the tables by agency: its own figure of the earlier period, with those
 * that it took over whole added where every one is known. What would have to be divided, or is unknown in part, is left out.
 */
export function comparableReadings(
  lineage: Lineage,
  agency: string,
  predecessors: readonly string[],
  indicators: Iterable<Indicator>,
  { day, byAgency }: EarlierReadings,
  until: CalendarDate,
): ReadonlyMap<string, Reading> {
  const own = byAgency.get(agency) ?? new Map<string, Reading>();
  if (predecessors.length === 0) return own;
  const reported = new Set(byAgency.keys());
  const comparable = new Map<string, Reading>();
  for (const indicator of indicators) {
    const { code, aggregation } = indicator;
    if (aggregation === 'derived') continue;
    const readings = new Map(
      [...byAgency].flatMap(([one, given]): Array<[string, Reading]> => {
        const reading = given.get(code);
        return reading ? [[one, reading]] : [];
      }),
    );
    const counts = (one: string) => readings.has(one) || suppliesOn(lineage, code, one, day);
    const { under, incomplete } = gathered(lineage, code, predecessors.filter(counts), day, until);
    const origins = [...(counts(agency) ? [agency] : []), ...(under.get(agency) ?? [])];
    const { total, noOrigin } = comparableSide(
      indicator,
      agency,
      origins.length === 0 ? null : origins,
      incomplete.has(agency),
      { readings, reported },
    );
    if (noOrigin) continue;
    const { state, amount, approximation } = total;
    if (state === 'amount' && amount !== null)
      comparable.set(code, { kind: 'amount', amount, approximation });
    if (state === 'nil') comparable.set(code, { kind: 'nil' });
  }
  return comparable;
}
