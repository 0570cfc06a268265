import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react';

const cells = '[data-roving]';
const rowLike = 'tr, [data-roving-row]';

type Roving<Element extends HTMLElement> = {
  readonly ref: RefObject<Element | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
};

/**
 * One tab stop for a whole table: arrows, Home, End and Page keys move between the elements marked `data-roving`, which
 * all start with `tabIndex={-1}`. Works on what is in the document, so rows may come and go. `pressed` names the one whose
 * details are open.
 */
export function useRoving<Element extends HTMLElement>(pressed: string | null = null): Roving<Element> {
  const ref = useRef<Element>(null);

  // A panel that opens beside the table moves its rows; the one it belongs to stays in sight.
  useEffect(() => {
    if (pressed === null) return;
    ref.current
      ?.querySelector(`${cells}[aria-pressed="true"]`)
      ?.closest('tr')
      ?.scrollIntoView({ block: 'nearest' });
  }, [pressed]);

  const holdOneTabStop = useCallback(() => {
    const all = [...(ref.current?.querySelectorAll<HTMLElement>(cells) ?? [])];
    const focused = all.find((cell) => cell === document.activeElement);
    const stop = focused ?? all.find((cell) => cell.tabIndex === 0) ?? all[0];
    for (const cell of all) {
      const tabIndex = cell === stop ? 0 : -1;
      if (cell.tabIndex !== tabIndex) cell.tabIndex = tabIndex;
    }
  }, []);

  useEffect(holdOneTabStop);

  const onKeyDown = useCallback((event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !ref.current) return;
    if (!(event.target instanceof HTMLElement)) return;
    const target = neighbour(ref.current, event.target, event.key);
    if (!target) return;
    event.preventDefault();
    target.focus();
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, []);

  return { ref, onKeyDown, onFocus: holdOneTabStop };
}

function neighbour(table: HTMLElement, from: HTMLElement, key: string): HTMLElement | null {
  const rowOf = from.closest(rowLike);
  if (!rowOf) return null;
  const rows = [...table.querySelectorAll(rowLike)].filter((one) => one.querySelector(cells) !== null);
  const rowIndex = rows.indexOf(rowOf);
  const row = cellsOf(rowOf);
  const column = row.indexOf(from);
  // A checkbox inside a row, for instance, has its own keys.
  if (column < 0) return null;

  const inRow = (index: number): HTMLElement | null => {
    const targetRow = rows[Math.min(Math.max(index, 0), rows.length - 1)];
    const target = targetRow && cellsOf(targetRow);
    // Shorter rows, such as group headings, are aligned at their first element.
    return target?.[Math.min(column, target.length - 1)] ?? null;
  };

  switch (key) {
    case 'ArrowUp':
      return inRow(rowIndex - 1);
    case 'ArrowDown':
      return inRow(rowIndex + 1);
    case 'PageUp':
      return inRow(rowIndex - 15);
    case 'PageDown':
      return inRow(rowIndex + 15);
    case 'ArrowLeft':
      return row[column - 1] ?? null;
    case 'ArrowRight':
      return row[column + 1] ?? null;
    case 'Home':
      return inRow(0);
    case 'End':
      return inRow(rows.length - 1);
    default:
      return null;
  }
}

function cellsOf(row: Element): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(cells)];
}
