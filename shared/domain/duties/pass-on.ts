import type { UnitFacts } from './duty-book';

/** What is known of one duty, by agency. */
export type KnownOfDuty = ReadonlyMap<number, UnitFacts>;

/** Who took over from whom. */
export type Step = { readonly from: number; readonly to: number };

/**
 * What is known of a duty after the agencies that answer for it changed from one day to the next. Where an agency's part went whole to
 * one other that had none of its own, and that one took over nobody else's part, the duty goes on as it was: state, report and the
 * day that was granted are the successor's too, until something newer is known of itself. Where parts came together or one was shared
 * out nobody can say so, and the successor begins anew. The facts of the predecessor stay its own.
 */
export function passOn(
  before: readonly number[],
  after: readonly number[],
  steps: readonly Step[],
  known: KnownOfDuty,
): KnownOfDuty {
  const [were, are] = [new Set(before), new Set(after)];
  const moves = steps.filter(({ from, to }) => were.has(from) && !are.has(from) && are.has(to));
  const passed = new Map(known);
  for (const { from, to } of moves) {
    const facts = known.get(from);
    const isAlone = moves.every((other) => (other.from === from) === (other.to === to));
    if (!facts || !isAlone || were.has(to)) continue;
    passed.set(to, joined(known.get(to), facts));
  }
  return passed;
}

/** The statement about the later day, and the later day that was granted; of reports the successor's own. */
function joined(own: UnitFacts | undefined, former: UnitFacts): UnitFacts {
  if (!own) return former;
  const isNewer = own.record !== null && (former.record === null || own.record.asOf >= former.record.asOf);
  return {
    record: isNewer ? own.record : former.record,
    report: own.report ?? former.report,
    extendedTo:
      former.extendedTo === null || (own.extendedTo !== null && own.extendedTo > former.extendedTo)
        ? own.extendedTo
        : former.extendedTo,
  };
}
