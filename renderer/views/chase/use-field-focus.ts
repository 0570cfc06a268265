import { type RefObject, useEffect, useRef } from 'react';

/**
 * Puts the focus into the first field of a form beside the board, so that Ctrl+Enter and Esc are its own. For whoever puts the panel
 * around the form: the panel takes the focus first. `form` names the form that stands there; another one takes the focus anew.
 */
export function useFieldFocus(form: string | null): RefObject<HTMLDivElement | null> {
  const inside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (form !== null) inside.current?.querySelector<HTMLElement>('select, input, textarea')?.focus();
  }, [form]);
  return inside;
}
