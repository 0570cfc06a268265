import { useId, useRef, useState } from 'react';
import type { SubmissionSummary } from '../../../shared/domain/reception';
import { Button } from '../../parts/button';
import { MessageBox } from '../../parts/message-box';
import { type Annotated, useReception } from '../../stores/reception';
import { markCountWords, receptionText } from '../../text/reception';

type AnnotatedBoxProps = { readonly annotated: Annotated; readonly submission: SubmissionSummary };

/** After a marked copy was written: what of the original it could not keep, the letter that goes with it, and the note that it went. */
export function AnnotatedBox({ annotated, submission }: AnnotatedBoxProps) {
  const markReturned = useReception((state) => state.markReturned);
  const [reason, setReason] = useState('');
  const reasonId = useId();
  const { path, lost, marks } = annotated;
  return (
    <MessageBox
      tone="note"
      title={receptionText.annotatedTitle}
      actions={
        <>
          <label htmlFor={reasonId} className="visually-hidden">
            {receptionText.returnReason}
          </label>
          <input
            id={reasonId}
            className="text-field"
            placeholder={receptionText.returnReason}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <Button onClick={() => void markReturned(submission, reason.trim() === '' ? null : reason.trim())}>
            {receptionText.markReturned}
          </Button>
        </>
      }
    >
      <p className="small breakable">{path}</p>
      <p>{markCountWords(marks)}</p>
      {lost.length === 0 ? (
        <p>{receptionText.annotatedWhole}</p>
      ) : (
        <>
          <p>{receptionText.annotatedLost}:</p>
          <ul className="effects">
            {lost.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </>
      )}
      <Letter text={annotated.letter} />
    </MessageBox>
  );
}

function Letter({ text }: { readonly text: string }) {
  const [isCopied, setCopied] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const copy = () => {
    area.current?.focus();
    area.current?.select();
    // The window is granted no permission, the clipboard's own among them; a selection may be copied.
    setCopied(document.execCommand('copy'));
  };
  return (
    <>
      <label htmlFor={id}>{receptionText.letter}</label>
      <textarea id={id} ref={area} className="letter" readOnly rows={8} value={text} />
      <div className="actions">
        <Button onClick={copy}>{receptionText.copyLetter}</Button>
        <span role="status">{isCopied ? receptionText.copied : ''}</span>
      </div>
    </>
  );
}
