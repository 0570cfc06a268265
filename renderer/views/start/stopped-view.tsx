import { Button } from '../../parts/button';
import type { Problem } from '../../stores/loadable';
import { loadAll } from '../../stores/start';
import { startText } from '../../text/start';
import { ProblemBox } from '../problem-box';

/** The register cannot be reached: what was found, that nothing is lost, what to do. */
export function StoppedView({ problem }: { readonly problem: Problem }) {
  return (
    <main className="whole-window">
      <h1>{startText.stoppedTitle}</h1>
      <ProblemBox
        problem={problem}
        actions={
          <Button kind="primary" onClick={() => void loadAll()}>
            {startText.retry}
          </Button>
        }
      />
    </main>
  );
}
