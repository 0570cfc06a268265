import type { KeyboardEvent } from 'react';
import { type CalendarTab, calendarTabAfterKey, calendarTabs } from '../../model/calendar-view';
import { useCalendar } from '../../stores/calendar';
import { calendarTabNames, calendarText } from '../../text/calendar';

export const calendarPanelId = 'calendar-tab-panel';

/** The id of a tab, by which its page is named. */
export function calendarTabId(tab: CalendarTab): string {
  return `calendar-tab-${tab}`;
}

/** The pages of the screen side by side. One stop for Tab; arrows go from page to page. */
export function CalendarTabs() {
  const chosen = useCalendar((state) => state.tab);
  const { chooseTab } = useCalendar.getState();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = calendarTabAfterKey(event.key, chosen);
    if (!next) return;
    event.preventDefault();
    chooseTab(next);
    document.getElementById(calendarTabId(next))?.focus();
  };
  return (
    <div
      className="calendar-tabs"
      role="tablist"
      aria-label={calendarText.tabs}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {calendarTabs.map((tab) => (
        <button
          type="button"
          key={tab}
          id={calendarTabId(tab)}
          role="tab"
          className="calendar-tab-button"
          aria-selected={tab === chosen}
          aria-controls={calendarPanelId}
          tabIndex={tab === chosen ? 0 : -1}
          data-label={calendarTabNames[tab]}
          onClick={() => chooseTab(tab)}
        >
          {calendarTabNames[tab]}
        </button>
      ))}
    </div>
  );
}
