import { Button } from '../../parts/button';
import { useCalendarDeeds } from '../../stores/calendar-deeds';
import { calendarText as text } from '../../text/calendar';
import { calendarDeedWords } from '../../text/calendar-deed';

/** What was recorded last, and the way back. */
export function CalendarDeedLine() {
  const last = useCalendarDeeds((state) => state.last);
  const { takeBack, dismiss } = useCalendarDeeds.getState();
  return (
    <div role="status" className="calendar-deed">
      {last ? (
        <>
          <span>
            {last.isUndone ? `${text.undo}: ${calendarDeedWords(last.deed)}` : calendarDeedWords(last.deed)}
          </span>
          {last.isUndone ? null : (
            <Button keys={text.undoKeys} onClick={() => void takeBack()}>
              {text.undo}
            </Button>
          )}
          <Button kind="quiet" onClick={dismiss}>
            {text.dismiss}
          </Button>
        </>
      ) : null}
    </div>
  );
}
