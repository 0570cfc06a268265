import { useEffect } from 'react';
import { useHolidayDeed } from '../../stores/holidays-deed';

/** Ctrl+Z takes the last deed back; Esc closes what is open. Inside a field Ctrl+Z belongs to the field. */
export function useHolidayKeys(close: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
      if (event.defaultPrevented || altKey || shiftKey || document.querySelector('dialog[open]')) return;
      if (key === 'Escape') close();
      if (target instanceof HTMLElement && target.matches('input:not([type="radio"]), textarea, select'))
        return;
      const { last, canTakeBack, takeBack } = useHolidayDeed.getState();
      if ((ctrlKey || metaKey) && key.toLowerCase() === 'z' && last && canTakeBack()) {
        event.preventDefault();
        void takeBack();
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [close]);
}
