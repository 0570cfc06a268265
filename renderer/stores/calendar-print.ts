import { create } from 'zustand';
import type { CalendarDate } from '../../shared/domain/calendar-date';
import type { Deadline } from '../../shared/domain/deadlines/deadline';
import { api } from '../api';
import { type DaySpan, monthSpan, yearOf, yearSpan } from '../model/calendar-span';
import type { CalendarViewName } from '../model/calendar-view';
import { type CalendarFilter, filterOf, useCalendar } from './calendar';
import { useNotices } from './notices';
import { attempt } from './refusal';

/** What is put on paper: a page of the calendar with all that is due in it. */
export type CalendarSheet = {
  readonly view: CalendarViewName;
  readonly day: CalendarDate;
  readonly filter: CalendarFilter;
  readonly deadlines: readonly Deadline[];
};

type CalendarPrintState = {
  /** The page that is being printed; null while nothing is. */
  readonly sheet: CalendarSheet | null;
  print(): Promise<void>;
  savePdf(title: string): Promise<void>;
};

const settledMilliseconds = 80;

/** Puts the page of the calendar that is looked at on paper or into a PDF, with everything that is due in it. */
export const useCalendarPrint = create<CalendarPrintState>()((set, get) => {
  const withSheet = async (deed: (landscape: boolean) => Promise<void>): Promise<void> => {
    if (get().sheet !== null) return;
    const { view, day, filter } = useCalendar.getState();
    try {
      const deadlines = await api.deadlines.list({ ...printedSpan(view, day), ...filterOf(filter) });
      set({ sheet: { view, day, filter, deadlines } });
      await painted();
      await deed(view !== 'list');
    } finally {
      set({ sheet: null });
    }
  };
  return {
    sheet: null,

    print: () =>
      attempt(() =>
        withSheet(async (landscape) => {
          await api.desktop.print({ landscape });
        }),
      ),

    savePdf: (title) =>
      attempt(async () => {
        const { view, day } = useCalendar.getState();
        const page = view === 'month' ? day.slice(0, 7) : String(yearOf(day));
        const suggestedName = `Lich han ${page}.pdf`;
        const chosen = await api.desktop.chooseSaveFile({ title, suggestedName, kind: 'pdf' });
        if (!chosen) return;
        await withSheet(async (landscape) => {
          const { path } = await api.desktop.savePdf({ path: chosen.path, landscape });
          useNotices.getState().tell({ deed: 'calendar-printed', path });
        });
      }),
  };
});

/** The days that a printed page shows. */
function printedSpan(view: CalendarViewName, day: CalendarDate): DaySpan {
  return view === 'month' ? monthSpan(day) : yearSpan(yearOf(day));
}

/** Waits until what has been set stands in the document. Not a frame of the screen: a window that nobody sees paints none. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, settledMilliseconds));
}
