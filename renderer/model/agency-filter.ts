import type { AgencyKind } from '../../shared/domain/agency';
import type { CalendarDate } from '../../shared/domain/calendar-date';

/** What the register is narrowed to. `on` null: agencies of all times. */
export type AgencyFilter = {
  readonly search: string;
  readonly kind: AgencyKind | null;
  readonly group: string | null;
  readonly on: CalendarDate | null;
};

/** The whole register as it stands on a day. */
export function wholeRegister(on: CalendarDate): AgencyFilter {
  return { search: '', kind: null, group: null, on };
}

/** Two filters with the same key list the same agencies. */
export function filterKey({ search, kind, group, on }: AgencyFilter, view: string): string {
  return JSON.stringify([search.trim(), kind, group, on, view]);
}
