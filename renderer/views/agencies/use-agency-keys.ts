import { useEffect } from 'react';
import { useAgencies } from '../../stores/agencies';
import { useAgencyDeeds } from '../../stores/agencies-deeds';
import { useAgencyWizard } from '../../stores/agencies-wizard';

/**
 * Esc goes back in the wizard, then closes the panel; Ctrl+Z takes the last deed back; `/` goes to the search. Inside a field
 * Ctrl+Z and `/` belong to the field, and whatever uses Esc itself stops it.
 */
export function useAgencyKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (document.querySelector('dialog[open]')) return;
  const wizard = useAgencyWizard.getState();
  if (key === 'Escape') {
    if (wizard.isOpen) wizard.back();
    else if (useAgencies.getState().opened !== null) useAgencies.getState().close();
    else useAgencyDeeds.getState().dismiss();
    return;
  }
  if (event.defaultPrevented || wizard.isOpen || isTyping(target) || altKey) return;
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'z' && !shiftKey) {
    if (useAgencyDeeds.getState().last === null) return;
    event.preventDefault();
    void useAgencyDeeds.getState().takeBack();
  } else if (key === '/' && !ctrlKey && !metaKey) {
    event.preventDefault();
    document.querySelector<HTMLElement>('[data-agency-search]')?.focus();
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
