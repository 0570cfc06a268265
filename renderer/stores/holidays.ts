import { create } from 'zustand';
import type { HolidayChange, HolidayEntry, HolidayYear } from '../../shared/contract/holidays';
import type { DateMove } from '../../shared/domain/deadlines/deadline';
import { api } from '../api';
import { chainMoves } from '../model/holidays-moves';
import { useHolidayDeed } from './holidays-deed';
import { type Loadable, loading, type Problem } from './loadable';
import { attempt, fetched, refusalOf } from './refusal';
import { today } from './today';

export type { HolidayChange, HolidayEntry, HolidayYear } from '../../shared/contract/holidays';

/** The form that is open: of a new entry, of one that is changed, or of the confirmation of the year. */
export type OpenHolidayForm =
  | { readonly kind: 'add' }
  | { readonly kind: 'change'; readonly entry: HolidayEntry }
  | { readonly kind: 'confirm' };

type HolidaysState = {
  readonly year: number;
  /** Years that have entries, beside those around the year that is looked at. */
  readonly years: readonly number[];
  readonly table: Loadable<HolidayYear>;
  readonly form: OpenHolidayForm | null;
  load(): Promise<void>;
  choose(year: number): Promise<void>;
  open(form: OpenHolidayForm | null): void;
  /** Writes one entry, or both of a swap; null where all stands, else why not: nothing of it stands then. */
  save(changes: readonly HolidayChange[]): Promise<Problem | null>;
  withdraw(entry: HolidayEntry): Promise<void>;
  confirm(source: string): Promise<Problem | null>;
  unconfirm(): Promise<void>;
};

/** The table of holidays of a year, and what is done to it. */
export const useHolidays = create<HolidaysState>()((set, get) => {
  let asked = 0;
  return {
    year: Number(today().slice(0, 4)),
    years: [],
    table: loading,
    form: null,

    async load() {
      asked += 1;
      const mine = asked;
      const { year } = get();
      const [table, years] = await Promise.all([
        fetched(() => api.holidays.year({ year })),
        fetched(() => api.holidays.years()),
      ]);
      // A slower answer to an older question must not overwrite the newer one.
      if (asked !== mine) return;
      set({ table });
      if (years.status === 'ready') set({ years: years.value.map((one) => one.year) });
    },

    async choose(year) {
      if (year === get().year) return;
      set({ year, table: loading, form: null });
      await get().load();
    },

    open: (form) => set({ form }),

    save: (changes) =>
      refusedOr(async () => {
        const [first] = changes;
        if (!first) return;
        const saved: Written[] = [];
        try {
          for (const change of changes) saved.push(await api.holidays.save(change));
        } catch (error) {
          // Half of a swap is no swap: what was written of it is taken back.
          for (const { entry } of saved.toReversed()) await api.holidays.undo({ entry });
          throw error;
        }
        const moves = chained(saved);
        set({ form: null });
        await showYearOf(first);
        useHolidayDeed
          .getState()
          .tell({ kind: first.entry === null ? 'added' : 'changed', name: first.name, moves }, () =>
            undoAll(saved.map(({ entry }) => entry)),
          );
      }),

    withdraw: ({ entry, name }) =>
      attempt(async () => {
        const { moves } = await api.holidays.withdraw({ entry });
        await get().load();
        useHolidayDeed.getState().tell({ kind: 'withdrawn', name, moves }, () => undoAll([entry]));
      }),

    confirm: (source) =>
      refusedOr(async () => {
        const { year } = get();
        await api.holidays.confirm({ year, source });
        set({ form: null });
        await get().load();
        useHolidayDeed.getState().tell({ kind: 'confirmed', year }, async () => {
          await api.holidays.unconfirm({ year });
          await get().load();
          return [];
        });
      }),

    unconfirm: () =>
      attempt(async () => {
        const { year, table } = get();
        const source = table.status === 'ready' ? table.value.confirmation?.source : undefined;
        await api.holidays.unconfirm({ year });
        const again = async () => {
          if (source !== undefined) await api.holidays.confirm({ year, source });
          await get().load();
          return [];
        };
        await get().load();
        useHolidayDeed.getState().tell({ kind: 'unconfirmed', year }, again);
      }),
  };

  async function undoAll(entries: readonly string[]) {
    const undone: Written[] = [];
    for (const entry of entries.toReversed()) undone.push(await api.holidays.undo({ entry }));
    await get().load();
    return chained(undone);
  }

  async function showYearOf({ from }: HolidayChange): Promise<void> {
    set({ year: Number(from.slice(0, 4)) });
    await get().load();
  }
});

type Written = Awaited<ReturnType<typeof api.holidays.save>>;

/** What deeds moved that came one after the other. */
function chained(deeds: readonly Written[]): readonly DateMove[] {
  return deeds.reduce<readonly DateMove[]>((before, { moves }) => chainMoves(before, moves), []);
}

async function refusedOr(deed: () => Promise<void>): Promise<Problem | null> {
  try {
    await deed();
    return null;
  } catch (error) {
    return refusalOf(error);
  }
}
