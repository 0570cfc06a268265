import type { CalendarEntry, EntryContent, EntryScope } from './calendar-entry';

/** What a deadline says now. */
export type CurrentEntry = { readonly content: EntryContent; readonly scope: EntryScope };

type Situation = {
  readonly year: number;
  /** The deadlines of the file: of its year, by its filter. */
  readonly wanted: ReadonlyMap<string, CurrentEntry>;
  /** What a deadline of the years around says that the filter lets pass; null where there is none. */
  readonly around: (deadline: string) => CurrentEntry | null;
  /** Whether there is such a deadline at all, in the years around and whatever the filter. */
  readonly exists: (deadline: string) => boolean;
  /** Whether the filter of the file would let an entry pass that is no more. */
  readonly passes: (scope: EntryScope) => boolean;
  /** What was written before. */
  readonly stored: readonly CalendarEntry[];
  readonly uidOf: (deadline: string) => string;
  readonly now: string;
};

/** The entries of a file in the order of their days, those to be kept because they are new or other than before, and what became of them. */
export type Revision = {
  readonly entries: readonly CalendarEntry[];
  readonly toStore: readonly CalendarEntry[];
  readonly changed: number;
};

/**
 * What the file of a year holds: what is wanted, and what an earlier file of that year held. Of this, what moved into another year stands
 * there with its new day, and what is no more is cancelled, so that readers take it out; what only the filter leaves out is not mentioned.
 */
export function reviseEntries({
  year,
  wanted,
  around,
  exists,
  passes,
  stored,
  uidOf,
  now,
}: Situation): Revision {
  const before = new Map(stored.map((entry) => [entry.deadline, entry]));
  const inFile = new Map<string, CalendarEntry>();
  for (const [deadline, current] of wanted) {
    const earlier = before.get(deadline);
    inFile.set(deadline, earlier ? revised(earlier, current, year, now) : begun(deadline, current));
  }
  for (const earlier of stored) {
    const { deadline } = earlier;
    if (inFile.has(deadline) || !earlier.years.includes(year)) continue;
    const moved = around(deadline);
    if (moved !== null) inFile.set(deadline, revised(earlier, moved, year, now));
    else if (!exists(deadline) && passes(earlier.scope)) inFile.set(deadline, cancelled(earlier, now));
  }
  const entries = [...inFile.values()].toSorted(byDay);
  const toStore = entries.filter((entry) => before.get(entry.deadline) !== entry);
  const changed = toStore.filter(
    ({ deadline, sequence }) => sequence > (before.get(deadline)?.sequence ?? sequence),
  );
  return { entries, toStore, changed: changed.length };

  function begun(deadline: string, { content, scope }: CurrentEntry): CalendarEntry {
    const uid = uidOf(deadline);
    return { deadline, uid, sequence: 0, stampedAt: now, isCancelled: false, content, scope, years: [year] };
  }
}

function revised(earlier: CalendarEntry, current: CurrentEntry, year: number, now: string): CalendarEntry {
  const { content, scope } = current;
  const years = earlier.years.includes(year)
    ? earlier.years
    : [...earlier.years, year].toSorted((a, b) => a - b);
  if (earlier.isCancelled || !saysTheSame(earlier.content, content)) {
    return {
      ...earlier,
      sequence: earlier.sequence + 1,
      stampedAt: now,
      isCancelled: false,
      content,
      scope,
      years,
    };
  }
  const isSame = years === earlier.years && JSON.stringify(scope) === JSON.stringify(earlier.scope);
  return isSame ? earlier : { ...earlier, scope, years };
}

function cancelled(earlier: CalendarEntry, now: string): CalendarEntry {
  if (earlier.isCancelled) return earlier;
  return { ...earlier, sequence: earlier.sequence + 1, stampedAt: now, isCancelled: true };
}

function saysTheSame(a: EntryContent, b: EntryContent): boolean {
  return (
    a.title === b.title &&
    a.from === b.from &&
    a.to === b.to &&
    a.description === b.description &&
    a.category === b.category &&
    a.alarms.length === b.alarms.length &&
    a.alarms.every((hours, index) => hours === b.alarms[index])
  );
}

function byDay(a: CalendarEntry, b: CalendarEntry): number {
  return compare(a.content.to, b.content.to) || compare(a.deadline, b.deadline);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
