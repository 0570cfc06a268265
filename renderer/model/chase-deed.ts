import type { CalendarDate } from '../../shared/domain/calendar-date';

/** Something that was recorded on the screen Đôn đốc, as data; the words are in `text/chase.ts`. */
export type ChaseDeed =
  | { readonly kind: 'drafted'; readonly letters: number; readonly agencies: number }
  | { readonly kind: 'sent'; readonly letters: number; readonly sentOn: CalendarDate }
  | { readonly kind: 'sending-undone'; readonly sentOn: CalendarDate }
  | { readonly kind: 'discarded' | 'restored'; readonly letters: number }
  | { readonly kind: 'settings' };
