import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../shared/domain/calendar-date';
import type { CalendarEntry } from '../../shared/domain/calendar-file/calendar-entry';
import { type CurrentEntry, reviseEntries } from '../../shared/domain/calendar-file/revise-entries';

const first = '2026-01-05T00:00:00.000Z';
const later = '2026-02-01T00:00:00.000Z';
const day = (text: string) => CalendarDate.parse(text);

/** What a deadline says: its day alone matters here. */
function says(to: string, plan = 'p'): CurrentEntry {
  return {
    scope: { kind: 'plan_report', plan, agency: null },
    content: {
      ...{ title: 'Báo cáo', from: day(to), to: day(to), description: '', category: 'Báo cáo', alarms: [-8] },
    },
  };
}

type Deadlines = Readonly<Record<string, CurrentEntry>>;
const none: Deadlines = {};

/** Writes a file of `year`; the filter is a plan, or none. */
function revise(
  stored: readonly CalendarEntry[],
  deadlines: Deadlines,
  { year = 2026, plan = null, now = later }: { year?: number; plan?: string | null; now?: string } = {},
) {
  const around = Object.entries(deadlines).filter(([, { scope }]) => plan === null || scope.plan === plan);
  const { entries, toStore, changed } = reviseEntries({
    ...{
      year,
      stored,
      now,
      around: (deadline) => new Map(around).get(deadline) ?? null,
      uidOf: (deadline) => `uid of ${deadline}`,
    },
    wanted: new Map(around.filter(([, { content }]) => content.to.startsWith(String(year)))),
    exists: (deadline) => deadline in deadlines,
    passes: (scope) => plan === null || scope.plan === plan,
  });
  const merged = new Map([...stored, ...toStore].map((entry) => [entry.deadline, entry]));
  return {
    stored: [...merged.values()],
    lines: entries.map(({ deadline, sequence, stampedAt, isCancelled, content }) =>
      [
        deadline,
        content.to,
        sequence,
        stampedAt === first ? 'first' : 'later',
        ...(isCancelled ? ['cancelled'] : []),
      ].join(' '),
    ),
    counts: { stored: toStore.length, changed },
  };
}

const two: Deadlines = { a: says('2026-06-14'), b: says('2026-07-01') };
const begun = revise([], two, { now: first });

describe('a later file', () => {
  it('begins with entries of their own', () => {
    expect(begun.lines).toEqual(['a 2026-06-14 0 first', 'b 2026-07-01 0 first']);
    expect(begun.counts).toEqual({ stored: 2, changed: 0 });
    expect(begun.stored.map(({ uid, years }) => [uid, years])).toEqual([
      ['uid of a', [2026]],
      ['uid of b', [2026]],
    ]);
  });

  it.each<[string, Deadlines, readonly string[], { stored: number; changed: number }]>([
    [
      'says the same of what did not change',
      two,
      ['a 2026-06-14 0 first', 'b 2026-07-01 0 first'],
      { stored: 0, changed: 0 },
    ],
    [
      'raises the number of what moved, and of nothing else',
      { ...two, a: says('2026-06-15') },
      ['a 2026-06-15 1 later', 'b 2026-07-01 0 first'],
      { stored: 1, changed: 1 },
    ],
    [
      'adds what is new',
      { ...two, c: says('2026-06-30') },
      ['a 2026-06-14 0 first', 'c 2026-06-30 0 later', 'b 2026-07-01 0 first'],
      { stored: 1, changed: 0 },
    ],
    [
      'cancels what is no more',
      { b: says('2026-07-01') },
      ['a 2026-06-14 1 later cancelled', 'b 2026-07-01 0 first'],
      { stored: 1, changed: 1 },
    ],
    [
      'keeps what moved into another year, with its new day',
      { ...two, a: says('2027-01-04') },
      ['b 2026-07-01 0 first', 'a 2027-01-04 1 later'],
      { stored: 1, changed: 1 },
    ],
  ])('%s', (_what, deadlines, lines, counts) => {
    const file = revise(begun.stored, deadlines);
    expect({ lines: file.lines, counts: file.counts }).toEqual({ lines, counts });
    const again = revise(file.stored, deadlines, { now: '2026-03-01T00:00:00.000Z' });
    expect({ lines: again.lines, counts: again.counts }).toEqual({
      lines,
      counts: { stored: 0, changed: 0 },
    });
  });

  it('by a filter neither mentions nor cancels what the filter leaves out', () => {
    const mixed = { ...two, c: says('2026-06-30', 'q') };
    const all = revise([], mixed, { now: first });
    expect(revise(all.stored, mixed, { plan: 'q' }).lines).toEqual(['c 2026-06-30 0 first']);
    expect(revise(all.stored, two, { plan: 'p' }).lines).toEqual(begun.lines);
    expect(revise(all.stored, none, { plan: 'q' }).lines).toEqual(['c 2026-06-30 1 later cancelled']);
  });

  it('by a filter that no longer lets an entry pass does not cancel what there still is', () => {
    const moved = { ...two, a: says('2026-06-14', 'q') };
    expect(revise(begun.stored, moved, { plan: 'p' }).lines).toEqual(['b 2026-07-01 0 first']);
  });

  it('takes a cancelled entry up again when its deadline is back', () => {
    const cancelled = revise(begun.stored, { b: says('2026-07-01') });
    expect(revise(cancelled.stored, two).lines).toEqual(['a 2026-06-14 2 later', 'b 2026-07-01 0 first']);
  });

  it('of another year knows nothing of what was cancelled in this one', () => {
    const inOtherYear = revise(begun.stored, { c: says('2027-06-14') }, { year: 2027 });
    expect(inOtherYear.lines).toEqual(['c 2027-06-14 0 later']);
  });

  it('of another year keeps the number of an entry that is in both', () => {
    const moved = { ...two, a: says('2027-01-04') };
    const file2026 = revise(begun.stored, moved);
    const file2027 = revise(file2026.stored, moved, { year: 2027, now: '2026-03-01T00:00:00.000Z' });
    expect(file2027.lines).toEqual(['a 2027-01-04 1 later']);
    expect(file2027.counts).toEqual({ stored: 1, changed: 0 });
  });
});
