import type { CalendarDate } from '../../../shared/domain/calendar-date';
import type { Deadline } from '../../../shared/domain/deadlines/deadline';
import { deadlineKindLooks } from '../../../shared/wording/deadline-kind';
import { isDone } from '../../model/calendar-entries';
import { useCalendarPanel } from '../../stores/calendar-panel';
import { moreWords, progressWords, calendarText as text } from '../../text/calendar';

type EntryButtonProps = { readonly deadline: Deadline; readonly isBar?: boolean };

/** A deadline in the cell of its day: sign of its kind, title, how far it is. */
export function EntryButton({ deadline, isBar = false }: EntryButtonProps) {
  const { kind, title, progress } = deadline;
  const { sign, word } = deadlineKindLooks[kind];
  const done = isDone(deadline);
  const how = progress ? ` (${progressWords(progress)})` : '';
  return (
    <button
      type="button"
      className={`calendar-entry ${isBar ? 'calendar-entry-bar' : ''} ${done ? 'calendar-entry-done' : ''}`}
      tabIndex={-1}
      title={`${word}: ${title}${how}`}
      aria-label={`${word}: ${title}${how}${done ? `, ${text.done}` : ''}`}
      onClick={() => useCalendarPanel.getState().openDeadline(deadline)}
    >
      <span className="calendar-sign" aria-hidden="true">
        {done ? '✓' : sign}
      </span>
      <span className="calendar-entry-title">{title}</span>
      {progress && !done ? <span className="calendar-entry-how">{progressWords(progress)}</span> : null}
    </button>
  );
}

type MoreButtonProps = { readonly day: CalendarDate; readonly more: number; readonly isAll: boolean };

/** That a day has more than fits, and the way to all of it. */
export function MoreButton({ day, more, isAll }: MoreButtonProps) {
  return (
    <button
      type="button"
      className="calendar-entry calendar-more"
      tabIndex={-1}
      onClick={() => void useCalendarPanel.getState().openDay(day)}
    >
      {moreWords(more, isAll)}
    </button>
  );
}
