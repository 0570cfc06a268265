import { useEffect } from 'react';
import { useReception } from '../../stores/reception';
import { useReceptionExtensions } from '../../stores/reception-extensions';

/** A box to mark has no text that Ctrl+Z could take back. */
const fields = 'input:not([type="checkbox"]), textarea, select';

/**
 * Ctrl+Z takes the last deed back: a later day that was just granted, else the last one of the opened report; Ctrl+Y grants the day again.
 * Inside a field they belong to the field.
 */
export function useTakeBackKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const letter = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || (letter !== 'z' && letter !== 'y')) return;
      if (event.target instanceof HTMLElement && event.target.matches(fields)) return;
      const { last, takeBack: takeDayBack, giveAgain } = useReceptionExtensions.getState();
      if (last && !event.defaultPrevented && last.isUndone === (letter === 'y')) {
        event.preventDefault();
        void (last.isUndone ? giveAgain() : takeDayBack());
        return;
      }
      if (letter === 'y') return;
      const { lastDeed, takeBack } = useReception.getState();
      if (!lastDeed || event.defaultPrevented) return;
      event.preventDefault();
      void takeBack();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
