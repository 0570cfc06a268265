/** Where a key leads to in a list of rows, and which way on over rows where nothing can be stopped at. */
export type RowStep = { readonly index: number; readonly column: number; readonly direction: 1 | -1 };

const pageRows = 15;

/** The row that a key leads to from another one; null for keys that lead nowhere. */
export function rowAfterKey(key: string, index: number, column: number, count: number): RowStep | null {
  const to = (target: number, direction: 1 | -1): RowStep => ({
    index: Math.min(Math.max(target, 0), count - 1),
    column,
    direction,
  });
  switch (key) {
    case 'ArrowUp':
      return to(index - 1, -1);
    case 'ArrowDown':
      return to(index + 1, 1);
    case 'PageUp':
      return to(index - pageRows, -1);
    case 'PageDown':
      return to(index + pageRows, 1);
    case 'Home':
      return to(0, 1);
    case 'End':
      return to(count - 1, -1);
    default:
      return null;
  }
}
