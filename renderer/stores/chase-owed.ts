import { create } from 'zustand';
import type { Owed } from '../../shared/contract/chase';
import type { PeriodCode } from '../../shared/domain/period';
import { api } from '../api';
import { fetched } from './refusal';

type ChaseOwedState = {
  /** What agencies owe, by period and agency (`2025-Y SYT`), as far as it was looked at; `failed` where it could not be told. */
  readonly known: ReadonlyMap<string, readonly Owed[] | 'failed'>;
  /** Fetches what some agencies owe, each once. */
  look(period: PeriodCode, agencies: readonly string[]): Promise<void>;
  /** Forgets all, because something changed. */
  forget(): void;
};

/** What those owe whom letters go to, fetched for the rows in sight: there may be thousands. */
export const useChaseOwed = create<ChaseOwedState>()((set, get) => {
  const asked = new Set<string>();
  let round = 0;
  return {
    known: new Map(),
    async look(period, agencies) {
      const mine = round;
      const keyOf = (agency: string) => `${period} ${agency}`;
      const fresh = [...new Set(agencies)].filter((agency) => !asked.has(keyOf(agency)));
      for (const agency of fresh) asked.add(keyOf(agency));
      const found = await Promise.all(
        fresh.map(async (agency) => {
          const owed = await fetched(() => api.chase.owed({ period, agency }));
          return [keyOf(agency), owed.status === 'ready' ? owed.value : ('failed' as const)] as const;
        }),
      );
      if (round === mine && found.length > 0) set({ known: new Map([...get().known, ...found]) });
    },
    forget() {
      round += 1;
      asked.clear();
      set({ known: new Map() });
    },
  };
});
