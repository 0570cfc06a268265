import { create } from 'zustand';
import type { Period, PeriodCode } from '../../shared/domain/period';
import { choosePeriod } from '../model/choose-period';
import { today } from './today';

type PeriodState = {
  /** The period that holds for every screen; null until a plan is there. */
  readonly chosen: PeriodCode | null;
  choose(code: PeriodCode): void;
  /** Keeps the choice if the plan has it, otherwise takes the one at hand. */
  settle(periods: readonly Period[]): void;
};

const memory = 'period';

/** The period at work. The window remembers it, because work on a report goes on after its due date. */
export const usePeriod = create<PeriodState>()((set, get) => ({
  chosen: null,
  choose(code) {
    window.localStorage?.setItem(memory, code);
    set({ chosen: code });
  },
  settle(periods) {
    const remembered = get().chosen ?? window.localStorage?.getItem(memory) ?? null;
    set({ chosen: choosePeriod(periods, remembered, today()) });
  },
}));
