/** The pages of the screen Lịch hạn in their order. */
export const calendarTabs = ['calendar', 'holidays', 'rules'] as const;
export type CalendarTab = (typeof calendarTabs)[number];

/** How deadlines are looked at, in the order of the keys 1, 2, 3. */
export const calendarViews = ['month', 'list', 'year'] as const;
export type CalendarViewName = (typeof calendarViews)[number];

/** The tab that a key leads to from another one, round and round; null for other keys. */
export function calendarTabAfterKey(key: string, from: CalendarTab): CalendarTab | null {
  const at = calendarTabs.indexOf(from);
  switch (key) {
    case 'ArrowLeft':
      return calendarTabs.at(at - 1) ?? null;
    case 'ArrowRight':
      return calendarTabs[(at + 1) % calendarTabs.length] ?? null;
    case 'Home':
      return calendarTabs[0];
    case 'End':
      return calendarTabs.at(-1) ?? null;
    default:
      return null;
  }
}
