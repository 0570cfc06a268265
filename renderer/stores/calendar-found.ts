import { create } from 'zustand';
import { addDays } from '../../shared/domain/calendar-date';
import type { Deadline } from '../../shared/domain/deadlines/deadline';
import { api } from '../api';
import { readyValue } from './loadable';
import { fetched } from './refusal';
import { today } from './today';

type FoundDeadlinesState = {
  /** The first few deadlines of each day, from two months ago to a year from now. */
  readonly near: readonly Deadline[];
  load(): Promise<void>;
};

const daysBefore = 60;
const daysAfter = 366;
const perDay = 3;

/** The deadlines that can be found from anywhere in the window. */
export const useFoundDeadlines = create<FoundDeadlinesState>()((set) => ({
  near: [],
  async load() {
    const [from, to] = [addDays(today(), -daysBefore), addDays(today(), daysAfter)];
    const days = await fetched(() => api.deadlines.days({ from, to, perDay }));
    set({ near: (readyValue(days) ?? []).flatMap(({ first }) => first) });
  },
}));
