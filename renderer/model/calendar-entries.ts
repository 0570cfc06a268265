import type { CalendarDate } from '../../shared/domain/calendar-date';
import type { Deadline } from '../../shared/domain/deadlines/deadline';
import { groupBy } from '../../shared/kit/group-by';

/** What is due on a day: how many deadlines, and the first few of them. */
export type DueDay = {
  readonly day: CalendarDate;
  readonly total: number;
  readonly first: readonly Deadline[];
};

/** What stands in the cell of a day: deadlines, and how many more there are. */
export type DayCell = { readonly entries: readonly Deadline[]; readonly more: number };

/**
 * What each day shows where a cell has room for `room` lines, the line "so many more" included. Times stand over the days as bars
 * and take one line of every day that they last.
 */
export function dayCells(
  days: readonly DueDay[],
  times: readonly Deadline[],
  room: number,
): ReadonlyMap<CalendarDate, DayCell> {
  const ending = groupBy(times, ({ lastDay }) => lastDay);
  return new Map(
    days.map(({ day, total, first }) => {
      const lines = Math.max(1, room - times.filter((time) => lasts(time, day)).length);
      const entries = first.filter(({ beginsOn }) => beginsOn === null);
      const count = total - (ending.get(day)?.length ?? 0);
      const shown = entries.slice(0, count > lines ? lines - 1 : lines);
      return [day, { entries: shown, more: count - shown.length }];
    }),
  );
}

/** Whether a day is one of a time. */
export function lasts({ beginsOn, lastDay }: Deadline, day: CalendarDate): boolean {
  return beginsOn !== null && beginsOn <= day && day <= lastDay;
}

/** Whether all who have to do it have done so. */
export function isDone({ progress }: Deadline): boolean {
  return progress !== null && progress.of > 0 && progress.done >= progress.of;
}
