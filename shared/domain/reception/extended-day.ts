import type { CalendarDate } from '../calendar-date';

/** A later day that was granted, with the days on which it began to hold and, where it was taken back, ceased to. */
export type GrantedDay = {
  readonly dueOn: CalendarDate;
  readonly grantedOn: CalendarDate;
  readonly undoneOn: CalendarDate | null;
};

/**
 * The day that holds for an agency as seen on a day: its own day by the rule, then what was granted by then and not taken back by then.
 * The latest of them wins, and only if it is later than the rule's own. One that is granted after its day has passed counts from the day on
 * which it was granted: the days before it stay as they were.
 */
export function extendedDay<Granted extends GrantedDay>(
  base: CalendarDate | null,
  extensions: readonly Granted[],
  on: CalendarDate,
): { readonly dueDate: CalendarDate | null; readonly extension: Granted | null } {
  let dueDate = base;
  let extension: Granted | null = null;
  for (const granted of extensions) {
    if (granted.grantedOn > on || (granted.undoneOn !== null && granted.undoneOn <= on)) continue;
    if (dueDate !== null && granted.dueOn <= dueDate) continue;
    dueDate = granted.dueOn;
    extension = granted;
  }
  return { dueDate, extension };
}
