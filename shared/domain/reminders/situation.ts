import type { CalendarDate } from '../calendar-date';
import type { Deadline } from '../deadlines/deadline';
import type { WorkingCalendar } from '../working-days/working-calendar';
import type { ShownReminder } from './shown-reminder';

/** All by which reminders and the list of today are worked out. */
export type Situation = {
  readonly deadlines: readonly Deadline[];
  /** Working days before the last working day. */
  readonly steps: readonly number[];
  readonly shown: readonly ShownReminder[];
  readonly calendar: WorkingCalendar;
  readonly today: CalendarDate;
};
