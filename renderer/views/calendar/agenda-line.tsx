import type { Deadline } from '../../../shared/domain/deadlines/deadline';
import { formatDate } from '../../../shared/domain/format-vietnamese';
import { deadlineKindLooks } from '../../../shared/wording/deadline-kind';
import { weekdayShort } from '../../../shared/wording/weekday';
import { isDone } from '../../model/calendar-entries';
import { RovingButton } from '../../parts/roving-button';
import type { TableRowFrame } from '../../parts/virtual-table';
import { useCalendarPanel } from '../../stores/calendar-panel';
import { progressWords, calendarText as text } from '../../text/calendar';

type AgendaLineProps = { readonly frame: TableRowFrame; readonly deadline: Deadline | null };

/** A deadline as a line of the list; one that is not here yet says so. */
export function AgendaLine({ frame, deadline }: AgendaLineProps) {
  if (!deadline) {
    return (
      <tr {...frame}>
        <td className="muted">{text.loading}</td>
        <td colSpan={3} />
        <td className="calendar-who" />
      </tr>
    );
  }
  const { kind, title, who, lastWorkingDay, progress } = deadline;
  const { sign, word } = deadlineKindLooks[kind];
  const done = isDone(deadline);
  return (
    <tr {...frame} className={done ? 'calendar-line-done' : undefined}>
      <td>
        <span className="calendar-sign" aria-hidden="true">
          {sign}
        </span>{' '}
        {word}
      </td>
      <td>
        <RovingButton
          className="cell-button"
          onClick={() => useCalendarPanel.getState().openDeadline(deadline)}
        >
          {title}
        </RovingButton>
      </td>
      <td className="calendar-who" title={who}>
        {who}
      </td>
      <td className="nowrap">
        {weekdayShort(lastWorkingDay)} {formatDate(lastWorkingDay)}
      </td>
      <td className="number">
        {progress ? progressWords(progress) : ''}
        {done ? ' ✓' : ''}
      </td>
    </tr>
  );
}
