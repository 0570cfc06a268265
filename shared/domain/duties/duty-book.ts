import type { CalendarDate } from '../calendar-date';
import type { DutyRole } from '../plan';
import { type CountedEntry, countedEntry, type Statement } from './counted-entry';
import { type JudgedDuty, judgeDuty } from './duty-state';

/** What is known of one agency and one duty. */
export type UnitFacts = {
  readonly record: Statement | null;
  readonly report: Statement | null;
  readonly extendedTo: CalendarDate | null;
  /** What all those had come to whom the agency took the duty over from, where their parts came together. */
  readonly former?: Statement;
};

/** A duty with the agencies that each answer for it on a day: a unit of duty is the duty and one of them. */
export type BookedDuty = {
  readonly id: number;
  readonly planId: number;
  readonly role: DutyRole;
  readonly topic: string;
  readonly dueOn: CalendarDate | null;
  readonly agencies: readonly number[];
  /** What is known, by agency; null where nothing is. */
  readonly facts: ReadonlyMap<number, UnitFacts> | null;
};

/** Every duty of every plan in the order of the plans, and the place of each agency in the register. */
export type DutyBook = {
  readonly duties: readonly BookedDuty[];
  readonly agencyOrder: ReadonlyMap<number, number>;
};

const nothingKnown: UnitFacts = { record: null, report: null, extendedTo: null };

export type JudgedUnit = JudgedDuty & { readonly counted: CountedEntry<Statement, Statement> };

/**
 * Where one agency stands with a duty on `today`, and by whose word. A report says that a duty is done, not on which day, so that
 * only what the clerk recorded can be done late.
 */
export function judgeUnit(duty: BookedDuty, agency: number, today: CalendarDate): JudgedUnit {
  const { record, report, extendedTo, former } = duty.facts?.get(agency) ?? nothingKnown;
  const counted = countedEntry(record, report, former ?? null);
  const asOf = counted.from === 'clerk' ? counted.entry.asOf : null;
  const facts = { recorded: counted.entry?.state ?? null, asOf, dueOn: duty.dueOn, extendedTo };
  return { ...judgeDuty(facts, today), counted };
}
