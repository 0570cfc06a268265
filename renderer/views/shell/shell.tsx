import { lazy, Suspense } from 'react';
import type { Screen } from '../../model/screen';
import { useApplication } from '../../stores/application';
import { useIntake } from '../../stores/intake';
import type { LoadedPlan } from '../../stores/plan';
import { OverviewView } from '../overview/overview-view';
import { DropZone } from './drop-zone';
import { RefusedNotice } from './refused-notice';
import { ShellFoot } from './shell-foot';
import { ShellHead } from './shell-head';
import { ShellSide } from './shell-side';
import { useKeys } from './use-keys';

// Only the first screen is there at the start; the others are read when they are opened.
const ReceptionView = lazy(() =>
  import('../reception/reception-view').then((m) => ({ default: m.ReceptionView })),
);
const ConsolidationView = lazy(() =>
  import('../consolidation/consolidation-view').then((m) => ({ default: m.ConsolidationView })),
);
const IntakeView = lazy(() => import('../intake/intake-view').then((m) => ({ default: m.IntakeView })));
const Palette = lazy(() => import('../palette/palette').then((m) => ({ default: m.Palette })));
const Shortcuts = lazy(() => import('../shortcuts/shortcuts').then((m) => ({ default: m.Shortcuts })));

type ShellProps = { readonly atWork: LoadedPlan; readonly screen: Screen };

/** The frame around the screens. The intake stands over the screen and leaves it as it was. */
export function Shell({ atWork, screen }: ShellProps) {
  const dialog = useApplication((state) => state.dialog);
  const intakeVisible = useIntake((state) => state.visible);
  useKeys();

  return (
    <div className="shell">
      <ShellHead plan={atWork.plan} periods={atWork.periods} />
      <ShellSide screen={screen} />
      <main className="shell-main">
        <RefusedNotice />
        <Suspense fallback={null}>{intakeVisible ? <IntakeView /> : screenOf(screen)}</Suspense>
      </main>
      <ShellFoot />
      <DropZone />
      <Suspense fallback={null}>
        {dialog === 'palette' ? <Palette /> : null}
        {dialog === 'shortcuts' ? <Shortcuts /> : null}
      </Suspense>
    </div>
  );
}

function screenOf(screen: Screen) {
  switch (screen) {
    case 'reception':
      return <ReceptionView />;
    case 'consolidation':
      return <ConsolidationView />;
    default:
      return <OverviewView />;
  }
}
