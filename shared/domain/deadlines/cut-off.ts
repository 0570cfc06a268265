import type { CalendarDate } from '../calendar-date';
import { type WorkingCalendar, workingDaysBetween } from '../working-days/working-calendar';
import type { CutOffWarning } from './deadline';

/**
 * What the clerk should know about a last day and the figures that a report is of: they end after it (`before_cut_off`), or no working
 * day is left between them (`no_working_day`). Null where there is time. Source of the cut-off: Nghị định 09/2019/NĐ-CP, Điều 12.
 */
export function cutOffWarning(
  dataTo: CalendarDate,
  lastDay: CalendarDate,
  calendar: WorkingCalendar,
): CutOffWarning | null {
  if (lastDay < dataTo) return 'before_cut_off';
  return workingDaysBetween(calendar, dataTo, lastDay) < 1 ? 'no_working_day' : null;
}
