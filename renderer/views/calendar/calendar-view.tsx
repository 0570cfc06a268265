import { lazy, Suspense } from 'react';
import { assertNever } from '../../../shared/kit/assert-never';
import type { CalendarTab } from '../../model/calendar-view';
import { tabId, tabPanelId } from '../../parts/tab-list';
import { useCalendar } from '../../stores/calendar';
import { calendarText as text } from '../../text/calendar';
import { LoadingLine } from '../shell/loading-line';
import './calendar.css';
import { CalendarActions } from './calendar-actions';
import { CalendarPage } from './calendar-page';
import { CalendarTabs } from './calendar-tabs';
import { PrintSheet } from './print-sheet';

const HolidaysTab = lazy(() => import('./holidays-tab').then(({ HolidaysTab: tab }) => ({ default: tab })));
const RulesTab = lazy(() => import('./rules-tab').then(({ RulesTab: tab }) => ({ default: tab })));

/** Lịch hạn: every deadline of a month, a list or a year, the table of holidays, and the rules that dates follow from. */
export function CalendarView() {
  const tab = useCalendar((state) => state.tab);
  return (
    <div className="screen" data-screen="calendar">
      <header className="screen-head calendar-head">
        <h1>{text.title}</h1>
        <CalendarTabs />
        {tab === 'calendar' ? <CalendarActions /> : null}
      </header>
      <div
        className="tab-page"
        role="tabpanel"
        id={tabPanelId('calendar')}
        aria-labelledby={tabId('calendar', tab)}
      >
        <Suspense fallback={<LoadingLine />}>{contentOf(tab)}</Suspense>
      </div>
      <PrintSheet />
    </div>
  );
}

function contentOf(tab: CalendarTab) {
  switch (tab) {
    case 'calendar':
      return <CalendarPage />;
    case 'holidays':
      return <HolidaysTab />;
    case 'rules':
      return <RulesTab />;
    default:
      return assertNever(tab);
  }
}
