import type { AgencyKind } from '../agency';
import type { CalendarDate } from '../calendar-date';
import type { AgencyContact } from './agency-detail';

/** One thing that an event does to the register. Whatever begins does so on the event's day, what ends on the day before. */
export type Change =
  | {
      readonly kind: 'begin_agency';
      readonly code: string;
      readonly name: string;
      readonly abbreviation: string | null;
      readonly agencyKind: AgencyKind;
      readonly note: string;
      /** Null for a body that was there before, since when nobody has said. */
      readonly validFrom: CalendarDate | null;
    }
  | { readonly kind: 'end_agency'; readonly code: string }
  | {
      readonly kind: 'rename';
      readonly code: string;
      readonly name: string;
      readonly abbreviation: string | null;
    }
  | { readonly kind: 'join'; readonly group: string; readonly member: string }
  | { readonly kind: 'leave'; readonly group: string; readonly member: string }
  | {
      readonly kind: 'succeed';
      readonly from: string;
      readonly to: string | null;
      readonly as: 'merge' | 'split' | 'dissolve' | 'transfer';
    }
  | { readonly kind: 'end_binding'; readonly about: 'item' | 'rule' | 'indicator'; readonly row: number }
  | {
      readonly kind: 'begin_binding';
      readonly about: 'item' | 'rule' | 'indicator';
      readonly owner: number;
      readonly duty: number | null;
      readonly agency: string;
      readonly position: number;
    }
  | { readonly kind: 'take_standing'; readonly plan: string; readonly agency: string }
  | { readonly kind: 'add_contact'; readonly agency: string; readonly contact: AgencyContact }
  | { readonly kind: 'reparent'; readonly agency: string; readonly parent: string | null };
