import { Button } from '../../parts/button';
import { useChaseDeed } from '../../stores/chase-deed-line';
import { chaseText as text } from '../../text/chase';
import { chaseDeedWords } from '../../text/chase-letters';

/** What was recorded last, the way back, and the way forth again. */
export function ChaseDeedLine() {
  const last = useChaseDeed((state) => state.last);
  const { takeBack, redo, dismiss } = useChaseDeed.getState();
  return (
    <div role="status" className="chase-deed">
      {last ? (
        <>
          <span>
            {last.isUndone ? `${text.undo}: ${chaseDeedWords(last.deed)}` : chaseDeedWords(last.deed)}
          </span>
          {last.isUndone ? (
            <Button keys={text.redoKeys} onClick={() => void redo()}>
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
