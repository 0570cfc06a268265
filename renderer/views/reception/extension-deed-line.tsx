import { DeedLine } from '../../parts/deed-line';
import { useReceptionExtensions } from '../../stores/reception-extensions';
import { extendedWords, receptionDueText as text } from '../../text/reception-due';

/** What was granted last, the way back, and the way forth again. */
export function ExtensionDeedLine() {
  const last = useReceptionExtensions((state) => state.last);
  const { takeBack, giveAgain, dismiss } = useReceptionExtensions.getState();
  const back = { name: text.undo, keys: text.undoKeys, go: () => void takeBack() };
  const forth = { name: text.redo, keys: text.redoKeys, go: () => void giveAgain() };
  const words = last && extendedWords(last.extensions);
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
