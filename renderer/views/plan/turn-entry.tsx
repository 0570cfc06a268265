import { Button } from '../../parts/button';
import { redoEntry, undoEntry } from '../../stores/duties-deeds';
import { dutyPanelText as text } from '../../text/duties';

type TurnEntryProps = { readonly entry: string; readonly isUndone: boolean; readonly words: string };

/** Takes an entry about a duty back, or lets it count again where it was taken back. */
export function TurnEntry({ entry, isUndone, words }: TurnEntryProps) {
  return isUndone ? (
    <Button kind="quiet" label={`${text.redo}: ${words}`} onClick={() => void redoEntry(entry)}>
      {text.redo}
    </Button>
  ) : (
    <Button kind="quiet" label={`${text.undo}: ${words}`} onClick={() => void undoEntry(entry)}>
      {text.undo}
    </Button>
  );
}
