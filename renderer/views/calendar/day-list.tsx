import { useMemo } from 'react';
import type { CalendarDate } from '../../../shared/domain/calendar-date';
import { deadlineKindLooks } from '../../../shared/wording/deadline-kind';
import { isDone } from '../../model/calendar-entries';
import { dayMarks } from '../../model/calendar-idle';
import { yearOf } from '../../model/calendar-span';
import { Button } from '../../parts/button';
import { RovingButton } from '../../parts/roving-button';
import { VirtualList } from '../../parts/virtual-list';
import { useCalendarHolidays } from '../../stores/calendar-holidays';
import { useCalendarPanel } from '../../stores/calendar-panel';
import { markWords, progressWords, calendarText as text } from '../../text/calendar';
import { ProblemBox } from '../problem-box';

const rowHeight = 52;

/** Everything that is due on a day, in a list of any length, and the way to add to it. */
export function DayList({ day }: { readonly day: CalendarDate }) {
  const list = useCalendarPanel((state) => state.list);
  const table = useCalendarHolidays((state) => state.years.get(yearOf(day)));
  const mark = useMemo(() => (table ? dayMarks([table]).get(day) : undefined), [table, day]);
  const { openDeadline, add, openDay } = useCalendarPanel.getState();
  return (
    <>
      {mark ? <p>{markWords(mark)}</p> : null}
      <div className="actions">
        <Button keys={text.addKeys} onClick={() => add(day)}>
          {text.add}
        </Button>
      </div>
      {list.status === 'loading' ? <p className="muted">{text.loading}</p> : null}
      {list.status === 'failed' ? (
        <ProblemBox
          problem={list.problem}
          actions={<Button onClick={() => void openDay(day)}>{text.retry}</Button>}
        />
      ) : null}
      {list.status === 'ready' && list.value.length === 0 ? (
        <p className="muted">{text.nothingOnDay}</p>
      ) : null}
      {list.status === 'ready' && list.value.length > 0 ? (
        <VirtualList
          label={text.list}
          count={list.value.length}
          rowHeight={rowHeight}
          keyOf={(index) => list.value[index]?.id ?? String(index)}
        >
          {(index, frame) => {
            const deadline = list.value[index];
            if (!deadline) return <li {...frame} />;
            const { kind, title, who, progress } = deadline;
            return (
              <li {...frame} className="calendar-day-line">
                <RovingButton className="calendar-day-button" onClick={() => openDeadline(deadline)}>
                  <span className="calendar-sign" aria-hidden="true">
                    {isDone(deadline) ? '✓' : deadlineKindLooks[kind].sign}
                  </span>
                  <span>
                    {title}
                    <span className="muted small calendar-day-who">
                      {deadlineKindLooks[kind].word}
                      {who === '' ? '' : ` · ${who}`}
                      {progress ? ` · ${progressWords(progress)}` : ''}
                    </span>
                  </span>
                </RovingButton>
              </li>
            );
          }}
        </VirtualList>
      ) : null}
    </>
  );
}
