import type { ComponentProps } from 'react';

/** A button that the arrow keys reach inside a table or list with `useRoving`, which has one tab stop for all of them. */
export function RovingButton(props: ComponentProps<'button'>) {
  return <button type="button" tabIndex={-1} data-roving {...props} />;
}
