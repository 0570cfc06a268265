import type { CalendarDate } from '../calendar-date';
import type { DutyRole } from '../plan';
import { type BookedDuty, type DutyBook, judgeUnit } from './duty-book';
import { type DutyState, judgeDuty } from './duty-state';
import { noUnits, type StateCounts } from './state-counts';

/** 1 at the key of each duty that was found; an array, since a set of so many takes longer to build than to search. */
export type FoundDuties = Uint8Array;

/** Which units are wanted; null asks for all. */
export type UnitFilter = {
  /** The duties that were found by what was typed. */
  readonly found: FoundDuties | null;
  readonly planId: number | null;
  readonly agency: number | null;
  readonly role: DutyRole | null;
  readonly state: DutyState | null;
};

/** The duties that have wanted units: `counts` over their units before, `matching` after the state was asked for. */
export type ListedUnits = {
  readonly counts: StateCounts;
  readonly duties: readonly BookedDuty[];
};

/**
 * The duties with at least one unit that is wanted, in the order of the book, and how many units of theirs are in each state. A
 * duty that is nobody's any more is not lost: it is among them unless an agency or a state is asked for. The counts are those of all states, so that each state's number is known while one of them is looked at.
 */
export function listDuties(book: DutyBook, filter: UnitFilter, today: CalendarDate): ListedUnits {
  const contains = containing(filter.agency);
  const counts = { ...noUnits };
  const duties: BookedDuty[] = [];
  const bareStateOf = remembered(today);
  for (const duty of book.duties) {
    if (filter.found !== null && filter.found[duty.id] !== 1) continue;
    if (filter.planId !== null && duty.planId !== filter.planId) continue;
    if (filter.role !== null && duty.role !== filter.role) continue;
    if (!contains(duty.agencies)) continue;
    if (countInto(counts, duty, filter, today, bareStateOf)) duties.push(duty);
  }
  return { counts, duties };
}

/** Adds the wanted units of a duty to the counts, and says whether one is in the state that is asked for. */
function countInto(
  counts: Record<DutyState, number>,
  duty: BookedDuty,
  { agency, state: wanted }: Pick<UnitFilter, 'agency' | 'state'>,
  today: CalendarDate,
  bareStateOf: BareState,
): boolean {
  const agencies = agency === null ? duty.agencies : [agency];
  if (agencies.length === 0) return wanted === null;
  if (duty.facts === null) {
    const state = bareStateOf(duty.dueOn);
    counts[state] += agencies.length;
    return wanted === null || wanted === state;
  }
  let isWanted = false;
  for (const one of agencies) {
    const { state } = judgeUnit(duty, one, today);
    counts[state] += 1;
    if (wanted === null || wanted === state) isWanted = true;
  }
  return isWanted;
}

/** The state of every unit of a duty of which nothing is known but its day. */
type BareState = (dueOn: CalendarDate | null) => DutyState;

/** Days are few and duties many. */
function remembered(today: CalendarDate): BareState {
  const known = new Map<CalendarDate | null, DutyState>();
  return (dueOn) => {
    const before = known.get(dueOn);
    if (before) return before;
    const { state } = judgeDuty({ recorded: null, asOf: null, dueOn, extendedTo: null }, today);
    known.set(dueOn, state);
    return state;
  };
}

/** How many units of one duty are in each state; of one agency where it is given. */
export function countsOf(duty: BookedDuty, agency: number | null, today: CalendarDate): StateCounts {
  const counts = { ...noUnits };
  countInto(counts, duty, { agency, state: null }, today, remembered(today));
  return counts;
}

/** One unit: a duty and the agency that answers for it. */
export type Unit = { readonly duty: BookedDuty; readonly agency: number };

/** The duties topic by topic, topics in Vietnamese order, each topic's duties in the order of the plan. */
export function dutiesByTopic(duties: readonly BookedDuty[]): readonly BookedDuty[] {
  const topics = new Map<string, BookedDuty[]>();
  for (const duty of duties) {
    const known = topics.get(duty.topic);
    if (known) known.push(duty);
    else topics.set(duty.topic, [duty]);
  }
  const { compare } = new Intl.Collator('vi');
  return [...topics.keys()].toSorted(compare).flatMap((topic) => topics.get(topic) ?? []);
}

/** Whether an agency is among those of a duty; agencies of one item share their list, which is looked through once. */
function containing(agency: number | null): (agencies: readonly number[]) => boolean {
  if (agency === null) return () => true;
  const known = new Map<readonly number[], boolean>();
  return (agencies) => {
    const seen = known.get(agencies);
    if (seen !== undefined) return seen;
    const is = agencies.includes(agency);
    known.set(agencies, is);
    return is;
  };
}
