/** Something that was recorded on the page Lịch, as data; the words are in `text/calendar-deed.ts`. */
export type CalendarDeed = {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly title: string;
  readonly isShipped: boolean;
};
