import { problemWords } from '../../../shared/wording/problem';
import { Button } from '../../parts/button';
import { MessageBox } from '../../parts/message-box';
import type { Problem } from '../../stores/loadable';
import { loadAll } from '../../stores/start';
import { shellText } from '../../text/shell';

/** A screen whose data was refused: why, what to do, and another try. */
export function FailureBox({ problem }: { readonly problem: Problem }) {
  const { found, remedy } = problemWords(problem);
  return (
    <div className="whole-window">
      <MessageBox
        tone="problem"
        title={found}
        actions={<Button onClick={() => void loadAll()}>{shellText.retry}</Button>}
      >
        <p>{remedy}</p>
      </MessageBox>
    </div>
  );
}
