import { screenNames } from '../../text/shell';

/** Lịch hạn: every deadline of a month, a list or a year, the table of holidays, and the rules that dates follow from. */
export function CalendarView() {
  return (
    <div className="screen" data-screen="calendar">
      <h1>{screenNames.calendar}</h1>
    </div>
  );
}
