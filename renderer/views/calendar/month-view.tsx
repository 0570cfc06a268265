import { useCallback, useMemo, useRef } from 'react';
import type { CalendarDate } from '../../../shared/domain/calendar-date';
import { weekdayShorts } from '../../../shared/wording/weekday';
import { type DayCell, dayCells } from '../../model/calendar-entries';
import { DayGrid, type GridEntry } from '../../parts/calendar/day-grid';
import { useLines } from '../../parts/calendar/use-lines';
import { type DueSpan, useCalendar } from '../../stores/calendar';
import { readyValue } from '../../stores/loadable';
import { today } from '../../stores/today';
import { monthWords, calendarText as text } from '../../text/calendar';
import { DayMarkName } from './day-mark-name';
import { DueState } from './due-state';
import { EntryButton, MoreButton } from './entry-button';
import { useCalendarGrid } from './use-calendar-grid';

const nothing: DueSpan = { days: [], times: [] };

/** A month as six weeks: the first few deadlines of each day, times as bars over their days, and the way to the rest. */
export function MonthView() {
  const page = useCalendar((state) => state.day.slice(0, 7));
  const due = useCalendar((state) => state.due);
  const span = readyValue(due) ?? nothing;
  const totals = useMemo(
    () => new Map<string, number>(span.days.map(({ day, total }) => [day, total])),
    [span],
  );
  const totalOf = useCallback((day: string) => totals.get(day) ?? 0, [totals]);
  const { marks, classOf, box, cells, onKeyDown, onClick } = useCalendarGrid(totalOf);
  const weeks = useRef<HTMLDivElement>(null);
  const lines = useLines(weeks);
  const entries = useMemo(() => {
    const shown = dayCells(span.days, span.times, lines);
    return [...span.times.map(barOf), ...[...shown].flatMap(([day, cell]) => entriesOf(day, cell))];
  }, [span, lines]);
  const headOf = useCallback((day: string) => <DayMarkName mark={marks.get(day)} />, [marks]);
  return (
    <div className="calendar-main">
      <DueState due={due} isEmpty={span.days.length === 0 && span.times.length === 0} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form. */}
      <div
        className="calendar-grid"
        ref={box}
        role="group"
        aria-label={text.grid}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <div className="calendar-weeks" ref={weeks}>
          <DayGrid
            view="month"
            page={page}
            today={today()}
            weekdays={weekdayShorts}
            monthName={monthWords}
            entries={entries}
            headOf={headOf}
            classOf={classOf}
            cells={cells}
          />
        </div>
      </div>
    </div>
  );
}

function barOf(deadline: DueSpan['times'][number]): GridEntry {
  const { id, beginsOn, lastDay } = deadline;
  const content = <EntryButton deadline={deadline} isBar />;
  return { key: id, from: beginsOn ?? lastDay, to: lastDay, content };
}

function entriesOf(day: CalendarDate, { entries, more }: DayCell): readonly GridEntry[] {
  if (entries.length === 0 && more === 0) return [];
  const content = (
    <>
      {entries.map((deadline) => (
        <EntryButton key={deadline.id} deadline={deadline} />
      ))}
      {more === 0 ? null : <MoreButton day={day} more={more} isAll={entries.length === 0} />}
    </>
  );
  return [{ key: day, from: day, to: day, content }];
}
