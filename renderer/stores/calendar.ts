import { create } from 'zustand';
import type { CalendarDate } from '../../shared/domain/calendar-date';
import type { Deadline, DeadlineKind } from '../../shared/domain/deadlines/deadline';
import { api } from '../api';
import type { DueDay } from '../model/calendar-entries';
import { pageOf } from '../model/calendar-keys';
import { type DaySpan, monthsLater, spanKey, spanOf, withinCalendar } from '../model/calendar-span';
import type { CalendarTab, CalendarViewName } from '../model/calendar-view';
import { type Loadable, loading, ready, readyValue } from './loadable';
import { fetched } from './refusal';
import { today } from './today';

/** Which deadlines are shown; null shows all. */
export type CalendarFilter = {
  readonly plan: string | null;
  readonly agency: string | null;
  readonly kinds: readonly DeadlineKind[] | null;
};

/** What is due in a span: day by day, and the times that reach into it. */
export type DueSpan = { readonly days: readonly DueDay[]; readonly times: readonly Deadline[] };

type CalendarState = {
  readonly tab: CalendarTab;
  readonly view: CalendarViewName;
  /** The day that the keys stand on; what is shown around it follows from it. */
  readonly day: CalendarDate;
  readonly filter: CalendarFilter;
  readonly due: Loadable<DueSpan>;
  chooseTab(tab: CalendarTab): void;
  look(view: CalendarViewName): Promise<void>;
  /** Goes to a day, and to the page of the calendar where it stands. */
  showDay(day: CalendarDate): Promise<void>;
  /** Turns to the page before or after. */
  turn(direction: -1 | 1): Promise<void>;
  narrow(part: Partial<CalendarFilter>): Promise<void>;
  /** Fetches what is shown again; it stays on the screen until the answer is here. */
  load(): Promise<void>;
};

export const wholeCalendar: CalendarFilter = { plan: null, agency: null, kinds: null };

/** How many deadlines of a day are fetched by name. */
const perDay: Readonly<Record<CalendarViewName, number>> = { month: 6, list: 0, year: 1 };

/** Only these last from a day to a day. */
const kindsOfTimes: readonly DeadlineKind[] = ['statutory', 'council', 'own'];

/** What is due around a day, as a month, a list or a year. Pages that were looked at or lie beside are kept, so that turning is at once. */
export const useCalendar = create<CalendarState>()((set, get) => {
  let known = new Map<string, DueSpan>();
  let asked = 0;

  const keyOf = (view: CalendarViewName, day: CalendarDate) => `${view} ${spanKey(spanOf(view, day))}`;

  const ask = async (view: CalendarViewName, span: DaySpan, filter: CalendarFilter) => {
    const wanted = filterOf(filter);
    const [days, times] = await Promise.all([
      api.deadlines.days({ ...span, ...wanted, perDay: perDay[view] }),
      view === 'month' ? timesIn(span, filter) : [],
    ]);
    return { days, times };
  };

  /** Fetches a page and keeps it, unless what was known has been forgotten meanwhile. */
  const fetchPage = async (view: CalendarViewName, day: CalendarDate): Promise<Loadable<DueSpan>> => {
    const pages = known;
    const due = await fetched(() => ask(view, spanOf(view, day), get().filter));
    const found = readyValue(due);
    if (found) pages.set(keyOf(view, day), found);
    return due;
  };

  const fetchBeside = async (view: CalendarViewName, day: CalendarDate): Promise<void> => {
    const pages = known;
    for (const direction of [1, -1]) {
      const beside = monthsLater(day, direction * pageOf(view));
      if (pages !== known || known.has(keyOf(view, beside))) continue;
      await fetchPage(view, beside);
    }
  };

  const goTo = async (view: CalendarViewName, day: CalendarDate): Promise<void> => {
    const before = get();
    const kept = known.get(keyOf(view, day));
    const isSamePage = before.view === view && keyOf(view, day) === keyOf(view, before.day);
    asked += 1;
    const mine = asked;
    set({ view, day, due: kept ? ready(kept) : isSamePage ? before.due : loading });
    if (!kept) {
      const due = await fetchPage(view, day);
      if (asked !== mine) return;
      set({ due });
    }
    if (view === 'month' && !isSamePage) await fetchBeside(view, day);
  };

  return {
    tab: 'calendar',
    view: 'month',
    day: today(),
    filter: wholeCalendar,
    due: loading,

    chooseTab: (tab) => set({ tab }),
    look: (view) => goTo(view, get().day),
    showDay: (day) => goTo(get().view, withinCalendar(day)),
    turn: (direction) => goTo(get().view, monthsLater(get().day, direction * pageOf(get().view))),

    async narrow(part) {
      set({ filter: { ...get().filter, ...part } });
      await get().load();
    },

    async load() {
      known = new Map();
      asked += 1;
      const mine = asked;
      const { view, day } = get();
      const due = await fetchPage(view, day);
      if (asked !== mine) return;
      set({ due });
      if (view === 'month') await fetchBeside(view, day);
    },
  };
});

/** A filter as the register is asked. */
export function filterOf({ plan, agency, kinds }: CalendarFilter) {
  return { plan, agency, kinds: kinds === null ? null : [...kinds] };
}

async function timesIn(span: DaySpan, filter: CalendarFilter): Promise<readonly Deadline[]> {
  const kinds = kindsOfTimes.filter((kind) => filter.kinds?.includes(kind) ?? true);
  if (kinds.length === 0) return [];
  const found = await api.deadlines.list({ ...span, ...filterOf(filter), kinds });
  return found.filter(({ beginsOn }) => beginsOn !== null);
}
