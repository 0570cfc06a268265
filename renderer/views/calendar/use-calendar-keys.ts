import { useEffect } from 'react';
import { calendarViews } from '../../model/calendar-view';
import { useCalendar } from '../../stores/calendar';
import { useCalendarDeeds } from '../../stores/calendar-deeds';
import { useCalendarPanel } from '../../stores/calendar-panel';
import { today } from '../../stores/today';

/**
 * 1, 2, 3 choose how deadlines are looked at, T leads to today, N opens the form of a new day, Ctrl+Z takes the last deed back, Esc goes
 * back in the panel. Inside a field all but Esc belong to the field.
 */
export function useCalendarKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
  const deed = deedOf(event);
  if (!deed) return;
  event.preventDefault();
  deed();
}

function deedOf({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): (() => void) | null {
  const panel = useCalendarPanel.getState();
  if (key === 'Escape') return panel.opened === null ? null : panel.back;
  if (
    altKey ||
    (target instanceof HTMLElement && target.matches('input:not([type="radio"]), textarea, select'))
  )
    return null;
  const { look, showDay, day } = useCalendar.getState();
  const letter = key.toLowerCase();
  if (ctrlKey || metaKey) {
    const { last, takeBack } = useCalendarDeeds.getState();
    return letter === 'z' && !shiftKey && last && !last.isUndone ? () => void takeBack() : null;
  }
  const view = calendarViews[Number(key) - 1];
  if (view) return () => void look(view);
  if (letter === 't') return () => void showDay(today());
  return letter === 'n' ? () => panel.add(day) : null;
}
