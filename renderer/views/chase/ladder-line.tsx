import type { LadderStep } from '../../model/chase-ladder';
import { today } from '../../stores/today';
import { ladderSign, ladderWords } from '../../text/chase';

/** The three steps side by side: what was sent when, what comes next, what would come after. */
export function LadderLine({ steps }: { readonly steps: readonly LadderStep[] }) {
  if (steps.length === 0) return null;
  return (
    <span className="chase-ladder small">
      {steps.map((step) => (
        <span key={step.step} className={`chase-step chase-step-${step.state}`}>
          <span aria-hidden="true">{ladderSign(step)}</span> {ladderWords(step, today())}
        </span>
      ))}
    </span>
  );
}
