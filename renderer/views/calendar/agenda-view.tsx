import { useCallback, useMemo } from 'react';
import { capitalised } from '../../../shared/kit/capitalised';
import { dayWithWeekday } from '../../../shared/wording/weekday';
import { type AgendaRow, agendaPlaceOf, agendaRows, monthsOfRows } from '../../model/calendar-agenda';
import type { DayMark } from '../../model/calendar-idle';
import { dayMarks } from '../../model/calendar-idle';
import { VirtualTable } from '../../parts/virtual-table';
import { type DueSpan, useCalendar } from '../../stores/calendar';
import { useAgenda } from '../../stores/calendar-agenda';
import { useCalendarHolidays } from '../../stores/calendar-holidays';
import { readyValue } from '../../stores/loadable';
import { dueCountWords, markWords, calendarText as text } from '../../text/calendar';
import { AgendaLine } from './agenda-line';
import { DueState } from './due-state';

const rowHeight = 28;
const whoClass = 'calendar-who';
const headings = text.listHead.map((label, place) => (place === 2 ? { label, className: whoClass } : label));
const widths = ['16%', 'auto', { width: '26%', className: whoClass }, '172px', '84px'];
const nothing: DueSpan = { days: [], times: [] };

/** Every deadline of a year by its last day, as a list of any length. */
export function AgendaView() {
  const due = useCalendar((state) => state.due);
  const year = useCalendar((state) => state.day.slice(0, 4));
  const day = useCalendar((state) => state.day);
  const tables = useCalendarHolidays((state) => state.years);
  const found = useAgenda((state) => state.days);
  const { days } = readyValue(due) ?? nothing;
  const rows = useMemo(() => agendaRows(days), [days]);
  const marks: ReadonlyMap<string, DayMark> = useMemo(() => dayMarks([...tables.values()]), [tables]);
  const onVisible = useCallback(
    (first: number, last: number) => useAgenda.getState().look(monthsOfRows(rows, first, last)),
    [rows],
  );
  return (
    <div className="calendar-main">
      <DueState due={due} isEmpty={rows.length === 0} />
      {rows.length === 0 ? null : (
        <VirtualTable
          key={year}
          label={text.list}
          headings={headings}
          widths={widths}
          count={rows.length}
          rowHeight={rowHeight}
          inSight={agendaPlaceOf(rows, day)}
          isCentred
          onVisible={onVisible}
        >
          {(index, frame) => {
            const row = rows[index];
            if (!row) return <tr {...frame} />;
            if (row.kind === 'deadline') {
              return <AgendaLine frame={frame} deadline={found.get(row.day)?.[row.place] ?? null} />;
            }
            return (
              <tr {...frame} className="group-row">
                <th colSpan={4} scope="rowgroup">
                  {headWords(row, marks.get(row.day))}
                </th>
                <td className={whoClass} />
              </tr>
            );
          }}
        </VirtualTable>
      )}
    </div>
  );
}

function headWords({ day, total }: Extract<AgendaRow, { kind: 'day' }>, mark: DayMark | undefined): string {
  return [capitalised(dayWithWeekday(day)), dueCountWords(total), mark ? markWords(mark) : '']
    .filter((part) => part !== '')
    .join(' · ');
}
