import { useEffect, useRef } from 'react';
import { useApplication } from '../../stores/application';

/** What keys do while questions are shown; a key without a deed keeps its own meaning. */
export type QuestionKeys = {
  /** Ctrl+Z. */
  readonly takeBack: () => void;
  /** Enter. */
  readonly take?: () => void;
  /** The digits, from 0 for the key 1. */
  readonly mark?: (index: number) => void;
  /** The arrows down and up. */
  readonly move?: (by: 1 | -1) => void;
  /** F2. */
  readonly free?: () => void;
};

/** Runs the deeds of the keys wherever the focus is; a field keeps its own keys, and a button its Enter. */
export function useQuestionKeys(keys: QuestionKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || useApplication.getState().dialog !== null) return;
      const deed = deedOf(event, latest.current);
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function deedOf(event: KeyboardEvent, keys: QuestionKeys): (() => void) | null {
  const { key, ctrlKey, metaKey, altKey, repeat, target } = event;
  const { take, mark, move, free, takeBack } = keys;
  const field = fieldOf(target);
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'z') {
    return field !== null && field.value !== '' ? null : takeBack;
  }
  if (ctrlKey || metaKey || altKey || field !== null) return null;
  if (mark && /^[1-9]$/.test(key)) return () => mark(Number(key) - 1);
  if (move && key === 'ArrowDown') return () => move(1);
  if (move && key === 'ArrowUp') return () => move(-1);
  if (free && key === 'F2') return free;
  // A key held down must not run through questions that nobody has read.
  return take && key === 'Enter' && !repeat && !isButton(target) ? take : null;
}

function fieldOf(target: EventTarget | null): HTMLInputElement | null {
  return target instanceof HTMLInputElement && target.type !== 'checkbox' ? target : null;
}

function isButton(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary, select') !== null;
}
