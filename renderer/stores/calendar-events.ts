import { create } from 'zustand';
import type { EventSummary } from '../../shared/contract/deadlines';
import { api } from '../api';
import { readyValue } from './loadable';
import { fetched } from './refusal';

type CalendarEventsState = {
  /** The days that no plan asks for, by their ids; removed ones stay and say so. */
  readonly events: ReadonlyMap<string, EventSummary>;
  load(): Promise<void>;
};

/** What is kept of the days that no plan asks for besides their deadlines: notes, and whether they came with the program. */
export const useCalendarEvents = create<CalendarEventsState>()((set) => ({
  events: new Map(),
  async load() {
    const events = readyValue(await fetched(() => api.deadlines.events()));
    if (events) set({ events: new Map(events.map((one) => [one.event, one])) });
  },
}));
