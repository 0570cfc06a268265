import { useEffect } from 'react';
import { useReminders } from '../../stores/reminders';

/** Ctrl+Z takes back what was said of a deadline last; inside a field it belongs to the field. */
export function useTakeBackKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || event.shiftKey) return;
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) return;
      const { said, takeBack } = useReminders.getState();
      if (!said || event.defaultPrevented) return;
      event.preventDefault();
      void takeBack();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
