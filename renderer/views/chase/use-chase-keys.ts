import { useEffect } from 'react';
import { useChase } from '../../stores/chase';
import { useChaseDeed } from '../../stores/chase-deed-line';
import { useChaseOpened } from '../../stores/chase-opened';

/** S drafts letters, Ctrl+Z takes the last deed back, Ctrl+Y does it again, Esc closes what is beside the board, then drops the marks. */
export function useChaseKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.shiftKey || event.altKey) return;
  if (document.querySelector('dialog[open]')) return;
  const isTyping =
    event.target instanceof HTMLElement &&
    event.target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select');
  const deed = deedOf(event, isTyping);
  if (!deed) return;
  event.preventDefault();
  deed();
}

function deedOf(event: KeyboardEvent, isTyping: boolean): (() => void) | null {
  const { side, setSide, marks, clearMarks } = useChase.getState();
  const isControl = event.ctrlKey || event.metaKey;
  if (event.key === 'Escape') {
    if (side !== null) return () => setSide(null);
    const { place, close } = useChaseOpened.getState();
    if (place) return close;
    return marks.size > 0 ? clearMarks : null;
  }
  if (isTyping) return null;
  const letter = event.key.toLowerCase();
  if (!isControl) return letter === 's' && side === null ? () => setSide('draft') : null;
  const { last, takeBack, redo } = useChaseDeed.getState();
  if (!last || letter !== (last.isUndone ? 'y' : 'z')) return null;
  return () => void (last.isUndone ? redo() : takeBack());
}
