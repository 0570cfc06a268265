import { useApplication } from './stores/application';
import { useNotices } from './stores/notices';
import { usePlan } from './stores/plan';
import { FailureBox } from './views/shell/failure-box';
import { LoadingLine } from './views/shell/loading-line';
import { Shell } from './views/shell/shell';
import { useReadyMark } from './views/shell/use-ready-mark';
import { StartView } from './views/start/start-view';
import { StoppedView } from './views/start/stopped-view';

/** What fills the window: the reason why nothing can be shown, the choice of a plan, or the screens. */
export function App() {
  const stopped = useNotices((state) => state.stopped);
  const atWork = usePlan((state) => state.atWork);
  const screen = useApplication((state) => state.screen);
  useReadyMark();

  if (stopped) return <StoppedView problem={stopped} />;
  switch (atWork.status) {
    case 'loading':
      return <LoadingLine />;
    case 'failed':
      return <FailureBox problem={atWork.problem} />;
    default:
      return atWork.value.plan ? (
        <Shell atWork={atWork.value} screen={screen} />
      ) : (
        <StartView presets={atWork.value.presets} />
      );
  }
}
