import { useEffect } from 'react';
import { screens } from '../../model/screen';
import { useApplication } from '../../stores/application';
import { useConsolidation } from '../../stores/consolidation';
import { useIntake } from '../../stores/intake';
import { closeOnPlan } from '../../stores/plan-detail-close';
import { usePlanReading } from '../../stores/plan-reading';
import { useReception } from '../../stores/reception';
import { useReminders } from '../../stores/reminders';
import { useStatutory } from '../../stores/statutory';

/** The keys that hold everywhere: Ctrl+K, F1 and ?, Alt+1 …, Esc. */
export function useKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  const deed = deedOf(event);
  if (!deed) return;
  event.preventDefault();
  deed();
}

function deedOf(event: KeyboardEvent): (() => void) | null {
  const { go, showDialog, dialog } = useApplication.getState();
  // A dialog has its own keys and closes itself.
  if (dialog !== null) return null;
  const { key, ctrlKey, metaKey, altKey } = event;
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'k') return () => showDialog('palette');
  if (key === 'F1' || (key === '?' && !isTyping(event.target))) return () => showDialog('shortcuts');
  if (altKey && !ctrlKey) {
    const screen = screens[Number(key) - 1];
    return screen ? () => go(screen) : null;
  }
  return key === 'Escape' && !isLeftToScreen() ? closeTop : null;
}

/** The calendar and the chase board close what they have opened themselves. */
function isLeftToScreen(): boolean {
  const isCovered = usePlanReading.getState().visible || useIntake.getState().visible;
  const { screen } = useApplication.getState();
  return (screen === 'calendar' || screen === 'chase') && !isCovered;
}

function closeTop(): void {
  const reading = usePlanReading.getState();
  if (reading.visible) {
    reading.hide();
    return;
  }
  const intake = useIntake.getState();
  if (intake.visible) {
    intake.hide();
    return;
  }
  if (useApplication.getState().screen === 'overview') useReminders.getState().setPanelOpen(false);
  if (useApplication.getState().screen === 'reception') useReception.getState().close();
  if (useApplication.getState().screen === 'consolidation') useConsolidation.getState().close();
  if (useApplication.getState().screen === 'plan') closeOnPlan();
  if (useApplication.getState().screen === 'statutory') useStatutory.getState().close();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
