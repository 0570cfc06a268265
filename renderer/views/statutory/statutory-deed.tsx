import { Button } from '../../parts/button';
import { MessageBox } from '../../parts/message-box';
import { type StatutoryDeed, useStatutory } from '../../stores/statutory';
import { statutoryDeedWords, statutoryText as text } from '../../text/statutory';

/** What the last deed did to the versions that count, and the way back. */
export function StatutoryDeedLine({ last: { deed, result } }: { readonly last: StatutoryDeed }) {
  const takeBack = useStatutory((state) => state.takeBack);
  return (
    <div role="status" className="statutory-deed">
      <MessageBox
        tone="note"
        title={statutoryDeedWords(deed, result)}
        actions={
          <Button keys={text.undoKeys} onClick={() => void takeBack()}>
            {deed === 'undone' ? text.redo : text.undo}
          </Button>
        }
      />
    </div>
  );
}
