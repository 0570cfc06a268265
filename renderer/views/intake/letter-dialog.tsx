import { useRef, useState } from 'react';
import { Button } from '../../parts/button';
import { Dialog } from '../../parts/dialog';
import { showInFolder } from '../../stores/documents';
import { type MarkedCopy, useMarkedCopy } from '../../stores/intake/marked-copy';
import { doneText } from '../../text/intake-done';

/** After a marked copy was written: what it could not keep, and the covering letter to be copied. */
export function LetterDialog() {
  const copy = useMarkedCopy((state) => state.copy);
  return copy ? <Letter copy={copy} /> : null;
}

function Letter({ copy }: { readonly copy: MarkedCopy }) {
  const close = useMarkedCopy((state) => state.close);
  const text = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState(false);
  const take = () => {
    text.current?.select();
    // The page is granted no permission, so the clipboard is reached in the way that needs none.
    setCopied(document.execCommand('copy'));
  };
  return (
    <Dialog label={doneText.letterTitle} onClose={close}>
      {/* Esc closes this dialog only, not the intake behind it. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it keeps a key to itself, and does nothing with it. */}
      <div
        className="dialog-body stack"
        onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
      >
        <h2>{doneText.letterTitle}</h2>
        <p className="breakable">{doneText.letterMarks(copy.marks, copy.fileName)}</p>
        {copy.lost.length > 0 ? (
          <p>
            {doneText.letterLost}: {copy.lost.join(', ')}.
          </p>
        ) : null}
        <textarea
          ref={text}
          className="text-field letter-in-dialog"
          readOnly
          aria-label={doneText.letter}
          value={copy.letter}
        />
        <div className="actions">
          <Button kind="primary" onClick={take}>
            {isCopied ? doneText.copied : doneText.copy}
          </Button>
          <Button onClick={() => void showInFolder(copy.path)}>{doneText.showFile}</Button>
          <Button onClick={close} keys="Esc">
            {doneText.close}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
