import { DeadlineKind } from '../../../shared/domain/deadlines/deadline';
import { deadlineKindLooks } from '../../../shared/wording/deadline-kind';
import { calendarText as text } from '../../text/calendar';

/** What the signs and shades of the calendar mean. */
export function CalendarLegend() {
  return (
    <div className="legend calendar-legend">
      {DeadlineKind.options.map((kind) => (
        <span key={kind} className="nowrap">
          <span aria-hidden="true">{deadlineKindLooks[kind].sign}</span> {deadlineKindLooks[kind].word}
        </span>
      ))}
      <span className="nowrap">
        <span className="calendar-swatch calendar-off" aria-hidden="true" /> {text.legendOff}
      </span>
      <span className="nowrap">
        <span className="calendar-swatch calendar-worked" aria-hidden="true" /> {text.legendWorked}
      </span>
    </div>
  );
}
