import { Button } from '../../parts/button';
import { type DueSpan, useCalendar } from '../../stores/calendar';
import type { Loadable } from '../../stores/loadable';
import { calendarText as text } from '../../text/calendar';
import { ProblemBox } from '../problem-box';

type DueStateProps = { readonly due: Loadable<DueSpan>; readonly isEmpty: boolean };

/** Why a page of the calendar shows nothing: not here yet, refused, or nothing due. */
export function DueState({ due, isEmpty }: DueStateProps) {
  const view = useCalendar((state) => state.view);
  const { plan, agency, kinds } = useCalendar((state) => state.filter);
  const { load } = useCalendar.getState();
  if (due.status === 'failed') {
    return (
      <ProblemBox problem={due.problem} actions={<Button onClick={() => void load()}>{text.retry}</Button>} />
    );
  }
  const isFiltered = plan !== null || agency !== null || kinds !== null;
  const none = view === 'month' ? text.nothingInMonth : text.nothingInYear;
  const words = due.status === 'loading' ? text.loading : isFiltered ? text.nothingFiltered : none;
  return (
    <p
      className="calendar-state muted"
      role="status"
      data-loading={due.status === 'loading' ? true : undefined}
    >
      {due.status === 'loading' || isEmpty ? words : ''}
    </p>
  );
}
