import type { CalendarDate } from '../calendar-date';
import type { Period } from '../period';

/** The day on which it is read who owes what in a period and under which name: the due date, else the last day of its figures. */
export function bindingDay({ dueDate, dataTo }: Pick<Period, 'dueDate' | 'dataTo'>): CalendarDate {
  return dueDate ?? dataTo;
}
