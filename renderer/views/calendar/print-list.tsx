import { formatDate } from '../../../shared/domain/format-vietnamese';
import { deadlineKindLooks } from '../../../shared/wording/deadline-kind';
import { weekdayShort } from '../../../shared/wording/weekday';
import { isDone } from '../../model/calendar-entries';
import { yearOf } from '../../model/calendar-span';
import type { CalendarSheet } from '../../stores/calendar-print';
import { progressWords, calendarText as text } from '../../text/calendar';

/** The deadlines of a year as a table with its head on every page. */
export function PrintList({ sheet: { day, deadlines } }: { readonly sheet: CalendarSheet }) {
  // Times reach into the year after, too; there they stand in its list.
  const own = deadlines.filter(({ lastDay }) => yearOf(lastDay) === yearOf(day));
  return (
    <table className="calendar-sheet-table">
      <thead>
        <tr>
          {text.printHeads.map((head) => (
            <th key={head}>{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {own.map((deadline) => {
          const { id, lastDay, lastWorkingDay, kind, title, who, progress } = deadline;
          return (
            <tr key={id}>
              <td className="nowrap">
                {weekdayShort(lastDay)} {formatDate(lastDay)}
              </td>
              <td className="nowrap">
                {weekdayShort(lastWorkingDay)} {formatDate(lastWorkingDay)}
              </td>
              <td>
                {deadlineKindLooks[kind].sign} {deadlineKindLooks[kind].word}
              </td>
              <td>{title}</td>
              <td>{who}</td>
              <td className="nowrap">
                {progress ? progressWords(progress) : ''}
                {isDone(deadline) ? ' ✓' : ''}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
