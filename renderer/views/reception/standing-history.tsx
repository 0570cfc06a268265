import { useState } from 'react';
import { formatDate } from '../../../shared/domain/format-vietnamese';
import type { ReceptionStep } from '../../../shared/domain/reception/reception-step';
import { Button } from '../../parts/button';
import { useReception } from '../../stores/reception';
import { causeWords, stepWords, receptionDueText as text } from '../../text/reception-due';
import { ProblemBox } from '../problem-box';

/** So many of the newest changes are shown at once; older ones on request. */
const newest = 6;

/** Where the agency stood day by day, the newest first, and what brought each change about. */
export function StandingHistory() {
  const history = useReception((state) => state.history);
  const [isWhole, setWhole] = useState(false);
  if (history.status === 'loading') return null;
  if (history.status === 'failed') return <ProblemBox problem={history.problem} />;
  const steps = history.value.steps.toReversed();
  const shown = isWhole ? steps : steps.slice(0, newest);
  return (
    <details className="standing-history">
      <summary>
        {text.history} ({steps.length})
      </summary>
      <ol aria-label={text.history}>
        {shown.map((step) => (
          <Step key={step.from} step={step} />
        ))}
      </ol>
      {shown.length < steps.length ? (
        <Button kind="quiet" onClick={() => setWhole(true)}>
          {text.older(steps.length - shown.length)}
        </Button>
      ) : null}
    </details>
  );
}

function Step({ step }: { readonly step: ReceptionStep }) {
  return (
    <li>
      <span className="nowrap">{formatDate(step.from)}</span>
      <span className="breakable">
        {stepWords(step)}
        {step.because.length > 0 ? (
          <span className="muted small"> · {step.because.map(causeWords).join('; ')}</span>
        ) : null}
      </span>
    </li>
  );
}
