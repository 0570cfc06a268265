import type { AgencyKind } from '../agency';
import type { CalendarDate } from '../calendar-date';
import type { AgencyContact } from './agency-detail';

type Dated = { readonly validFrom: CalendarDate | null; readonly validTo: CalendarDate | null };

/** An agency with its names over time, oldest first, and its aliases. */
export type KnownAgency = Dated & {
  readonly code: string;
  /** The last known name. */
  readonly name: string;
  readonly kind: AgencyKind;
  readonly isGroup: boolean;
  readonly names: ReadonlyArray<Dated & { readonly name: string; readonly abbreviation: string | null }>;
  readonly aliases: readonly string[];
};

/** A duty that a binding makes an agency answer for; `id` is its key in the database. */
export type BoundDuty = { readonly id: number; readonly key: string; readonly text: string };

/** A row that binds an agency to an item of a plan, a reporting rule or an indicator. */
export type KnownBinding = Dated & {
  readonly about: 'item' | 'rule' | 'indicator';
  /** Keys in the database, of the row and of what it binds to. */
  readonly row: number;
  readonly owner: number;
  /** As in `Takes`. */
  readonly key: string;
  readonly text: string;
  readonly agency: string;
  readonly position: number;
  /** The one duty that the row is of; null where it is of the whole item, and for rules and indicators. */
  readonly duty: number | null;
  /** All that the agency answers for by this row. */
  readonly duties: readonly BoundDuty[];
  /** A row of the whole item, no duty of which is addressed to one member. */
  readonly isWhole: boolean;
};

export type KnownMembership = Dated & { readonly group: string; readonly member: string };

/** What the register holds, as far as an event can concern it. */
export type KnownRegister = {
  readonly agencies: ReadonlyMap<string, KnownAgency>;
  /** Of every agency that the event names, also those that have ended. */
  readonly bindings: readonly KnownBinding[];
  readonly memberships: readonly KnownMembership[];
  /** Who keeps the secretariat of each plan on the event's day; `title` is the plan's. */
  readonly standing: ReadonlyArray<{
    readonly plan: string;
    readonly title: string;
    readonly agency: string;
  }>;
  /** Whom to reach, at agencies that the event names. */
  readonly contacts: ReadonlyMap<string, readonly AgencyContact[]>;
  /** The agency that each one stands under. */
  readonly parents: ReadonlyMap<string, string>;
};

/** Whether something dated holds on a day; an open end holds for ever. */
export function holdsOn({ validFrom, validTo }: Dated, day: CalendarDate): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day);
}
