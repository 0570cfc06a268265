import { type CalendarDate, daysBetween } from '../calendar-date';
import type { ReceptionState } from '../reception';

/** What is known of an agency's answer in a period on a day. */
export type ReceptionFacts = {
  /** The day of receipt of the first version that counts; null where nothing came. */
  readonly receivedOn: CalendarDate | null;
  /** The newest version that counts says "không phát sinh". */
  readonly nil: boolean;
  /** It went back to the agency, and no correction has come. */
  readonly isReturned: boolean;
  /** The agency's own last valid day; null where no document names one. */
  readonly dueDate: CalendarDate | null;
  /** That day was granted to this agency. */
  readonly isExtended: boolean;
  /** Working days until the last one; null where it is not soon, or there is no day. */
  readonly workingDaysLeft: number | null;
};

/**
 * Where an agency stands on a day, and how many days after its due date its first version came. The recorded day of receipt decides
 * about punctuality, and a later correction never makes a punctual report late. A day is in time until its end. Without a due date
 * nothing is ever missing or late: what has not come is not due.
 * Source: the reporting section of the plan (664/KH-UBND mục VI: "trước ngày 15 tháng 6 … trước ngày 15 tháng 12").
 */
export function receptionState(
  facts: ReceptionFacts,
  today: CalendarDate,
): { readonly state: ReceptionState; readonly daysLate: number } {
  const { receivedOn, nil, isReturned, dueDate } = facts;
  if (receivedOn === null) return { state: awaitedState(facts, today), daysLate: 0 };
  const daysLate = dueDate === null ? 0 : Math.max(0, daysBetween(dueDate, receivedOn));
  if (isReturned) return { state: 'returned', daysLate };
  if (nil) return { state: 'nil', daysLate };
  return { state: daysLate > 0 ? 'late' : 'on-time', daysLate };
}

function awaitedState(
  { dueDate, isExtended, workingDaysLeft }: ReceptionFacts,
  today: CalendarDate,
): ReceptionState {
  if (dueDate === null) return 'not-due';
  if (today > dueDate) return 'missing';
  if (isExtended) return 'extended';
  return workingDaysLeft === null ? 'not-due' : 'due-soon';
}
