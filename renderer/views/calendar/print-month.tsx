import { useMemo } from 'react';
import type { CalendarDate } from '../../../shared/domain/calendar-date';
import type { Deadline } from '../../../shared/domain/deadlines/deadline';
import { isWeekend } from '../../../shared/domain/working-days/weekend';
import { deadlineKindLooks } from '../../../shared/wording/deadline-kind';
import { weekdayShort } from '../../../shared/wording/weekday';
import { byLastDay } from '../../model/calendar-agenda';
import { isDone, lasts } from '../../model/calendar-entries';
import { dayMarks } from '../../model/calendar-idle';
import { weeksOfMonth } from '../../model/calendar-weeks';
import { useCalendarHolidays } from '../../stores/calendar-holidays';
import type { CalendarSheet } from '../../stores/calendar-print';
import { moreWords, calendarText as text } from '../../text/calendar';

const shownADay = 5;

/** A month on one page; what does not fit into a day is counted. */
export function PrintMonth({ sheet: { day, deadlines } }: { readonly sheet: CalendarSheet }) {
  const tables = useCalendarHolidays((state) => state.years);
  const marks = useMemo(() => dayMarks([...tables.values()]), [tables]);
  const weeks = weeksOfMonth(day);
  const days = byLastDay(deadlines.filter(({ beginsOn }) => beginsOn === null));
  const times = deadlines.filter(({ beginsOn }) => beginsOn !== null);
  const cellOf = (one: CalendarDate) => {
    const mark = marks.get(one);
    const due = days.get(one) ?? [];
    const over = times.filter((time) => lasts(time, one));
    const shown = due.slice(0, due.length > shownADay ? shownADay - 1 : shownADay);
    return (
      <>
        <p className="calendar-sheet-day">
          <b>{Number(one.slice(8))}</b> {mark ? (mark.kind === 'off' ? mark.name : text.worked) : ''}
        </p>
        {over.map((time) => (
          <p key={time.id} className="calendar-sheet-time">
            <span>
              {one === time.beginsOn || one.endsWith('-01') || weekdayShort(one) === 'T2'
                ? time.title
                : '\u00A0'}
            </span>
          </p>
        ))}
        {shown.map((deadline) => (
          <p key={deadline.id}>{entryWords(deadline)}</p>
        ))}
        {due.length > shown.length ? <p>{moreWords(due.length - shown.length, false)}</p> : null}
      </>
    );
  };
  return (
    <table className={`calendar-sheet-table calendar-sheet-weeks calendar-sheet-weeks-${weeks.length}`}>
      <thead>
        <tr>
          {weeks[0]?.map((one) => (
            <th key={one}>{weekdayShort(one)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((one) => (
              <td key={one} className={classOf(marks.get(one)?.kind, one, day)}>
                {one.slice(0, 7) === day.slice(0, 7) ? cellOf(one) : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function entryWords(deadline: Deadline): string {
  return `${isDone(deadline) ? '✓' : deadlineKindLooks[deadline.kind].sign} ${deadline.title}`;
}

function classOf(
  kind: 'off' | 'worked' | undefined,
  one: CalendarDate,
  day: CalendarDate,
): string | undefined {
  if (one.slice(0, 7) !== day.slice(0, 7)) return undefined;
  if (kind === 'worked') return 'calendar-sheet-worked';
  return kind === 'off' || isWeekend(one) ? 'calendar-sheet-off' : undefined;
}
