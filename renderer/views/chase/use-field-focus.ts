import { type RefObject, useEffect, useRef } from 'react';

/**
 * Puts the focus into the first field of a form beside the board, so that Ctrl+Enter and Esc are its own, or onto its first button. For
 * whoever puts the panel around the form: the panel takes the focus first. `form` names what stands there; another one takes it anew.
 */
export function useFieldFocus(
  form: string | null,
  first: 'field' | 'button' = 'field',
): RefObject<HTMLDivElement | null> {
  const inside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const wanted = first === 'field' ? 'select, input, textarea' : 'button';
    if (form !== null) inside.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [form, first]);
  return inside;
}
