import type { ReactNode } from 'react';
import { useFocusReturned } from './use-focus-returned';

/** What comes in place of a screen, and gives the focus back to the button that brought it; stands around what may still have to load. */
export function ReturningFocus({ children }: { readonly children: ReactNode }) {
  useFocusReturned();
  return children;
}
