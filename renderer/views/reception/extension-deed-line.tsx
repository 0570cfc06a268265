import { Button } from '../../parts/button';
import { useReceptionExtensions } from '../../stores/reception-extensions';
import { extendedWords, receptionDueText as text } from '../../text/reception-due';

/** What was granted last, the way back, and the way forth again. */
export function ExtensionDeedLine() {
  const last = useReceptionExtensions((state) => state.last);
  const { takeBack, giveAgain, dismiss } = useReceptionExtensions.getState();
  return (
    <div role="status" className="reception-deed">
      {last ? (
        <>
          <span>{`${last.isUndone ? `${text.undo}: ` : ''}${extendedWords(last.extensions)}`}</span>
          {last.isUndone ? (
            <Button keys={text.redoKeys} onClick={() => void giveAgain()}>
              {text.redo}
            </Button>
          ) : (
            <Button keys={text.undoKeys} onClick={() => void takeBack()}>
              {text.undo}
            </Button>
          )}
          <Button kind="quiet" onClick={dismiss}>
            {text.dismiss}
          </Button>
        </>
      ) : null}
    </div>
  );
}
