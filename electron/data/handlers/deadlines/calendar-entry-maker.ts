import { alarmHours } from '../../../../shared/domain/calendar-file/alarm-hours';
import type { CurrentEntry } from '../../../../shared/domain/calendar-file/revise-entries';
import type { Deadline } from '../../../../shared/domain/deadlines/deadline';
import type { WorkingCalendar } from '../../../../shared/domain/working-days/working-calendar';
import { calendarCategory, calendarDescription } from '../../../../shared/wording/calendar-file';

/** Says what deadlines say in a calendar; many of them fall on one day, whose reminders are counted once. */
export function entryMaker(
  steps: readonly number[],
  calendar: WorkingCalendar,
): (deadline: Deadline) => CurrentEntry {
  const alarms = new Map<string, readonly number[]>();
  return (deadline) => {
    const { kind, plan, agency, title, beginsOn, lastDay, lastWorkingDay } = deadline;
    const key = `${beginsOn} ${lastDay} ${lastWorkingDay}`;
    const hours = alarms.get(key) ?? alarmHours(deadline, steps, calendar);
    alarms.set(key, hours);
    return {
      scope: { kind, plan, agency },
      content: {
        title,
        ...{ from: beginsOn ?? lastDay, to: lastDay },
        description: calendarDescription(deadline),
        category: calendarCategory(deadline),
        alarms: [...hours],
      },
    };
  };
}
