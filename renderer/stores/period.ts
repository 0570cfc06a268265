import { create } from 'zustand';
import type { Period, PeriodCode } from '../../shared/domain/period';
import { choosePeriod } from '../model/choose-period';
import type { ReceptionTable } from '../model/matrix';
import { today } from './today';

type PeriodState = {
  /** The period that holds for every screen; null until a plan is there and a choice could be made. */
  readonly chosen: PeriodCode | null;
  choose(code: PeriodCode): void;
  /** Keeps the choice, or takes the remembered one, if the plan has it; otherwise nothing is chosen. */
  recall(periods: readonly Period[]): void;
  /** Chooses by what has been received, where nothing was chosen before. */
  settle(periods: readonly Period[], table: ReceptionTable): void;
};

const memory = 'period';

/** The period at work. The window remembers it, because work on a report goes on after its due date. */
export const usePeriod = create<PeriodState>()((set, get) => ({
  chosen: null,
  choose(code) {
    window.localStorage?.setItem(memory, code);
    set({ chosen: code });
  },
  recall(periods) {
    const remembered = get().chosen ?? window.localStorage?.getItem(memory) ?? null;
    set({ chosen: periods.find(({ code }) => code === remembered)?.code ?? null });
  },
  settle(periods, table) {
    if (get().chosen === null) set({ chosen: choosePeriod(periods, table, today()) });
  },
}));
