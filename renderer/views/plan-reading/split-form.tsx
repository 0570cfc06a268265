import { type KeyboardEvent, useEffect, useRef } from 'react';
import { textOfValue } from '../../../shared/plan-reading/draft/entry-text';
import type { DraftEntry } from '../../../shared/plan-reading/draft/plan-draft';
import { usePlanReading } from '../../stores/plan-reading';
import { planReadingText as text } from '../../text/plan-reading';
import { FormActions } from './form-actions';

/** The words of an entry with a cursor in them: Enter cuts where it stands. */
export function SplitForm({ entry }: { readonly entry: DraftEntry }) {
  const { splitAt, setMode } = usePlanReading.getState();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(0, 0);
    // A field that is read-only would have no cursor; this one has, and takes nothing.
    const refuse = (event: InputEvent) => event.preventDefault();
    element?.addEventListener('beforeinput', refuse);
    return () => element?.removeEventListener('beforeinput', refuse);
  }, []);
  const cut = () => splitAt(field.current?.selectionStart ?? 0);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setMode('show');
    else if (event.key === 'Enter') cut();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section className="finding-card" aria-label={text.split}>
      <p className="finding-head">
        <b>{text.split}</b> <span className="muted">{text.splitNote}</span>
      </p>
      <textarea
        ref={field}
        className="text-field"
        aria-label={text.splitNote}
        rows={6}
        defaultValue={textOfValue(entry.value)}
        onKeyDown={onKeyDown}
      />
      <FormActions label={text.splitHere} keys="Enter" onDone={cut} />
    </section>
  );
}
