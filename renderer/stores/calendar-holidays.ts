import { create } from 'zustand';
import type { HolidayYear } from '../../shared/contract/holidays';
import { api } from '../api';
import { readyValue } from './loadable';
import { fetched } from './refusal';

type CalendarHolidaysState = {
  /** The tables of the years that were looked at. */
  readonly years: ReadonlyMap<number, HolidayYear>;
  /** Fetches the tables of these years that are not here yet. */
  look(years: readonly number[]): Promise<void>;
  /** Fetches again what is here. */
  load(): Promise<void>;
};

/** Days off and made-up days of the years that the calendar shows. */
export const useCalendarHolidays = create<CalendarHolidaysState>()((set, get) => {
  const fetching = new Set<number>();
  const fetchYears = async (years: readonly number[]): Promise<void> => {
    for (const year of years) fetching.add(year);
    const tables = await Promise.all(years.map((year) => fetched(() => api.holidays.year({ year }))));
    const next = new Map(get().years);
    for (const [place, year] of years.entries()) {
      fetching.delete(year);
      const table = tables[place] && readyValue(tables[place]);
      if (table) next.set(year, table);
    }
    set({ years: next });
  };
  return {
    years: new Map(),
    async look(years) {
      const missing = years.filter((year) => !get().years.has(year) && !fetching.has(year));
      if (missing.length > 0) await fetchYears(missing);
    },
    load: () => fetchYears([...get().years.keys()]),
  };
});
