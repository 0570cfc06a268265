import { create } from 'zustand';
import { CalendarDate } from '../../shared/domain/calendar-date';
import type { Deadline } from '../../shared/domain/deadlines/deadline';
import { api } from '../api';
import { byLastDay } from '../model/calendar-agenda';
import { monthSpan } from '../model/calendar-span';
import { filterOf, useCalendar } from './calendar';
import { attempt } from './refusal';

type AgendaState = {
  /** The deadlines of the months that were looked at, by day. */
  readonly days: ReadonlyMap<CalendarDate, readonly Deadline[]>;
  /** Fetches the months that are not here yet, such as `2026-06`. */
  look(months: readonly string[]): void;
  forget(): void;
};

/** The deadlines behind the lines of the list, a month at a time, as one scrolls to them. */
export const useAgenda = create<AgendaState>()((set, get) => {
  let months = new Set<string>();
  let forgotten = 0;
  return {
    days: new Map(),

    look(wanted) {
      for (const month of wanted) {
        if (months.has(month)) continue;
        months.add(month);
        const mine = forgotten;
        void attempt(async () => {
          const span = monthSpan(CalendarDate.parse(`${month}-01`));
          const found = await api.deadlines.list({ ...span, ...filterOf(useCalendar.getState().filter) });
          if (forgotten !== mine) return;
          // A time that reaches over the end of the month stands on its last day alone.
          const own = found.filter(({ lastDay }) => lastDay <= span.to);
          set({ days: new Map([...get().days, ...byLastDay(own)]) });
        });
      }
    },

    forget() {
      forgotten += 1;
      months = new Set();
      set({ days: new Map() });
    },
  };
});
