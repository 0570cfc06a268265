import { Button } from '../../parts/button';
import type { Problem } from '../../stores/loadable';
import { loadAll } from '../../stores/start';
import { shellText } from '../../text/shell';
import { ProblemBox } from '../problem-box';

/** A screen whose data was refused: why, what to do, and another try. */
export function FailureBox({ problem }: { readonly problem: Problem }) {
  return (
    <div className="whole-window">
      <ProblemBox
        problem={problem}
        actions={<Button onClick={() => void loadAll()}>{shellText.retry}</Button>}
      />
    </div>
  );
}
