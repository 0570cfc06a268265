import { problemWords } from '../../../shared/wording/problem';
import { Button } from '../../parts/button';
import { MessageBox } from '../../parts/message-box';
import type { Problem } from '../../stores/loadable';
import { loadAll } from '../../stores/start';
import { startText } from '../../text/start';

/** The register cannot be reached: what was found, that nothing is lost, what to do. */
export function StoppedView({ problem }: { readonly problem: Problem }) {
  const { found, remedy } = problemWords(problem);
  return (
    <main className="whole-window">
      <h1>{startText.stoppedTitle}</h1>
      <MessageBox
        tone="problem"
        title={found}
        actions={
          <Button kind="primary" onClick={() => void loadAll()}>
            {startText.retry}
          </Button>
        }
      >
        <p>{remedy}</p>
      </MessageBox>
    </main>
  );
}
