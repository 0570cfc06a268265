import fc from 'fast-check';
import { addDays, CalendarDate } from '../../../shared/domain/calendar-date';
import type { AgencyRecord, VersionDeed } from '../../../shared/domain/reception/agency-record';
import type { ToldExtension, ToldVersion } from '../../../shared/domain/reception/reception-history';
import type { DueKnowledge } from '../../../shared/domain/reception/standing-on';
import { dueWindows } from '../../../shared/domain/reception/working-days-left';
import { workingCalendar } from '../../../shared/domain/working-days/working-calendar';

/** Records as a register could hold them, over some weeks around a due date. */

export const begin = CalendarDate.parse('2025-11-24');
export const end = addDays(begin, 50);

const days = fc.integer({ min: 0, max: 50 }).map((after) => addDays(begin, after));
const later = (from: CalendarDate) => fc.integer({ min: 0, max: 15 }).map((after) => addDays(from, after));

const kinds = fc.array(fc.constantFrom('withdrawn' as const, 'reinstated' as const, 'returned' as const), {
  maxLength: 4,
});

function deedsFrom(from: CalendarDate): fc.Arbitrary<readonly VersionDeed[]> {
  return kinds.chain((some) =>
    fc.array(later(from), { minLength: some.length, maxLength: some.length }).map((on) =>
      on.toSorted().map((date, index) => ({
        ...{ kind: some[index] ?? 'returned', on: date, at: `${date}T03:00:00.000Z` },
        ...{ by: 'thu-ky', reason: null },
      })),
    ),
  );
}

const versions: fc.Arbitrary<readonly ToldVersion[]> = fc
  .array(
    fc.tuple(days, fc.integer({ min: 0, max: 5 }), fc.boolean()).chain(([receivedOn, made, nil]) => {
      const knownFrom = addDays(receivedOn, made);
      return deedsFrom(knownFrom).map((deeds) => ({ receivedOn, knownFrom, nil, deeds }));
    }),
    { maxLength: 3 },
  )
  .map((some) =>
    some.map((version, index) => ({
      ...version,
      ...{ version: index + 1, origin: 'template' as const, acceptedBy: 'thu-ky' },
    })),
  );

const extensions: fc.Arbitrary<readonly ToldExtension[]> = fc.array(
  fc
    .tuple(days, fc.integer({ min: -5, max: 20 }), fc.option(fc.integer({ min: 0, max: 15 })))
    .map(([grantedOn, length, kept]) => ({
      dueOn: addDays(grantedOn, length),
      grantedOn,
      undoneOn: kept === null ? null : addDays(grantedOn, kept),
      ...{ reason: 'chờ số liệu', documentNumber: null, recordedBy: 'thu-ky', undoneBy: 'thu-ky' },
    })),
  { maxLength: 3 },
);

export const records: fc.Arbitrary<AgencyRecord<ToldVersion, ToldExtension>> = fc.record({
  versions,
  extensions,
});

/** What was known of the due date: of none, of one, or of one that moved on a day. */
export type Known = {
  readonly base: CalendarDate | null;
  readonly moved: { readonly on: CalendarDate; readonly to: CalendarDate } | null;
};

export const knowns: fc.Arbitrary<Known> = fc.record({
  base: fc.option(days),
  moved: fc.option(fc.record({ on: days, to: days })),
});

const calendar = workingCalendar([]);

/** What was known on a day. */
export function knownOn({ base, moved }: Known, day: CalendarDate): DueKnowledge {
  return {
    base: moved && moved.on <= day ? moved.to : base,
    windowOf: dueWindows(calendar, day),
  };
}
