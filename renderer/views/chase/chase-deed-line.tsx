import { DeedLine } from '../../parts/deed-line';
import { useChaseDeed } from '../../stores/chase-deed-line';
import { chaseText as text } from '../../text/chase';
import { chaseDeedWords } from '../../text/chase-letters';

/** What was recorded last, the way back, and the way forth again. */
export function ChaseDeedLine() {
  const last = useChaseDeed((state) => state.last);
  const { takeBack, redo, dismiss } = useChaseDeed.getState();
  const back = { name: text.undo, keys: text.undoKeys, go: () => void takeBack() };
  const forth = { name: text.redo, keys: text.redoKeys, go: () => void redo() };
  const words = last && chaseDeedWords(last.deed);
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
