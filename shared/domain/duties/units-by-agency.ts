import type { CalendarDate } from '../calendar-date';
import { type BookedDuty, type DutyBook, judgeUnit } from './duty-book';
import type { UnitFilter } from './list-units';

/** One unit: a duty and the agency that answers for it. */
export type Unit = { readonly duty: BookedDuty; readonly agency: number };

/** How many units there are, and any part of them. */
export type ListOfUnits = {
  readonly total: number;
  readonly page: (offset: number, limit: number) => readonly Unit[];
};

/**
 * The wanted units of some duties by agency in the order of the register, each agency's in the order of the plan. There are millions
 * where groups are large: they are counted agency by agency, and only those of a page are put together.
 */
export function unitsByAgency(
  { agencyOrder }: DutyBook,
  duties: readonly BookedDuty[],
  { agency: only, state }: Pick<UnitFilter, 'agency' | 'state'>,
  today: CalendarDate,
): ListOfUnits {
  const single = only === null ? null : [only];
  const agenciesOf = (duty: BookedDuty) => single ?? duty.agencies;
  const placeOf = (agency: number) => agencyOrder.get(agency) ?? 0;
  /** Of a duty of which nothing is known, all units are in one state. */
  const isWanted = (duty: BookedDuty, agency: number) =>
    state === null || judgeUnit(duty, agency, today).state === state;
  const isAlike = ({ facts }: BookedDuty) => state === null || facts === null;

  const starts = new Int32Array(agencyOrder.size + 1);
  const add = (agency: number, units: number) => {
    const next = placeOf(agency) + 1;
    starts[next] = (starts[next] ?? 0) + units;
  };
  // Duties of one item, and all of one group, share their list of agencies, which is gone through once.
  const shared = new Map<readonly number[], number>();
  for (const duty of duties) {
    const agencies = agenciesOf(duty);
    if (!isAlike(duty)) for (const agency of agencies) add(agency, isWanted(duty, agency) ? 1 : 0);
    else if (isWanted(duty, agencies[0] ?? 0)) shared.set(agencies, (shared.get(agencies) ?? 0) + 1);
  }
  for (const [agencies, units] of shared) for (const agency of agencies) add(agency, units);
  for (let place = 1; place < starts.length; place++) {
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  }
  const total = starts.at(-1) ?? 0;

  const page = (offset: number, limit: number): readonly Unit[] => {
    const end = Math.min(offset + limit, total);
    if (offset >= end) return [];
    const first = lastUpTo(starts, offset);
    const last = lastUpTo(starts, end - 1);
    const near = new Map<readonly number[], readonly number[]>();
    const nearOf = (agencies: readonly number[]): readonly number[] => {
      const known = near.get(agencies);
      if (known) return known;
      const some = agencies.filter((agency) => placeOf(agency) >= first && placeOf(agency) <= last);
      near.set(agencies, some);
      return some;
    };
    const places = Array.from({ length: last - first + 1 }, (): Unit[] => []);
    for (const duty of duties) {
      for (const agency of nearOf(agenciesOf(duty))) {
        if (isWanted(duty, agency)) places[placeOf(agency) - first]?.push({ duty, agency });
      }
    }
    const before = starts[first] ?? 0;
    return places.flat().slice(offset - before, end - before);
  };
  return { total, page };
}

/** The last place before which no more than `count` units stand, of those that have units. */
function lastUpTo(starts: Int32Array, count: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= count) low = middle;
    else high = middle - 1;
  }
  return low;
}
