import type { CalendarDate } from '../calendar-date';

/** That the clerk was reminded of a deadline, as its day stood then. */
export type ShownReminder = {
  readonly deadline: string;
  readonly lastDay: CalendarDate;
  /** The step for which it came. */
  readonly step: number;
  readonly shownOn: CalendarDate;
  /** Nothing more is wanted for that day. */
  readonly isDismissed: boolean;
};
