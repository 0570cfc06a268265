/** The pages of the screen Lịch hạn in their order. */
export const calendarTabs = ['calendar', 'holidays', 'rules'] as const;
export type CalendarTab = (typeof calendarTabs)[number];

/** How deadlines are looked at, in the order of the keys 1, 2, 3. */
export const calendarViews = ['month', 'list', 'year'] as const;
export type CalendarViewName = (typeof calendarViews)[number];
