import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefCallback, type RefObject, useCallback, useLayoutEffect } from 'react';
import type { PlacedRow } from './even-rows';
import { useEvenRows } from './use-even-rows';

export type RowPlacesOptions = {
  readonly count: number;
  /** What a row is, however the list around it changes. Without it a row is its place: in a list of very many, whose rows stay. */
  readonly keyOf?: (index: number) => string;
  /** How high a row is before it has been measured, in pixels. */
  readonly rowHeight: number;
  /** Lists of more rows have all of them of that height, and must draw them so; without it every row is measured. */
  readonly mostMeasured?: number;
  /** What stands over the rows and does not scroll, in pixels. */
  readonly headHeight?: number;
  /** The row that is kept in sight, such as the one whose details are open. */
  readonly inSight?: number | null;
  /** Whether that row is brought to the middle, with what stands around it; else it is brought in as far as need be. */
  readonly isCentred?: boolean;
};

type Within = {
  /** What scrolls. */
  readonly box: RefObject<HTMLDivElement | null>;
  /** The row that stays in the document however far one scrolls. */
  readonly held: RefObject<number | null>;
};

export type RowPlaces = {
  readonly items: readonly PlacedRow[];
  /** How high all rows together are. */
  readonly total: number;
  /** The first and the last row in sight. */
  readonly first: number;
  readonly last: number;
  readonly scrollTo: (index: number) => void;
  readonly measure: RefCallback<HTMLElement>;
  /** Whether all rows have to be of the same height. */
  readonly isEven: boolean;
};

/** Which rows of a list are in the document and where they stand: by what each measures, or, of very many, by one height. */
export function useRowPlaces(options: RowPlacesOptions, { box, held }: Within): RowPlaces {
  const { count, keyOf, rowHeight, headHeight = 0, inSight = null, isCentred = false } = options;
  const isEven = count > (options.mostMeasured ?? Number.POSITIVE_INFINITY);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const inRange = defaultRangeExtractor(range);
      const one = held.current;
      if (one === null || one >= range.count || inRange.includes(one)) return inRange;
      return [...inRange, one].toSorted((left, right) => left - right);
    },
    [held],
  );
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLElement>({
    count: isEven ? 0 : count,
    getScrollElement: () => box.current,
    // Asked for every row of the list whenever one row is measured: hundreds of thousands of texts would be felt.
    ...(keyOf ? { getItemKey: keyOf } : {}),
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingEnd: headHeight,
    rangeExtractor,
  });
  const even = useEvenRows({ box, count: isEven ? count : 0, rowHeight, headHeight, held: held.current });
  const items = isEven ? even.items : virtualizer.getVirtualItems();
  const total = isEven ? even.total : virtualizer.getTotalSize();
  const scrollToEven = even.scrollToIndex;
  const scrollTo = useCallback(
    (index: number) => (isEven ? scrollToEven(index) : virtualizer.scrollToIndex(index, { align: 'auto' })),
    [virtualizer, isEven, scrollToEven],
  );

  useLayoutEffect(() => {
    if (inSight === null || inSight < 0) return;
    if (isCentred && !isEven) virtualizer.scrollToIndex(inSight, { align: 'center' });
    else scrollTo(inSight);
  }, [virtualizer, isEven, scrollTo, inSight, isCentred]);

  return {
    items,
    total,
    first: isEven ? even.first : (virtualizer.range?.startIndex ?? 0),
    last: isEven ? even.last : (virtualizer.range?.endIndex ?? 0),
    scrollTo,
    measure: isEven ? unmeasured : virtualizer.measureElement,
    isEven,
  };
}

function unmeasured(): void {
  // Its height is known.
}
