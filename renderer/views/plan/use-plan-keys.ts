import { useEffect } from 'react';
import { usePlanDeed } from '../../stores/plan-detail-deed';

/** The field that `/` leads to. */
export const findFieldId = 'plan-find';

/** Ctrl+Z takes the last deed back and `/` leads to the search; inside a field both belong to the field. */
export function usePlanKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.shiftKey || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) return;
      const isControl = event.ctrlKey || event.metaKey;
      if (isControl && event.key.toLowerCase() === 'z') {
        const { last, takeBack } = usePlanDeed.getState();
        if (!last || last.isUndone) return;
        event.preventDefault();
        void takeBack();
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
