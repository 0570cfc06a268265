import type { DateMove } from '../../shared/domain/deadlines/deadline';

type Moves = { readonly moves: readonly DateMove[] };

/** Something that was recorded in the tabs Ngày nghỉ and Quy tắc hạn, with the deadlines that it moved. */
export type HolidayDeed =
  | ({ readonly kind: 'added' | 'changed' | 'withdrawn'; readonly name: string } & Moves)
  | ({ readonly kind: 'rule' | 'rule-undone'; readonly who: string } & Moves)
  | { readonly kind: 'confirmed' | 'unconfirmed'; readonly year: number };

/** The deadlines that a deed moved; none for one that moves none. */
export function movesOf(deed: HolidayDeed): readonly DateMove[] {
  return 'moves' in deed ? deed.moves : [];
}
