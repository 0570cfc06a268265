import { DeedLine } from '../../parts/deed-line';
import { useCalendarDeeds } from '../../stores/calendar-deeds';
import { calendarText as text } from '../../text/calendar';
import { calendarDeedWords } from '../../text/calendar-deed';

/** What was recorded last, and the way back. */
export function CalendarDeedLine() {
  const last = useCalendarDeeds((state) => state.last);
  const { takeBack, dismiss } = useCalendarDeeds.getState();
  const back = { name: text.undo, keys: text.undoKeys, go: () => void takeBack() };
  const words = last && calendarDeedWords(last.deed);
  return (
    <DeedLine
      words={words}
      isUndone={last?.isUndone ?? false}
      back={back}
      forth={null}
      dismiss={text.dismiss}
      onDismiss={dismiss}
    />
  );
}
