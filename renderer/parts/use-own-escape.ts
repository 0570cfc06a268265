import { type KeyboardEvent, useRef } from 'react';

type OwnEscape = {
  readonly onOpenChange: (open: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/** Lets Esc close a list that hangs from a field, and only that: what lies behind is told that the key has been used. */
export function useOwnEscape(): OwnEscape {
  const isOpen = useRef(false);
  return {
    onOpenChange: (open) => {
      isOpen.current = open;
    },
    onKeyDown: (event) => {
      if (event.key === 'Escape' && isOpen.current) event.preventDefault();
    },
  };
}
