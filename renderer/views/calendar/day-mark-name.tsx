import type { DayMark } from '../../model/calendar-idle';
import { markWords, calendarText as text } from '../../text/calendar';

/** The name of a day off, or that a day is made up, in the head of its cell. */
export function DayMarkName({ mark }: { readonly mark: DayMark | undefined }) {
  if (!mark) return null;
  return (
    <span className="calendar-mark" title={markWords(mark)}>
      {mark.kind === 'off' ? mark.name : text.worked}
    </span>
  );
}
