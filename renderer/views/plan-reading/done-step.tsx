import type { Plan } from '../../../shared/domain/plan';
import { Button } from '../../parts/button';
import { useApplication } from '../../stores/application';
import { usePlanReading } from '../../stores/plan-reading';
import { planReadingText as text } from '../../text/plan-reading';

type DoneStepProps = { readonly plan: Plan; readonly draftId: string };

/** The plan is in the register; one line takes it back. */
export function DoneStep({ plan, draftId }: DoneStepProps) {
  const { leave, hide, undoConfirmation } = usePlanReading.getState();
  return (
    <div className="choose-step">
      <p role="status">
        <b>{text.done}</b>: {plan.title}
      </p>
      <p className="muted">{text.doneNote}</p>
      <div className="actions">
        <Button
          kind="primary"
          onClick={() => {
            hide();
            useApplication.getState().go('plan');
          }}
        >
          {text.toPlan}
        </Button>
        <Button onClick={() => void undoConfirmation(draftId)}>{text.undo}</Button>
        <Button onClick={leave}>{text.another}</Button>
      </div>
    </div>
  );
}
