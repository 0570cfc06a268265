import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { openWorld } from '../worked-case/world';

const today = '2025-12-20';
const days = ['2025-06-30', '2025-11-14', '2025-12-19', '2025-12-20', '2025-12-31', '2026-01-31'] as const;

type Deed =
  | { readonly kind: 'record'; readonly state: 'in_progress' | 'done' | 'not_started'; readonly day: string }
  | { readonly kind: 'extend'; readonly day: string }
  | { readonly kind: 'setDue'; readonly day: string | null }
  | { readonly kind: 'turn'; readonly which: number };
type Kept = { readonly deed: Deed; readonly entry: string; isInForce: boolean };

const day = fc.constantFrom(...days);
const deeds = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('record' as const),
      state: fc.constantFrom('in_progress' as const, 'done' as const, 'not_started' as const),
      day: fc.constantFrom(...days.filter((one) => one <= today)),
    }),
    fc.record({ kind: fc.constant('extend' as const), day }),
    fc.record({ kind: fc.constant('setDue' as const), day: fc.option(day) }),
    fc.record({ kind: fc.constant('turn' as const), which: fc.nat(20) }),
  ),
  { minLength: 3, maxLength: 14 },
);

/** Where the unit stands by what is in force of all that was done, worked out anew each time. */
function expected(kept: readonly Kept[]): { readonly state: string; readonly lastDay: string | null } {
  const inForce = kept.filter((one) => one.isInForce).map((one) => one.deed);
  let due: string | null = null;
  let granted: string | null = null;
  let record: { state: string; day: string } | null = null;
  for (const deed of inForce) {
    if (deed.kind === 'setDue') due = deed.day;
    if (deed.kind === 'extend' && (granted === null || deed.day > granted)) granted = deed.day;
    if (deed.kind === 'record' && (record === null || deed.day >= record.day)) record = deed;
  }
  const isExtended = granted !== null && (due === null || granted > due);
  const lastDay = isExtended ? granted : due;
  if (record?.state === 'done') return { state: 'done', lastDay };
  if (lastDay !== null && lastDay < today) return { state: 'overdue', lastDay };
  return { state: isExtended ? 'extended' : (record?.state ?? 'not_started'), lastDay };
}

it('leaves each unit where what is in force puts it, whatever is taken back and done again, and in whatever order', async () => {
  const { api, on, close } = await openWorld();
  onTestFinished(close);
  on(today);
  await api.plans.load({ preset: 'cao-bang-2025' });
  const { rows } = await api.duties.list({ by: 'agency', limit: 500 });
  const [{ duty, unit: first } = { duty: '', unit: null }] = rows;
  const agency = first?.agency ?? '';
  const whom = { duty, agencies: [agency] };
  const parsed = (text: string) => CalendarDate.parse(text);

  await fc.assert(
    fc.asyncProperty(deeds, async (asked) => {
      const kept: Kept[] = [];
      const doOne = async (deed: Exclude<Deed, { kind: 'turn' }>): Promise<readonly string[]> => {
        if (deed.kind === 'setDue') {
          const dueOn = deed.day === null ? null : parsed(deed.day);
          return (await api.duties.setDue({ duty, dueOn, note: '' })).entries;
        }
        if (deed.kind === 'record') {
          return (await api.duties.record({ ...whom, state: deed.state, asOf: parsed(deed.day), note: '' }))
            .entries;
        }
        const { lastDay } = expected(kept);
        const put = { dueOn: parsed(deed.day), reason: 'chờ', documentNumber: null };
        if (lastDay === null || deed.day > lastDay)
          return (await api.duties.extend({ ...whom, ...put })).entries;
        await expect(api.duties.extend({ ...whom, ...put })).rejects.toMatchObject({
          problem: { code: 'extension_not_later' },
        });
        return [];
      };
      for (const deed of asked) {
        if (deed.kind !== 'turn') {
          kept.push(...(await doOne(deed)).map((entry) => ({ deed, entry, isInForce: true })));
        } else if (kept.length > 0) {
          const one = kept[deed.which % kept.length];
          if (!one) continue;
          const entries = [one.entry];
          await (one.isInForce ? api.duties.undo({ entries }) : api.duties.redo({ entries }));
          one.isInForce = !one.isInForce;
        }
        const { unit, events } = await api.duties.history({ duty, agency });
        expect({ state: unit?.state, lastDay: unit?.lastDay }).toEqual(expected(kept));
        const ofUnit = kept.filter(({ deed: { kind } }) => kind !== 'setDue');
        const own = new Set(ofUnit.map(({ entry }) => entry));
        expect(
          events
            .filter(({ entry }) => own.has(entry))
            .map(({ entry, undoneAt }) => [entry, undoneAt === null])
            .toSorted(),
        ).toEqual(ofUnit.map(({ entry, isInForce }) => [entry, isInForce]).toSorted());
      }
      const entries = kept.filter(({ isInForce }) => isInForce).map(({ entry }) => entry);
      if (entries.length > 0) await api.duties.undo({ entries });
    }),
    { numRuns: 25 },
  );
});
