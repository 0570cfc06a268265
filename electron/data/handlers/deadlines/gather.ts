import type { Deadline } from '../../../../shared/domain/deadlines/deadline';
import { dutyEntries } from './duty-entries';
import { byDay, type Entries, type Entry } from './entry';
import { eventEntries } from './event-entries';
import { reportEntries } from './report-entries';
import { requestEntries } from './request-entries';
import type { Scope } from './scope';

/** Everything that is due in the days asked for, in order, and how some of it is made whole. */
export type Gathered = {
  readonly entries: readonly Entry[];
  readonly make: (chosen: readonly Entry[]) => Deadline[];
};

/** Finds everything that is due in the days of a question, and makes none of it yet. */
export function gather(scope: Scope): Gathered {
  const { kinds } = scope.asked;
  const has = (...some: readonly Entry['kind'][]) =>
    kinds === null || some.some((kind) => kinds.includes(kind));
  const duties: Entries = has('duty') ? dutyEntries(scope) : { entries: [], prepare: () => undefined };
  const entries = [
    ...(has('plan_report') ? reportEntries(scope) : []),
    ...duties.entries,
    ...(has('request') ? requestEntries(scope) : []),
    ...(has('statutory', 'council', 'own') ? eventEntries(scope) : []),
  ].toSorted(byDay);
  return {
    entries,
    make: (chosen) => {
      duties.prepare(new Set(chosen.map(({ id }) => id)));
      return chosen.map((entry) => entry.make());
    },
  };
}
