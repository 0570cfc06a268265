import { useEffect } from 'react';
import { useApplication } from '../../stores/application';
import { useEntry } from '../../stores/entry';
import { useReception } from '../../stores/reception';
import { focusNextQuestion } from './entry-focus';

/** Accepts what was typed, and shows the version it became with the way back. */
export async function acceptEntry(): Promise<void> {
  const { place, save } = useEntry.getState();
  const submission = await save();
  if (submission === null || !place) return;
  await useReception.getState().open(place);
  useReception.getState().wasTyped(submission);
}

/** The keys of the whole form: Ctrl+S accepts, F8 goes to the next question, Esc leaves and keeps what was typed. */
export function useEntryKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, defaultPrevented } = event;
      if (defaultPrevented || useApplication.getState().dialog !== null) return;
      const isSave = (ctrlKey || metaKey) && key.toLowerCase() === 's';
      if (!isSave && key !== 'F8' && key !== 'Escape') return;
      event.preventDefault();
      // The shell's own Esc would close the panel behind.
      event.stopImmediatePropagation();
      if (isSave) void acceptEntry();
      else if (key === 'F8') focusNextQuestion();
      else useEntry.getState().close();
    };
    // On the document: before the shell, which listens on the window, and after the fields.
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
