import { useEffect } from 'react';
import type { Deadline } from '../../../shared/domain/deadlines/deadline';
import { capitalised } from '../../../shared/kit/capitalised';
import { deadlineRuleWords } from '../../../shared/wording/deadline-rule';
import { shiftWords } from '../../../shared/wording/deadline-shift';
import { cutOffWords } from '../../../shared/wording/deadline-warning';
import { yearOf } from '../../model/calendar-span';
import { Button } from '../../parts/button';
import { MessageBox } from '../../parts/message-box';
import { ProgressBar } from '../../parts/progress-bar';
import { useCalendarEvents } from '../../stores/calendar-events';
import { goToDue, goToHolidays, isOpenable } from '../../stores/calendar-go';
import { today } from '../../stores/today';
import { progressWords } from '../../text/calendar';
import { dueInWords, reckoningWords, explainText as text } from '../../text/calendar-explain';
import { EventActions } from './event-actions';

/** Why a deadline is when it is: its rule with the words of its document, its days, what moved it, how far it is, and what is due. */
export function DeadlineDetail({ deadline }: { readonly deadline: Deadline }) {
  const { terms, quote, document, who, shifted, provisional, warning, progress, subject } = deadline;
  const event = subject.kind === 'event' || subject.kind === 'form' ? subject.event : null;
  const kept = useCalendarEvents((state) => (event === null ? undefined : state.events.get(event)));
  useEffect(() => {
    if (event !== null) void useCalendarEvents.getState().load();
  }, [event]);
  return (
    <>
      <p className="calendar-reckoning">{reckoningWords(deadline)}</p>
      <p>{dueInWords(deadline, today())}</p>
      {warning ? <MessageBox tone="warning" title={capitalised(cutOffWords[warning])} /> : null}
      {shifted ? (
        <MessageBox tone="note" title={text.moved}>
          {capitalised(shiftWords(shifted))}
        </MessageBox>
      ) : null}
      {provisional ? (
        <MessageBox
          tone="note"
          title={text.provisional}
          actions={
            <Button onClick={() => goToHolidays(yearOf(deadline.lastDay))}>{text.openHolidays}</Button>
          }
        />
      ) : null}
      <dl className="facts">
        <dt>{text.rule}</dt>
        <dd>{terms ? deadlineRuleWords(deadline) : text.namedDay}</dd>
        {quote === '' ? null : (
          <>
            <dt>{text.quote}</dt>
            <dd>“{quote}”</dd>
          </>
        )}
        <dt>{text.document}</dt>
        <dd>{document ?? (kept?.isShipped ? text.shipped : text.noDocument)}</dd>
        {who === '' ? null : (
          <>
            <dt>{text.who}</dt>
            <dd>{who}</dd>
          </>
        )}
        {kept && kept.note !== '' ? (
          <>
            <dt>{text.note}</dt>
            <dd>{kept.note}</dd>
          </>
        ) : null}
        {progress ? (
          <>
            <dt>{text.progress}</dt>
            <dd className="actions">
              {progressWords(progress)}
              <ProgressBar label={text.progress} done={progress.done} total={progress.of} />
            </dd>
          </>
        ) : null}
      </dl>
      {isOpenable(subject) ? (
        <div className="actions">
          <Button kind="primary" onClick={() => void goToDue(deadline)}>
            {text.open[subject.kind]}
          </Button>
        </div>
      ) : (
        <p className="muted">{text.notOpened}</p>
      )}
      {event === null ? null : <EventActions event={event} isForm={subject.kind === 'form'} />}
    </>
  );
}
