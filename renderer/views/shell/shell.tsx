import { lazy, Suspense, useEffect } from 'react';
import type { Screen } from '../../model/screen';
import { ReturningFocus } from '../../parts/returning-focus';
import { useApplication } from '../../stores/application';
import { useIntake } from '../../stores/intake';
import type { LoadedPlan } from '../../stores/plan';
import { usePlanReading } from '../../stores/plan-reading';
import { ConsolidationView } from '../consolidation/consolidation-view';
import { WaitingNotice } from '../intake/waiting-notice';
import { OverviewView } from '../overview/overview-view';
import { Palette } from '../palette/palette';
import { ReceptionView } from '../reception/reception-view';
import { Shortcuts } from '../shortcuts/shortcuts';
import { StatutoryView } from '../statutory/statutory-view';
import { DropZone } from './drop-zone';
import { LoadingLine } from './loading-line';
import { RefusedNotice } from './refused-notice';
import { ReminderLine } from './reminder-line';
import { ShellFoot } from './shell-foot';
import { ShellHead } from './shell-head';
import { ShellSide } from './shell-side';
import { useKeys } from './use-keys';

// The intake brings the library's controls with it, so it is read only after the first screen stands.
const loadIntake = () => import('../intake/intake-view').then(({ IntakeView }) => ({ default: IntakeView }));
const IntakeView = lazy(loadIntake);
const PlanReadingView = lazy(() =>
  import('../plan-reading/plan-reading-view').then(({ PlanReadingView: view }) => ({ default: view })),
);
const PlanView = lazy(() => import('../plan/plan-view').then(({ PlanView: view }) => ({ default: view })));
const AgenciesView = lazy(() =>
  import('../agencies/agencies-view').then(({ AgenciesView: view }) => ({ default: view })),
);

const CalendarView = lazy(() =>
  import('../calendar/calendar-view').then(({ CalendarView: view }) => ({ default: view })),
);
const ChaseView = lazy(() =>
  import('../chase/chase-view').then(({ ChaseView: view }) => ({ default: view })),
);

type ShellProps = { readonly atWork: LoadedPlan; readonly screen: Screen };

/** The frame around the screens. The intake stands over the screen and leaves it as it was. */
export function Shell({ atWork, screen }: ShellProps) {
  const dialog = useApplication((state) => state.dialog);
  const intakeVisible = useIntake((state) => state.visible);
  const readingVisible = usePlanReading((state) => state.visible);
  useKeys();
  useEffect(() => {
    const idle = requestIdleCallback(() => void loadIntake());
    return () => cancelIdleCallback(idle);
  }, []);

  return (
    <div className="shell">
      <ShellHead plan={atWork.plan} periods={atWork.periods} />
      <ShellSide screen={screen} />
      <main className="shell-main">
        <RefusedNotice />
        <ReminderLine />
        <WaitingNotice />
        {readingVisible ? (
          <ReturningFocus>
            <Suspense fallback={<LoadingLine />}>
              <PlanReadingView />
            </Suspense>
          </ReturningFocus>
        ) : (
          <Suspense fallback={<LoadingLine />}>{intakeVisible ? <IntakeView /> : screenOf(screen)}</Suspense>
        )}
      </main>
      <ShellFoot />
      <DropZone />
      {dialog === 'palette' ? <Palette /> : null}
      {dialog === 'shortcuts' ? <Shortcuts /> : null}
    </div>
  );
}

function screenOf(screen: Screen) {
  switch (screen) {
    case 'reception':
      return <ReceptionView />;
    case 'consolidation':
      return <ConsolidationView />;
    case 'plan':
      return <PlanView />;
    case 'agencies':
      return <AgenciesView />;
    case 'calendar':
      return <CalendarView />;
    case 'chase':
      return <ChaseView />;
    case 'statutory':
      return <StatutoryView />;
    default:
      return <OverviewView />;
  }
}
