import { Button } from '../../parts/button';
import { useCalendarDeeds } from '../../stores/calendar-deeds';
import { useCalendarPanel } from '../../stores/calendar-panel';
import { calendarFormText as text } from '../../text/calendar-form';

type EventActionsProps = {
  readonly event: string;
  /** What is due is elsewhere, so that the form has a button of its own. */
  readonly isForm: boolean;
};

/** What can be done with a day that no plan asks for: change it, take it out of the calendar. */
export function EventActions({ event, isForm }: EventActionsProps) {
  const remove = async () => {
    if (await useCalendarDeeds.getState().remove(event)) useCalendarPanel.getState().back();
  };
  return (
    <div className="actions">
      {isForm ? (
        <Button onClick={() => void useCalendarPanel.getState().change(event)}>{text.change}</Button>
      ) : null}
      <Button onClick={() => void remove()}>{text.remove}</Button>
    </div>
  );
}
