import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DataApi } from '../../shared/contract';
import type { HolidayEntry } from '../../shared/contract/holidays';
import { addDays } from '../../shared/domain/calendar-date';
import { date, datedRegister, dayOff } from './register';

/** A deed of the clerk: an entry for some days, or one in the place of another, or one taken out. `pick` chooses among those in force. */
type Deed =
  | { readonly kind: 'add'; readonly start: number; readonly length: number }
  | { readonly kind: 'change'; readonly pick: number; readonly start: number; readonly length: number }
  | { readonly kind: 'withdraw'; readonly pick: number };

const start = fc.integer({ min: 0, max: 700 });
const length = fc.integer({ min: 0, max: 4 });
const pick = fc.nat(50);
const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('add' as const), start, length }),
    fc.record({ kind: fc.constant('change' as const), pick, start, length }),
    fc.record({ kind: fc.constant('withdraw' as const), pick }),
  ),
  { minLength: 1, maxLength: 6 },
);

const years = [2026, 2027, 2028, 2029];

/** What holds, by what it says of which days. */
async function inForce(api: DataApi): Promise<readonly HolidayEntry[]> {
  const all = await Promise.all(years.map((year) => api.holidays.year({ year })));
  return all.flatMap(({ entries }) => entries).filter(({ undoneAt }) => undoneAt === null);
}

/** The days off and worked days that hold, without who recorded them when. */
function said(entries: readonly HolidayEntry[]) {
  return entries.map(({ entry, kind, from, to, knownFrom, knownTo }) => [
    ...[entry, kind, from, to, knownFrom, knownTo],
  ]);
}

async function perform(api: DataApi, deed: Deed): Promise<string | null> {
  const standing = await inForce(api);
  const chosen = deed.kind === 'add' ? null : standing[deed.pick % standing.length];
  if (deed.kind === 'withdraw') {
    return chosen ? (await api.holidays.withdraw({ entry: chosen.entry })).entry : null;
  }
  const from = addDays(date('2028-01-01'), deed.start);
  const change = { ...dayOff, entry: chosen?.entry ?? null, from, to: addDays(from, deed.length) };
  return (await api.holidays.save(change)).entry;
}

it('whatever was done to the table is as before once it is undone, deed by deed', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(deeds, fc.integer({ min: 0, max: 3 }), async (list, daysBetween) => {
      const { api, onDay } = await datedRegister('2026-06-01');
      const states: unknown[] = [said(await inForce(api))];
      const done: string[] = [];
      for (const [index, deed] of list.entries()) {
        onDay(addDays(date('2026-06-01'), index * daysBetween));
        const entry = await perform(api, deed);
        if (entry === null) continue;
        done.push(entry);
        states.push(said(await inForce(api)));
      }
      for (const entry of done.toReversed()) {
        expect(said(await inForce(api))).toEqual(states.pop());
        await api.holidays.undo({ entry });
      }
      expect(said(await inForce(api))).toEqual(states.pop());
    }),
    { numRuns: 15 },
  );
});
