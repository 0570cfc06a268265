import { lazy, Suspense, useEffect } from 'react';
import { assertNever } from '../../../shared/kit/assert-never';
import type { CalendarViewName } from '../../model/calendar-view';
import { useCalendar } from '../../stores/calendar';
import { followCalendar } from '../../stores/calendar-follow';
import { LoadingLine } from '../shell/loading-line';
import { AgendaView } from './agenda-view';
import { CalendarBar } from './calendar-bar';
import { CalendarDeedLine } from './calendar-deed-line';
import { CalendarLegend } from './calendar-legend';
import { CalendarNotes } from './calendar-notes';
import { CalendarSide } from './calendar-side';
import { useCalendarKeys } from './use-calendar-keys';

// The library of the grid comes with the first grid that is looked at.
const MonthView = lazy(() => import('./month-view').then(({ MonthView: view }) => ({ default: view })));
const YearView = lazy(() => import('./year-view').then(({ YearView: view }) => ({ default: view })));

/** The page Lịch: deadlines of a month, a list or a year, and beside them what is opened. */
export function CalendarPage() {
  const view = useCalendar((state) => state.view);
  useEffect(followCalendar, []);
  useCalendarKeys();
  return (
    <>
      <CalendarBar />
      <CalendarNotes />
      <CalendarDeedLine />
      <div className="with-panel">
        <Suspense fallback={<LoadingLine />}>{contentOf(view)}</Suspense>
        <CalendarSide />
      </div>
      <CalendarLegend />
    </>
  );
}

function contentOf(view: CalendarViewName) {
  switch (view) {
    case 'month':
      return <MonthView />;
    case 'list':
      return <AgendaView />;
    case 'year':
      return <YearView />;
    default:
      return assertNever(view);
  }
}
