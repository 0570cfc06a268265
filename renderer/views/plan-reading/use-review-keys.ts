import { useEffect } from 'react';
import { useApplication } from '../../stores/application';
import { usePlanReading } from '../../stores/plan-reading';

/** The keys of the review, wherever the focus is; a field keeps its own keys, and so does a form. */
export function useReviewKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || useApplication.getState().dialog !== null) return;
  const deed = deedOf(event);
  if (!deed) return;
  event.preventDefault();
  deed();
}

function deedOf(event: KeyboardEvent): (() => void) | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  const state = usePlanReading.getState();
  const isField =
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
  if (isField || state.mode !== 'show') return null;
  const letter = key.toLowerCase();
  if ((ctrlKey || metaKey) && letter === 'z') return state.takeBack;
  if (ctrlKey || metaKey || altKey || shiftKey) return null;
  switch (letter) {
    case 'arrowdown':
      return () => state.move(1);
    case 'arrowup':
      return () => state.move(-1);
    case 'a':
      return state.accept;
    case 'x':
      return state.reject;
    case 'u':
      return state.reopen;
    case 'm':
      return state.merge;
    case 'e':
      return () => state.setMode('edit');
    case 's':
      return () => state.setMode('split');
    case 'n':
      return () => state.setMode('add');
    default:
      return null;
  }
}
