import { countedEntry, type Statement } from './counted-entry';
import type { UnitFacts } from './duty-book';

/** What is known of one duty, by agency. */
export type KnownOfDuty = ReadonlyMap<number, UnitFacts>;

/** Who took over from whom. */
export type Step = { readonly from: number; readonly to: number };

/**
 * What is known of a duty after the agencies that answer for it changed from one day to the next. Where an agency's part went whole to
 * one other that had none of its own, and that one took over nobody else's part, the duty goes on as it was: state, report and the
 * day that was granted are the successor's too, until something newer is known of itself. Where parts came together or one was shared
 * out nobody can say so, and the successor begins anew; but where whole parts came together all of which were done, it is kept that
 * they were, so that it can be offered. The facts of the predecessor stay its own.
 */
export function passOn(
  before: readonly number[],
  after: readonly number[],
  steps: readonly Step[],
  known: KnownOfDuty,
): KnownOfDuty {
  const [were, are] = [new Set(before), new Set(after)];
  const moves = steps.filter(({ from, to }) => were.has(from) && !are.has(from) && are.has(to));
  const [givers, takers] = [setsOf(moves, 'to', 'from'), setsOf(moves, 'from', 'to')];
  const passed = new Map(known);
  for (const [to, from] of givers) {
    const isShared = [...from].some((one) => takers.get(one)?.size !== 1);
    if (were.has(to) || isShared) continue;
    const [only, another] = from;
    const facts = only === undefined ? undefined : known.get(only);
    if (facts && another === undefined) passed.set(to, joined(known.get(to), facts));
    const former = another === undefined ? null : allDone([...from].map((one) => known.get(one)));
    if (former) passed.set(to, { ...(known.get(to) ?? nothing), former });
  }
  return passed;
}

const nothing: UnitFacts = { record: null, report: null, extendedTo: null };

function setsOf(
  moves: readonly Step[],
  key: keyof Step,
  value: keyof Step,
): ReadonlyMap<number, ReadonlySet<number>> {
  const sets = new Map<number, Set<number>>();
  for (const move of moves) sets.set(move[key], (sets.get(move[key]) ?? new Set()).add(move[value]));
  return sets;
}

/** That all had done it, as of the last of their days; null where one had not, or nothing is known of it. */
function allDone(predecessors: ReadonlyArray<UnitFacts | undefined>): Statement | null {
  const said = predecessors.map((facts) => {
    if (!facts) return null;
    const { entry, offered } = countedEntry(facts.record, facts.report, facts.former ?? null);
    return entry ?? offered;
  });
  const days = said.flatMap((one) => (one?.state === 'done' ? [one.asOf] : [])).toSorted();
  const last = days.at(-1);
  return last !== undefined && days.length === said.length ? { state: 'done', asOf: last } : null;
}

/** The statement about the later day, and the later day that was granted; of reports the successor's own. */
function joined(own: UnitFacts | undefined, former: UnitFacts): UnitFacts {
  if (!own) return former;
  const offer = own.former ?? former.former;
  const isNewer = own.record !== null && (former.record === null || own.record.asOf >= former.record.asOf);
  return {
    record: isNewer ? own.record : former.record,
    report: own.report ?? former.report,
    extendedTo:
      former.extendedTo === null || (own.extendedTo !== null && own.extendedTo > former.extendedTo)
        ? own.extendedTo
        : former.extendedTo,
    ...(offer ? { former: offer } : {}),
  };
}
