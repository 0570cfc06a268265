import { assertNever } from '../../../shared/kit/assert-never';
import { capitalised } from '../../../shared/kit/capitalised';
import { deadlineKindLooks } from '../../../shared/wording/deadline-kind';
import { dayWithWeekday } from '../../../shared/wording/weekday';
import { Button } from '../../parts/button';
import { SidePanel } from '../../parts/side-panel';
import { type CalendarPanel, useCalendarPanel } from '../../stores/calendar-panel';
import { calendarText as text } from '../../text/calendar';
import { calendarFormText } from '../../text/calendar-form';
import { DayList } from './day-list';
import { DeadlineDetail } from './deadline-detail';
import { EventForm } from './event-form';

/** What is opened beside the calendar: the list of a day, a deadline with its reasons, or the form of a day of one's own. */
export function CalendarSide() {
  const opened = useCalendarPanel((state) => state.opened);
  const under = useCalendarPanel((state) => state.under);
  const { close, back } = useCalendarPanel.getState();
  if (!opened) return null;
  return (
    <SidePanel key={keyOf(opened)} {...headOf(opened)} closeLabel={text.close} onClose={close}>
      {under.length > 0 && opened.kind === 'deadline' ? (
        <div className="actions">
          <Button kind="quiet" keys="Esc" onClick={back}>
            ← {text.back}
          </Button>
        </div>
      ) : null}
      {contentOf(opened)}
    </SidePanel>
  );
}

function keyOf(opened: CalendarPanel): string {
  switch (opened.kind) {
    case 'day':
      return opened.day;
    case 'deadline':
      return opened.deadline.id;
    case 'form':
      return `form ${opened.filled.event ?? ''}`;
    default:
      return assertNever(opened);
  }
}

function headOf(opened: CalendarPanel): { readonly title: string; readonly subtitle?: string } {
  switch (opened.kind) {
    case 'day': {
      return { title: capitalised(dayWithWeekday(opened.day)) };
    }
    case 'deadline': {
      const { title, kind } = opened.deadline;
      return { title, subtitle: `${deadlineKindLooks[kind].sign} ${deadlineKindLooks[kind].word}` };
    }
    case 'form':
      return { title: opened.filled.event === null ? calendarFormText.add : calendarFormText.change };
    default:
      return assertNever(opened);
  }
}

function contentOf(opened: CalendarPanel) {
  switch (opened.kind) {
    case 'day':
      return <DayList day={opened.day} />;
    case 'deadline':
      return <DeadlineDetail deadline={opened.deadline} />;
    case 'form':
      return <EventForm first={opened.filled} />;
    default:
      return assertNever(opened);
  }
}
