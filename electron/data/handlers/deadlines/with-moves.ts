import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { DateMove } from '../../../../shared/domain/deadlines/deadline';
import type { Dependencies } from '../../dependencies';

/** What a change is about. */
export type Concern =
  | { readonly kind: 'days'; readonly from: CalendarDate; readonly to: CalendarDate }
  | { readonly kind: 'rule'; readonly rule: number }
  | { readonly kind: 'event'; readonly event: string };

/** Does something and says which open deadlines moved by it. */
export function withMoves<T>(
  _dependencies: Pick<Dependencies, 'db' | 'today'>,
  _concern: Concern,
  deed: () => T,
): { readonly result: T; readonly moves: DateMove[] } {
  return { result: deed(), moves: [] };
}
