import { useMemo } from 'react';
import { CalendarDate } from '../../../shared/domain/calendar-date';
import { deadlineKindLooks } from '../../../shared/wording/deadline-kind';
import { weekdayShort } from '../../../shared/wording/weekday';
import { byLastDay } from '../../model/calendar-agenda';
import { dayMarks } from '../../model/calendar-idle';
import { weeksOfMonth } from '../../model/calendar-weeks';
import { useCalendarHolidays } from '../../stores/calendar-holidays';
import type { CalendarSheet } from '../../stores/calendar-print';
import { monthWords } from '../../text/calendar';

const months = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'));

/** A year on one page: twelve months with how much is due on each day. */
export function PrintYear({ sheet: { day, deadlines } }: { readonly sheet: CalendarSheet }) {
  const tables = useCalendarHolidays((state) => state.years);
  const marks = useMemo(() => dayMarks([...tables.values()]), [tables]);
  const due = byLastDay(deadlines);
  const cellOf = (one: CalendarDate) => {
    const own = due.get(one) ?? [];
    const [first] = own;
    const sign = own.length === 1 && first ? deadlineKindLooks[first.kind].sign : String(own.length);
    return (
      <>
        {Number(one.slice(8))} {own.length > 0 ? <b>{sign}</b> : null}
      </>
    );
  };
  return (
    <div className="calendar-sheet-months">
      {months.map((month) => {
        const first = CalendarDate.parse(`${day.slice(0, 4)}-${month}-01`);
        const weeks = weeksOfMonth(first);
        return (
          <div key={month} className="calendar-sheet-one">
            <table className="calendar-sheet-table">
              <caption>{monthWords(Number(month))}</caption>
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
                    {week.map((one) => {
                      const isOwn = one.slice(5, 7) === month;
                      const mark = marks.get(one)?.kind;
                      const isOff = mark === 'off' || (mark !== 'worked' && week.indexOf(one) > 4);
                      return (
                        <td key={one} className={isOwn ? classOf(mark, isOff) : undefined}>
                          {isOwn ? cellOf(one) : null}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        );
      })}
    </div>
  );
}

function classOf(mark: 'off' | 'worked' | undefined, isOff: boolean): string | undefined {
  if (mark === 'worked') return 'calendar-sheet-worked';
  return isOff ? 'calendar-sheet-off' : undefined;
}
