import { useCallback, useMemo } from 'react';
import { deadlineKindLooks } from '../../../shared/wording/deadline-kind';
import { weekdayShorts } from '../../../shared/wording/weekday';
import type { DueDay } from '../../model/calendar-entries';
import { DayGrid } from '../../parts/calendar/day-grid';
import { type DueSpan, useCalendar } from '../../stores/calendar';
import { readyValue } from '../../stores/loadable';
import { today } from '../../stores/today';
import { monthWords, calendarText as text } from '../../text/calendar';
import { DueState } from './due-state';
import { useCalendarGrid } from './use-calendar-grid';

const nothing: DueSpan = { days: [], times: [] };

/** A year as twelve months: how much is due on each day, days off and made-up days shaded. */
export function YearView() {
  const page = useCalendar((state) => state.day.slice(0, 4));
  const due = useCalendar((state) => state.due);
  const span = readyValue(due) ?? nothing;
  const days = useMemo(() => new Map<string, DueDay>(span.days.map((one) => [one.day, one])), [span]);
  const totalOf = useCallback((day: string) => days.get(day)?.total ?? 0, [days]);
  const grid = useCalendarGrid(totalOf);
  const headOf = useCallback((day: string) => <DayCount due={days.get(day)} />, [days]);
  return (
    <div className="calendar-main">
      <DueState due={due} isEmpty={span.days.length === 0} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form. */}
      <div
        className="calendar-grid"
        ref={grid.box}
        role="group"
        aria-label={text.grid}
        onKeyDown={grid.onKeyDown}
        onClick={grid.onClick}
      >
        <DayGrid
          view="year"
          page={page}
          today={today()}
          weekdays={weekdayShorts}
          monthName={monthWords}
          entries={none}
          headOf={headOf}
          classOf={grid.classOf}
          cells={grid.cells}
        />
      </div>
    </div>
  );
}

const none: readonly never[] = [];

/** The sign of the only deadline of a day, or how many there are. */
function DayCount({ due }: { readonly due: DueDay | undefined }) {
  if (!due || due.total === 0) return null;
  const [first] = due.first;
  const sign = due.total === 1 && first ? deadlineKindLooks[first.kind].sign : String(due.total);
  return <span className="calendar-count">{sign}</span>;
}
