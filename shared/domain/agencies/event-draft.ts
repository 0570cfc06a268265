import type { CalendarDate } from '../calendar-date';
import type { Change } from './change';
import type { BindingEffect, EventNotice, EventQuestion, Obstacle } from './event-preview';
import type { KnownRegister } from './known-register';

/** What an event comes to: what it changes, what moves, what is asked, what stands in the way, what is to be known. */
export type EventPlan = {
  readonly changes: readonly Change[];
  readonly bindings: readonly BindingEffect[];
  readonly questions: readonly EventQuestion[];
  readonly obstacles: readonly Obstacle[];
  readonly notices: readonly EventNotice[];
};

/** A plan while it is made. Codes that begin are known to what follows. */
export type EventDraft = {
  readonly register: KnownRegister;
  readonly day: CalendarDate;
  readonly dayBefore: CalendarDate;
  readonly changes: Change[];
  readonly bindings: BindingEffect[];
  readonly questions: EventQuestion[];
  readonly obstacles: Obstacle[];
  readonly notices: EventNotice[];
  /** Codes that the event brings into being. */
  readonly begun: Set<string>;
  /** Members that each group gains, so that nobody joins twice. */
  readonly joined: Set<string>;
  /** Per agency, what it takes over in this event: owner and duty. */
  readonly taken: Set<string>;
};

/** Says that something stands in the way, once. */
export function obstruct(draft: EventDraft, code: Obstacle['code'], subject: string): void {
  if (!draft.obstacles.some((one) => one.code === code && one.subject === subject)) {
    draft.obstacles.push({ code, subject });
  }
}
