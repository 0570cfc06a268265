import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
} from 'react';

/** How the cells of days share one tab stop. */
export type DayCells = {
  readonly hold: (cell: HTMLElement) => void;
};

type DayCellsOptions = {
  /** The day that the keys stand on. */
  readonly day: string;
  /** What a cell says to those who do not see it. */
  readonly labelOf: (day: string) => string;
  /** The day that a key leads to; null for keys that lead nowhere. */
  readonly dayAfter: (key: string) => string | null;
  readonly onDay: (day: string) => void;
  readonly onOpen: (day: string) => void;
};

type Held = {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly cells: DayCells;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  /** Puts the focus on the cell of the day, now or as soon as it is there. */
  readonly take: () => void;
};

const cellOf = '[role="cell"][data-date]';

/**
 * One tab stop for the days of a calendar: arrows and Page keys go from day to day, over the edge of a page too; Enter opens one. What
 * stands inside the day with the tab stop is reached by Tab, too. Works on what is in the document, so that pages may come and go.
 */
export function useDayCells(options: DayCellsOptions): Held {
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(options);
  const wanted = useRef(false);
  latest.current = options;

  /** Gives a cell the tab stop or takes it, and the focus where it is wanted there. */
  const place = useCallback((cell: HTMLElement) => {
    const isStop = cell.dataset['date'] === latest.current.day;
    cell.tabIndex = isStop ? 0 : -1;
    for (const inner of cell.querySelectorAll<HTMLElement>('button')) inner.tabIndex = isStop ? 0 : -1;
    if (isStop && wanted.current) {
      wanted.current = false;
      cell.focus({ preventScroll: true });
    }
  }, []);

  const { day, labelOf } = options;
  const label = useCallback(
    (cell: HTMLElement) =>
      cell.setAttribute('aria-label', latest.current.labelOf(cell.dataset['date'] ?? '')),
    [],
  );
  useEffect(() => {
    for (const stop of box.current?.querySelectorAll<HTMLElement>(`${cellOf}[tabindex="0"]`) ?? [])
      place(stop);
    const next = box.current?.querySelector<HTMLElement>(`${cellOf}[data-date="${day}"]`);
    if (next) place(next);
  }, [day, place]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other labels are written into the cells that stand there already.
  useEffect(() => {
    for (const cell of box.current?.querySelectorAll<HTMLElement>(cellOf) ?? []) label(cell);
    const stop = box.current?.querySelector<HTMLElement>(`${cellOf}[tabindex="0"]`);
    if (stop) place(stop);
  }, [labelOf, label, place]);

  const cells = useMemo(
    () => ({
      hold(cell: HTMLElement) {
        label(cell);
        place(cell);
        if (cell.tabIndex === 0) cell.scrollIntoView({ block: 'nearest' });
      },
    }),
    [label, place],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    const cell = event.target.closest<HTMLElement>(cellOf);
    if (!cell) return;
    if (event.key === 'Enter' || event.key === ' ') {
      // A button inside a cell has the key to itself.
      if (event.target !== cell) return;
      event.preventDefault();
      options.onOpen(cell.dataset['date'] ?? options.day);
      return;
    }
    const next = options.dayAfter(event.key);
    if (next === null) return;
    event.preventDefault();
    wanted.current = true;
    options.onDay(next);
    if (next === options.day) place(cell);
  };
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.closest('button')) return;
    const day = event.target.closest<HTMLElement>(cellOf)?.dataset['date'];
    if (!day) return;
    wanted.current = true;
    options.onDay(day);
    options.onOpen(day);
  };
  const take = useCallback(() => {
    wanted.current = true;
    const cell = box.current?.querySelector<HTMLElement>(`${cellOf}[data-date="${latest.current.day}"]`);
    if (cell) place(cell);
  }, [place]);
  return { box, cells, onKeyDown, onClick, take };
}
