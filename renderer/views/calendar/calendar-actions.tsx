import { calendarFileAdvice } from '../../../shared/wording/calendar-file-advice';
import { Button } from '../../parts/button';
import { useCalendar } from '../../stores/calendar';
import { saveCalendarFile } from '../../stores/calendar-files';
import { useCalendarPanel } from '../../stores/calendar-panel';
import { useCalendarPrint } from '../../stores/calendar-print';
import { calendarText as text } from '../../text/calendar';

/** What can be done with the calendar that is shown: print it, keep it as a file, add a day to it. */
export function CalendarActions() {
  const isBusy = useCalendarPrint((state) => state.sheet !== null);
  const { print, savePdf } = useCalendarPrint.getState();
  return (
    <div className="actions">
      <Button onClick={() => void print()} disabled={isBusy}>
        {text.print}
      </Button>
      <Button onClick={() => void savePdf(text.savePdf)} disabled={isBusy}>
        {text.savePdf}
      </Button>
      <Button hint={calendarFileAdvice.join('\n')} onClick={() => void saveCalendarFile(text.saveCalendar)}>
        {text.saveCalendar}
      </Button>
      <Button
        kind="primary"
        keys={text.addKeys}
        onClick={() => useCalendarPanel.getState().add(useCalendar.getState().day)}
      >
        {text.add}
      </Button>
    </div>
  );
}
