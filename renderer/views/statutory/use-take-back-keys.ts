import { useEffect } from 'react';
import { useStatutory } from '../../stores/statutory';

/** Ctrl+Z takes the last deed done to a version back; inside a field it belongs to the field. */
export function useTakeBackKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || event.shiftKey) return;
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) return;
      const { lastDeed, takeBack } = useStatutory.getState();
      if (!lastDeed || event.defaultPrevented) return;
      event.preventDefault();
      void takeBack();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
