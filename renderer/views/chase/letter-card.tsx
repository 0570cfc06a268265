import { useState } from 'react';
import { formatDate } from '../../../shared/domain/format-vietnamese';
import { letterState } from '../../model/chase-letter';
import { Button } from '../../parts/button';
import type { ChaseLetter } from '../../stores/chase';
import { useChaseDeeds } from '../../stores/chase-deeds';
import { chaseStepTitles, chaseText } from '../../text/chase';
import { agencyCount, letterStanding, lettersText as text } from '../../text/chase-letters';
import { byWhom } from '../../text/duties';
import { SentForm } from './sent-form';

/** One letter: its step, whether it went out, who recorded that, and what can be done with it. */
export function LetterCard({ letter }: { readonly letter: ChaseLetter }) {
  const [isSending, setSending] = useState(false);
  const { discard, restore, undoSent, save } = useChaseDeeds.getState();
  const state = letterState(letter);
  const { sign, word } = letterStanding(letter);
  const title = chaseStepTitles[letter.step];
  return (
    <article
      className={state === 'discarded' ? 'card chase-discarded' : 'card'}
      aria-label={`${title}, ${word}`}
    >
      <div className="card-head">
        <span>{title}</span>
        <span>
          <span aria-hidden="true">{sign}</span> {word}
        </span>
      </div>
      <span className="chase-file breakable">{letter.fileName}</span>
      <span className="chase-note">
        {text.draftedOn} {formatDate(letter.draftedOn)}, {letter.draftedBy}
        {letter.agencies.length > 1 ? ` · ${agencyCount(letter.agencies.length)}` : ''}
      </span>
      {letter.sendings.map((sending) => (
        <span key={sending.sending} className="chase-note">
          {text.sentTitle} {formatDate(sending.sentOn)}: {byWhom(sending)}
          {sending.note === '' ? '' : ` · ${sending.note}`}
        </span>
      ))}
      {isSending ? (
        <SentForm
          letters={[letter.letter]}
          onDone={() => setSending(false)}
          onCancel={() => setSending(false)}
        />
      ) : (
        <div className="actions">
          {state === 'draft' ? (
            <Button onClick={() => setSending(true)}>{chaseText.recordSent}</Button>
          ) : null}
          {state === 'sent' ? <Button onClick={() => void undoSent(letter)}>{text.undoSent}</Button> : null}
          {letter.fileSha256 === null ? null : (
            <Button kind="quiet" onClick={() => void save(letter, text.saveTitle)}>
              {text.saveFile}
            </Button>
          )}
          {state === 'draft' ? (
            <Button kind="quiet" onClick={() => void discard([letter.letter])}>
              {text.discard}
            </Button>
          ) : null}
          {state === 'discarded' ? (
            <Button kind="quiet" onClick={() => void restore([letter.letter])}>
              {text.restore}
            </Button>
          ) : null}
        </div>
      )}
    </article>
  );
}
