import { calendarTabs } from '../../model/calendar-view';
import { TabList } from '../../parts/tab-list';
import { useCalendar } from '../../stores/calendar';
import { calendarTabNames, calendarText } from '../../text/calendar';

/** The pages of the screen Lịch hạn side by side. */
export function CalendarTabs() {
  const chosen = useCalendar((state) => state.tab);
  const { chooseTab } = useCalendar.getState();
  return (
    <TabList
      id="calendar"
      label={calendarText.tabs}
      tabs={calendarTabs}
      names={calendarTabNames}
      chosen={chosen}
      onChoose={chooseTab}
    />
  );
}
