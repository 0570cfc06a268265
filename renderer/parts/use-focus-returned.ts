import { useEffect, useState } from 'react';

/**
 * Gives the focus back to what had it before a form came, where the form took it away with it. A button that the form stood in place
 * of is known again by its name.
 */
export function useFocusReturned(isWanted = true): void {
  // Read while the form is being made: its fields take the focus before effects run.
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        const isLost = document.activeElement === null || document.activeElement === document.body;
        if (isWanted && isLost && opener instanceof HTMLElement) standingFor(opener)?.focus();
      });
    },
    [opener, isWanted],
  );
}

function standingFor(opener: HTMLElement): HTMLElement | undefined {
  if (opener.isConnected) return opener;
  const name = nameOf(opener);
  if (!(opener instanceof HTMLButtonElement) || name === '') return undefined;
  return [...document.querySelectorAll('button')].find((one) => nameOf(one) === name);
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? element.textContent.trim();
}
