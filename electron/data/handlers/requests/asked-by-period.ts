import type { Known } from '../../../../shared/intake/validate';
import type { ReadableDatabase } from '../../database/database';
import { selectAsked } from '../../database/queries/adhoc-gap';

/** By the period of each request in force, which indicators it asks of whom, so that a report is not missing what nobody asked for. */
export function askedByPeriod(db: ReadableDatabase, periods: ReadonlyMap<string, number>): Known['askedIn'] {
  return new Map(
    [...periods].flatMap(([code, id]) => {
      const asked = selectAsked(db, id);
      return asked
        ? [[code, new Map([...asked].map(([agency, indicators]) => [agency, new Set(indicators)]))]]
        : [];
    }),
  );
}
