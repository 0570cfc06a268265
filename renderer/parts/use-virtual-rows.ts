import { type KeyboardEvent, type RefCallback, type RefObject, useCallback, useEffect, useRef } from 'react';
import { type RowStep, rowAfterKey } from './row-after-key';
import { type RowPlacesOptions, useRowPlaces } from './use-row-places';

const cells = '[data-roving]';

export type VirtualRowsOptions = RowPlacesOptions & {
  /** Says which rows are looked at, so that the pages they are on can be fetched. */
  readonly onVisible?: ((first: number, last: number) => void) | undefined;
  /** Space on a row. */
  readonly onMark?: ((index: number) => void) | undefined;
};

/** A row that is in the document, and the empty space between it and the one before. */
export type VirtualRow = { readonly index: number; readonly key: string; readonly gap: number };

/** What a row's element needs to be measured and found again. */
export type RowFrame = {
  readonly ref: RefCallback<HTMLElement>;
  readonly 'data-index': number;
};

export type VirtualRows = {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly rows: readonly VirtualRow[];
  /** The empty space after the last row. */
  readonly rest: number;
  readonly frameOf: (index: number) => RowFrame;
  /** Whether all rows have to be of the same height. */
  readonly isEven: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
};

/**
 * Rows of which only those in sight are in the document. All elements marked `data-roving` together are one tab stop, and arrows,
 * Home, End and Page keys reach every row, in the document or not; the row with the focus stays in it however far one scrolls.
 */
export function useVirtualRows(options: VirtualRowsOptions): VirtualRows {
  const { count, keyOf, onVisible, onMark } = options;
  const box = useRef<HTMLDivElement>(null);
  const held = useRef<number | null>(null);
  const wanted = useRef<RowStep | null>(null);
  const focusedCell = useRef<HTMLElement | null>(null);

  const { items, total, first, last, scrollTo, measure, isEven } = useRowPlaces(options, { box, held });
  useEffect(() => {
    if (count > 0) onVisible?.(first, Math.min(last, count - 1));
  }, [onVisible, first, last, count]);

  const holdOneTabStop = useCallback(() => {
    const all = [...(box.current?.querySelectorAll<HTMLElement>(cells) ?? [])];
    const focused = all.find((cell) => cell === document.activeElement);
    if (focused) {
      held.current = indexOf(focused) ?? held.current;
      focusedCell.current = focused;
    }
    const stop = focused ?? all.find((cell) => cell.tabIndex === 0) ?? all[0];
    for (const cell of all) {
      const tabIndex = cell === stop ? 0 : -1;
      if (cell.tabIndex !== tabIndex) cell.tabIndex = tabIndex;
    }
  }, []);

  // The row that a key leads to may come into the document only after the list has scrolled there.
  const reach = useCallback(() => {
    const step = wanted.current;
    const row = step && box.current?.querySelector(`[data-index="${step.index}"]`);
    if (!step || !row) return;
    const own = [...row.querySelectorAll<HTMLElement>(cells)];
    const cell = own[Math.min(step.column, own.length - 1)];
    if (cell) {
      wanted.current = null;
      cell.focus({ preventScroll: true });
      return;
    }
    // A heading has nothing to stop at; the step goes on over it.
    const next = step.index + step.direction;
    wanted.current = next < 0 || next >= count ? null : { ...step, index: next };
    if (wanted.current) {
      scrollTo(next);
      reach();
    }
  }, [scrollTo, count]);

  useEffect(() => {
    holdOneTabStop();
    // A row that comes in place of another one, once its page is here, takes the focus over.
    const isGone = focusedCell.current !== null && !focusedCell.current.isConnected;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isGone && isLost && held.current !== null)
      wanted.current ??= { index: held.current, column: 0, direction: 1 };
    if (isGone) focusedCell.current = null;
    reach();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    const index = indexOf(event.target);
    const row = event.target.closest('[data-index]');
    if (index === null || row === null) return;
    const own = [...row.querySelectorAll<HTMLElement>(cells)];
    const column = own.indexOf(event.target);
    // A field inside a row, for instance, has its own keys.
    if (column < 0) return;
    if (event.key === ' ' && onMark) {
      event.preventDefault();
      onMark(index);
      return;
    }
    const beside = { ArrowLeft: own[column - 1], ArrowRight: own[column + 1] }[event.key];
    // Keys that are quicker than the list go on from where it is on its way to.
    const from = wanted.current ?? { index, column };
    const step = rowAfterKey(event.key, from.index, from.column, count);
    if (!beside && !step) return;
    event.preventDefault();
    if (beside) {
      beside.focus();
    } else if (step) {
      wanted.current = step;
      scrollTo(step.index);
      reach();
    }
  };

  return {
    box,
    rows: items.map(({ index, start }, place) => ({
      index,
      key: String(keyOf?.(index) ?? index),
      gap: start - (items[place - 1]?.end ?? 0),
    })),
    rest: total - (items.at(-1)?.end ?? 0),
    frameOf: (index) => ({ ref: measure, 'data-index': index }),
    isEven,
    onKeyDown,
    onFocus: holdOneTabStop,
  };
}

function indexOf(element: Element): number | null {
  const index = element.closest('[data-index]')?.getAttribute('data-index');
  return index === null || index === undefined ? null : Number(index);
}
