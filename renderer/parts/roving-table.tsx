import { type ReactNode, useEffect } from 'react';
import { useRoving } from './use-roving';

type RovingTableProps = {
  readonly label: string;
  /** Names the cell whose details are open beside the table. */
  readonly pressed?: string | null;
  /** Puts the focus on the first cell as soon as the table stands. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
};

/** A table that scrolls in its place and whose `RovingButton`s are one tab stop. */
export function RovingTable({ label, pressed = null, takesFocus = false, children }: RovingTableProps) {
  const { ref, onKeyDown, onFocus } = useRoving<HTMLTableElement>(pressed);
  useEffect(() => {
    if (takesFocus) ref.current?.querySelector<HTMLElement>('[data-roving]')?.focus();
  }, [ref, takesFocus]);

  return (
    <div className="table-box">
      <table className="table" aria-label={label} ref={ref} onKeyDown={onKeyDown} onFocus={onFocus}>
        {children}
      </table>
    </div>
  );
}
