import { DeedLine } from '../../parts/deed-line';
import { usePlanDeed } from '../../stores/plan-detail-deed';
import { planText as text } from '../../text/plan';
import { planDeedWords } from '../../text/plan-deed';

/** What was recorded last, the way back, and the way forth again. */
export function PlanDeedLine() {
  const last = usePlanDeed((state) => state.last);
  const { takeBack, redo, dismiss } = usePlanDeed.getState();
  const back = { name: text.undo, keys: text.undoKeys, go: () => void takeBack() };
  const forth = last?.canRedo ? { name: text.redo, keys: text.redoKeys, go: () => void redo() } : null;
  const words = last && planDeedWords(last.deed);
  return (
    <DeedLine
      words={words}
      isUndone={last?.isUndone ?? false}
      back={back}
      forth={forth}
      dismiss={text.dismiss}
      onDismiss={dismiss}
    />
  );
}
