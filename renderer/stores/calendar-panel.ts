import { create } from 'zustand';
import type { CalendarDate } from '../../shared/domain/calendar-date';
import type { Deadline } from '../../shared/domain/deadlines/deadline';
import { api } from '../api';
import { type EventFilling, eventFilled, newEvent } from '../model/calendar-draft';
import { yearOf, yearSpan } from '../model/calendar-span';
import { filterOf, useCalendar } from './calendar';
import { type Loadable, loading, readyValue } from './loadable';
import { fetched } from './refusal';

/** What is open beside the calendar. */
export type CalendarPanel =
  | { readonly kind: 'day'; readonly day: CalendarDate }
  | { readonly kind: 'deadline'; readonly deadline: Deadline }
  | { readonly kind: 'form'; readonly filled: EventFilling };

type CalendarPanelState = {
  readonly opened: CalendarPanel | null;
  /** What lies under it: the list of a day, to which one comes back. */
  readonly under: readonly CalendarPanel[];
  /** What is due on the opened day. */
  readonly list: Loadable<readonly Deadline[]>;
  openDay(day: CalendarDate): Promise<void>;
  openDeadline(deadline: Deadline): void;
  /** Opens the form of a new day, filled with a day of the calendar. */
  add(day: CalendarDate): void;
  /** Opens the form of a day that is kept; false where it is no more. */
  change(event: string): Promise<boolean>;
  /** Goes back to what lies under, or closes. */
  back(): void;
  close(): void;
  /** Fetches again what is open; a deadline that moved is followed. */
  load(): Promise<void>;
};

/** The panel beside the calendar: the list of a day, a deadline with its reasons, or the form of a day of one's own. */
export const useCalendarPanel = create<CalendarPanelState>()((set, get) => {
  const fetchDay = async (day: CalendarDate): Promise<void> => {
    const { filter } = useCalendar.getState();
    const list = await fetched(() => api.deadlines.list({ from: day, to: day, ...filterOf(filter) }));
    const { opened } = get();
    if (opened?.kind === 'day' && opened.day === day) set({ list });
  };
  const put = (opened: CalendarPanel) => {
    const { opened: before, under } = get();
    set({ opened, under: before?.kind === 'day' ? [before] : under });
  };

  return {
    opened: null,
    under: [],
    list: loading,

    async openDay(day) {
      const { opened } = get();
      const isSame = opened?.kind === 'day' && opened.day === day;
      set({ opened: { kind: 'day', day }, under: [], ...(isSame ? {} : { list: loading }) });
      await fetchDay(day);
    },

    openDeadline: (deadline) => put({ kind: 'deadline', deadline }),
    add: (day) => put({ kind: 'form', filled: newEvent(day) }),

    async change(event) {
      const events = readyValue(await fetched(() => api.deadlines.events()));
      const found = events?.find((one) => one.event === event && one.undoneAt === null);
      if (!found) return false;
      const { opened, under } = get();
      set({
        opened: { kind: 'form', filled: eventFilled(found) },
        under: opened ? [...under, opened] : under,
      });
      return true;
    },

    back() {
      const { under } = get();
      const below = under.at(-1) ?? null;
      set({ opened: below, under: under.slice(0, -1) });
      if (below?.kind === 'day') void fetchDay(below.day);
    },

    close: () => set({ opened: null, under: [] }),

    async load() {
      const { opened } = get();
      if (opened?.kind === 'day') await fetchDay(opened.day);
      if (opened?.kind !== 'deadline') return;
      const now = await findDeadline(opened.deadline);
      if (get().opened !== opened) return;
      if (now) set({ opened: { kind: 'deadline', deadline: now } });
      else get().back();
    },
  };
});

/** The same deadline as it stands now, wherever in the year before to the year after; null where it is no more. */
async function findDeadline({ id, lastDay, kind, plan }: Deadline): Promise<Deadline | null> {
  const year = yearOf(lastDay);
  const [from, to] = [yearSpan(year - 1).from, yearSpan(year + 1).to];
  const found = await fetched(() => api.deadlines.list({ from, to, plan, agency: null, kinds: [kind] }));
  return readyValue(found)?.find((one) => one.id === id) ?? null;
}
