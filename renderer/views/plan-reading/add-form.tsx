import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { type HandKind, handKinds } from '../../../shared/plan-reading/draft/add-by-hand';
import { findWords, wordsAt } from '../../../shared/plan-reading/draft/source-words';
import { type DraftAtHand, usePlanReading } from '../../stores/plan-reading';
import { entryKindWords, planReadingText as text } from '../../text/plan-reading';
import { FormActions } from './form-actions';

/** Makes a stretch of the text something that was found: the marked one, or the one whose words are typed. */
export function AddForm({ open }: { readonly open: DraftAtHand }) {
  const marked = usePlanReading((state) => state.marked);
  const { add, setMode } = usePlanReading.getState();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const suggestion = marked ? wordsAt(open.text, marked) : '';
  const [kind, setKind] = useState<HandKind>('duty');
  const [words, setWords] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const addNow = () => {
    const span = words === null ? marked : findWords(open.text, words);
    if (span) add(kind, span);
    else setMissing(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setMode('show');
    else if (event.key === 'Enter' && event.ctrlKey) addNow();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section className="finding-card finding-form" aria-label={text.addTitle} onKeyDown={onKeyDown}>
      <p className="finding-head">
        <b>{text.addTitle}</b>
      </p>
      <div className="finding-field">
        <label htmlFor={`${id}-kind`}>{text.addKind}</label>
        <select
          id={`${id}-kind`}
          value={kind}
          onChange={(event) => setKind(handKinds.find((one) => one === event.target.value) ?? kind)}
        >
          {handKinds.map((one) => (
            <option key={one} value={one}>
              {entryKindWords[one]}
            </option>
          ))}
        </select>
      </div>
      <div className="finding-field">
        <label htmlFor={`${id}-words`}>{text.addWords}</label>
        <textarea
          id={`${id}-words`}
          ref={field}
          className="text-field"
          rows={4}
          aria-invalid={missing}
          value={words ?? suggestion}
          onChange={(event) => {
            setWords(event.target.value);
            setMissing(false);
          }}
        />
      </div>
      {missing ? <p className="tone-bad">{text.addMissing}</p> : null}
      <FormActions label={text.addNow} keys="Ctrl+Enter" onDone={addNow} />
    </section>
  );
}
