import { useEffect } from 'react';
import { usePlanDeed } from '../../stores/plan-detail-deed';

/** The field that `/` leads to. */
export const findFieldId = 'plan-find';

/** Ctrl+Z takes the last deed back, Ctrl+Y does it again and `/` leads to the search; inside a field all belong to the field. */
export function usePlanKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.shiftKey || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) return;
      const isControl = event.ctrlKey || event.metaKey;
      const letter = event.key.toLowerCase();
      const { last, takeBack, redo } = usePlanDeed.getState();
      if (isControl && last && letter === (last.isUndone ? 'y' : 'z')) {
        event.preventDefault();
        void (last.isUndone ? redo() : takeBack());
      }
      const field = document.getElementById(findFieldId);
      if (!isControl && event.key === '/' && field) {
        event.preventDefault();
        field.focus();
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
