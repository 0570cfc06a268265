import { CalendarDate } from '../../shared/domain/calendar-date';
import type { Deadline } from '../../shared/domain/deadlines/deadline';
import { lastWorkingDay, type WorkingCalendar } from '../../shared/domain/working-days/working-calendar';

/** A year without holidays: weekends alone. */
export const weekends: WorkingCalendar = { get: () => undefined };

/** A report by a plan on a day, of which nothing has come yet; `others` says what is different. */
export function sampleDeadline(
  id: string,
  lastDay: string,
  others: Partial<Deadline> = {},
  calendar: WorkingCalendar = weekends,
): Deadline {
  const day = CalendarDate.parse(lastDay);
  return {
    ...{
      id,
      kind: 'plan_report',
      title: `Báo cáo ${id}`,
      terms: null,
      quote: '',
      document: null,
      plan: null,
    },
    ...{ agency: null, who: 'các sở', beginsOn: null, lastDay: day },
    ...{ lastWorkingDay: lastWorkingDay(calendar, day), shifted: null, provisional: false, warning: null },
    ...{ progress: { done: 0, of: 4 }, subject: { kind: 'rule', rule: id } },
    ...others,
  };
}
