import { type CalendarDate, daysBetween } from './calendar-date';
import type { ReceptionState } from './reception';

/** What is known of an agency's answer in a period: the day the first version came, and what the newest accepted one says. */
export type ReceptionFacts = {
  readonly receivedOn: CalendarDate | null;
  readonly nil: boolean;
  readonly dueDate: CalendarDate | null;
};

/**
 * Where an agency stands, and how many days after the due date its first version came. Nothing received is `missing`; an
 * accepted "không phát sinh" is `nil`, with its delay still counted; otherwise the recorded day of receipt decides, and
 * without a due date nothing is late. A later correction never makes a punctual report late.
 * Source: the reporting section of the plan (664/KH-UBND mục VI: "trước ngày 15 tháng 6 … trước ngày 15 tháng 12").
 */
export function receptionState(facts: ReceptionFacts): { state: ReceptionState; daysLate: number } {
  const { receivedOn, nil, dueDate } = facts;
  if (receivedOn === null) return { state: 'missing', daysLate: 0 };
  const daysLate = dueDate === null ? 0 : Math.max(0, daysBetween(dueDate, receivedOn));
  if (nil) return { state: 'nil', daysLate };
  return { state: daysLate > 0 ? 'late' : 'on-time', daysLate };
}
