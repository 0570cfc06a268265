import type { CalendarDate } from '../../shared/domain/calendar-date';
import type { DayUnit, DueTerms } from '../../shared/domain/deadlines/due-terms';
import { typedDay } from './plan-typed';

/** From which day a letter counts: the one on which it was signed, or the one on which it came. */
export const letterEvents = ['ký công văn', 'nhận công văn'] as const;
export type LetterEvent = (typeof letterEvents)[number];

/** What is typed where a letter gives a number of days. */
export type LetterTermsFilling = {
  readonly count: string;
  readonly unit: DayUnit;
  readonly event: LetterEvent;
  /** Only where it counts from the day on which it came. */
  readonly receivedOn: string;
};

/** Why such terms cannot be sent yet; words for it are in `text/plan-requests.ts`. */
export type LetterTermsFault = 'bad_count' | 'bad_received';

/** The fields as they open. */
export const noLetterTerms: LetterTermsFilling = {
  ...{ count: '', unit: 'working_day', event: 'ký công văn', receivedOn: '' },
};

/** The terms of a letter of a day, or what has to be put right: 1 to 366 days, and a letter comes no earlier than it was signed. */
export function readLetterTerms(
  { count, unit, event, receivedOn }: LetterTermsFilling,
  date: CalendarDate,
): { readonly terms: DueTerms } | { readonly fault: LetterTermsFault } {
  const days = /^\d{1,3}$/.test(count.trim()) ? Number(count.trim()) : 0;
  if (days < 1 || days > 366) return { fault: 'bad_count' };
  const terms = (happenedOn: CalendarDate) =>
    ({ terms: { kind: 'after_event', event, happenedOn, count: days, unit } }) as const;
  if (event === 'ký công văn') return terms(date);
  const received = typedDay(receivedOn);
  if (received.kind !== 'value' || received.value < date) return { fault: 'bad_received' };
  return terms(received.value);
}
