import { useId, useState } from 'react';
import { Button } from '../../parts/button';
import { useIntake } from '../../stores/intake';
import { previewText } from '../../text/intake-preview';

type WarningReasonProps = { readonly fileKey: string; readonly questions: readonly string[] };

/** Accepts warnings of one sort with a reason, which stays on record. */
export function WarningReason({ fileKey, questions }: WarningReasonProps) {
  const id = useId();
  const give = useIntake((state) => state.give);
  const [reason, setReason] = useState('');
  const accept = () => {
    if (reason.trim() === '') return;
    void give(
      fileKey,
      questions.map((question) => ({ question, answer: 'keep', reason: reason.trim() })),
    );
  };
  return (
    <div className="warning-reason">
      <label htmlFor={id} className="visually-hidden">
        {previewText.acceptReason}
      </label>
      <input
        id={id}
        className="text-field"
        type="text"
        placeholder={previewText.acceptReasonHint}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey) return;
          event.preventDefault();
          accept();
        }}
      />
      <Button onClick={accept} disabled={reason.trim() === ''}>
        {previewText.accept}
      </Button>
    </div>
  );
}
