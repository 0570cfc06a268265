import { useState } from 'react';
import { waitingDrafts } from '../../model/chase-drafts';
import { SidePanel } from '../../parts/side-panel';
import { useChase } from '../../stores/chase';
import { readyValue } from '../../stores/loadable';
import { lettersText as text } from '../../text/chase-letters';
import { shellText } from '../../text/shell';
import { SentForm } from './sent-form';
import { useFieldFocus } from './use-field-focus';

/** Records several drafts as sent at once: those of the marked agencies, or all that wait. */
export function SentSide() {
  // What waits is read once: the list must not change under the hand that fills the form.
  const [letters] = useState(() => {
    const { board, marks } = useChase.getState();
    const value = readyValue(board);
    return value ? waitingDrafts(value.rows, marks) : [];
  });
  const inside = useFieldFocus('sent');
  const close = () => useChase.getState().setSide(null);
  return (
    <SidePanel title={text.sentTitle} closeLabel={shellText.close} onClose={close}>
      <div ref={inside} className="chase-side">
        {letters.length === 0 ? (
          <p className="muted">{text.nothingToSend}</p>
        ) : (
          <SentForm letters={letters} onDone={close} onCancel={close} />
        )}
      </div>
    </SidePanel>
  );
}
