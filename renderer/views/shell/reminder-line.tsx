import { Button } from '../../parts/button';
import { useApplication } from '../../stores/application';
import { useReminders } from '../../stores/reminders';
import { today } from '../../stores/today';
import { reminderLine, remindersText as text } from '../../text/reminders';

/** The reminders that have come, in one quiet line until it is put away. */
export function ReminderLine() {
  const came = useReminders((state) => state.came);
  const { putAway } = useReminders.getState();
  if (!came) return null;
  return (
    <section className="reminder-line" aria-label={text.line}>
      <span aria-live="polite">{reminderLine(came, today())}</span>
      <span className="actions">
        <Button
          onClick={() => {
            putAway();
            useApplication.getState().go('overview');
          }}
        >
          {text.show}
        </Button>
        <Button kind="quiet" onClick={putAway}>
          {text.known}
        </Button>
      </span>
    </section>
  );
}
