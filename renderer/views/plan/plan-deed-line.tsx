import { Button } from '../../parts/button';
import { usePlanDeed } from '../../stores/plan-detail-deed';
import { planText as text } from '../../text/plan';
import { planDeedWords } from '../../text/plan-deed';

/** What was recorded last, the way back, and the way forth again. */
export function PlanDeedLine() {
  const last = usePlanDeed((state) => state.last);
  const { takeBack, redo, dismiss } = usePlanDeed.getState();
  return (
    <div role="status" className="plan-deed">
      {last ? (
        <>
          <span>
            {last.isUndone ? `${text.undo}: ${planDeedWords(last.deed)}` : planDeedWords(last.deed)}
          </span>
          {last.isUndone ? null : (
            <Button keys={text.undoKeys} onClick={() => void takeBack()}>
              {text.undo}
            </Button>
          )}
          {last.isUndone && last.canRedo ? (
            <Button keys={text.redoKeys} onClick={() => void redo()}>
              {text.redo}
            </Button>
          ) : null}
          <Button kind="quiet" onClick={dismiss}>
            {text.dismiss}
          </Button>
        </>
      ) : null}
    </div>
  );
}
