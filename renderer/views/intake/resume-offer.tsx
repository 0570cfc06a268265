import { CalendarDate } from '../../../shared/domain/calendar-date';
import { formatDate } from '../../../shared/domain/format-vietnamese';
import { Button } from '../../parts/button';
import { MessageBox } from '../../parts/message-box';
import { useIntake } from '../../stores/intake';
import { intakeText, waitingWords } from '../../text/intake';

/** An intake that was begun and not ended can go on. */
export function ResumeOffer() {
  const waiting = useIntake((state) => state.waiting);
  const resume = useIntake((state) => state.resume);
  const dropWaiting = useIntake((state) => state.dropWaiting);
  if (!waiting) return null;
  const { startedAt, fileCount, answerCount } = waiting;
  const began = CalendarDate.safeParse(startedAt.slice(0, 10));
  const date = began.success ? formatDate(began.data) : startedAt;
  return (
    <MessageBox
      tone="note"
      title={waitingWords(date, fileCount, answerCount)}
      actions={
        <>
          <Button onClick={() => void resume()}>{intakeText.continueWaiting}</Button>
          <Button kind="quiet" onClick={() => void dropWaiting()}>
            {intakeText.dropWaiting}
          </Button>
          <span className="muted small">{intakeText.dropWaitingNote}</span>
        </>
      }
    />
  );
}
