import { useCallback, useEffect, useMemo } from 'react';
import { CalendarDate } from '../../../shared/domain/calendar-date';
import { isWeekend } from '../../../shared/domain/working-days/weekend';
import { type DayMark, dayMarks } from '../../model/calendar-idle';
import { dayAfterKey } from '../../model/calendar-keys';
import { useDayCells } from '../../parts/calendar/use-day-cells';
import { useCalendar } from '../../stores/calendar';
import { useCalendarHolidays } from '../../stores/calendar-holidays';
import { useCalendarPanel } from '../../stores/calendar-panel';
import { today } from '../../stores/today';
import { dayLabel } from '../../text/calendar';

/** What a grid of days needs besides its deadlines: marks of holidays, the tab stop and the keys. `totalOf` says how much is due on a day. */
export function useCalendarGrid(totalOf: (day: string) => number) {
  const day = useCalendar((state) => state.day);
  const view = useCalendar((state) => state.view);
  const tables = useCalendarHolidays((state) => state.years);
  const marks: ReadonlyMap<string, DayMark> = useMemo(() => dayMarks([...tables.values()]), [tables]);
  const { showDay } = useCalendar.getState();
  const { openDay } = useCalendarPanel.getState();
  const held = useDayCells({
    day,
    labelOf: useCallback(
      (one) => dayLabel(CalendarDate.parse(one), marks.get(one), totalOf(one)),
      [marks, totalOf],
    ),
    dayAfter: (key) => dayAfterKey({ key, day, today: today(), view }),
    onDay: (next) => void showDay(CalendarDate.parse(next)),
    onOpen: (one) => void openDay(CalendarDate.parse(one)),
  });
  // A panel that was opened from a cell that is no more leaves the focus nowhere.
  const isOpen = useCalendarPanel((state) => state.opened !== null);
  const { take } = held;
  useEffect(() => {
    if (!isOpen && document.activeElement === document.body) take();
  }, [isOpen, take]);
  const classOf = useCallback(
    (one: string) => {
      const mark = marks.get(one);
      if (mark) return `calendar-${mark.kind}`;
      return isWeekend(CalendarDate.parse(one)) ? 'calendar-weekend' : '';
    },
    [marks],
  );
  return { day, marks, classOf, ...held };
}
