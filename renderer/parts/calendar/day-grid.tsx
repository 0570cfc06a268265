import FullCalendar, { type CalendarRef } from '@fullcalendar/react';
import dayGrid from '@fullcalendar/react/daygrid';
import vietnamese from '@fullcalendar/react/locales/vi';
import multiMonth from '@fullcalendar/react/multimonth';
import '@fullcalendar/react/skeleton.css';
import { memo, type ReactNode, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import './day-grid.css';
import type { DayCells } from './use-day-cells';

/**
 * All that stands in a cell (`to` equals `from`), or a bar over several of them. Days are written `2026-06-14`. The library measures every
 * entry, so the lines of a cell are one entry and not several.
 */
export type GridEntry = {
  readonly key: string;
  readonly from: string;
  /** The last day, included. */
  readonly to: string;
  readonly content: ReactNode;
};

type DayGridProps = {
  readonly view: 'month' | 'year';
  /** The month or year that is shown: `2026-06`, `2026`. */
  readonly page: string;
  readonly today: string;
  /** The heads of the columns, from Sunday on, and of a month (1–12) in a year. */
  readonly weekdays: readonly string[];
  readonly monthName: (month: number) => string;
  readonly entries: readonly GridEntry[];
  /** The head of a cell beside the number of its day. */
  readonly headOf: (day: string) => ReactNode;
  readonly classOf: (day: string) => string;
  readonly cells: DayCells;
};

const dayMilliseconds = 86_400_000;
const plugins = [dayGrid, multiMonth];

/**
 * The days of a month as six weeks, or of a year as twelve months, Monday first. Knows no deadlines: what stands in the cells and what
 * keys do there is told from outside.
 */
export function DayGrid({ page, entries, ...rest }: DayGridProps) {
  const grid = useRef<CalendarRef>(null);
  const first = `${page}-01-01`.slice(0, 10);
  const [begin] = useState(first);
  const inputs = useMemo(() => entries.map(inputOf), [entries]);
  // The library takes its entries as a property and its page as a deed; both at once, it draws a page once.
  const [shown, show] = useState(inputs);
  useLayoutEffect(() => {
    grid.current?.getApi().gotoDate(first);
    show(inputs);
  }, [first, inputs]);
  return <LibraryGrid grid={grid} begin={begin} inputs={shown} {...rest} />;
}

type LibraryGridProps = Omit<DayGridProps, 'page' | 'entries'> & {
  readonly grid: RefObject<CalendarRef | null>;
  /** The page that is shown first. */
  readonly begin: string;
  readonly inputs: ReturnType<typeof inputOf>[];
};

const LibraryGrid = memo(function LibraryGrid(props: LibraryGridProps) {
  const { grid, view, begin, today, weekdays, monthName, inputs, headOf, classOf, cells } = props;
  const isMonth = view === 'month';
  return (
    <FullCalendar
      ref={grid}
      plugins={plugins}
      locale={vietnamese}
      timeZone="UTC"
      now={today}
      firstDay={1}
      initialView={isMonth ? 'dayGridMonth' : 'multiMonthYear'}
      initialDate={begin}
      headerToolbar={false}
      height={isMonth ? '100%' : 'auto'}
      expandRows
      fixedWeekCount={isMonth}
      showNonCurrentDates={isMonth}
      multiMonthMaxColumns={4}
      singleMonthMinWidth={230}
      aspectRatio={2.2}
      dayMaxEvents={false}
      eventDisplay="block"
      eventOrder="-duration"
      eventInteractive={false}
      events={inputs}
      eventContent={({ event }) => event.extendedProps['content']}
      eventClass={({ event }) => (event.extendedProps['isBar'] ? 'day-grid-bar' : 'day-grid-entry')}
      dayHeaderContent={({ date }) => weekdays[date.getUTCDay()]}
      dayHeaderClass="day-grid-name"
      dayHeaderInnerClass="day-grid-name-inner"
      dayRowClass="day-grid-row"
      dayCellClass={({ date, isOther, isToday, isDisabled }) =>
        isDisabled
          ? 'day-grid-cell'
          : `day-grid-cell ${isOther ? 'day-grid-other' : ''} ${isToday ? 'day-grid-today' : ''} ${classOf(dayOf(date))}`
      }
      dayCellTopClass="day-grid-top"
      dayCellTopContent={({ date }) => (
        <>
          <span className="day-grid-number">{date.getUTCDate()}</span>
          {headOf(dayOf(date))}
        </>
      )}
      dayCellDidMount={({ el, isDisabled }) => {
        if (!isDisabled) cells.hold(el);
      }}
      singleMonthClass="day-grid-month"
      singleMonthHeaderClass="day-grid-month-name"
      singleMonthTitleFormat={({ date }) => monthName(date.month + 1)}
      tableClass="day-grid-table"
      tableHeaderClass="day-grid-head"
      viewClass="day-grid"
    />
  );
});

function inputOf({ key, from, to, content }: GridEntry) {
  const end = new Date(Date.parse(to) + dayMilliseconds).toISOString().slice(0, 10);
  return { id: key, start: from, end, allDay: true, content, isBar: from !== to };
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
