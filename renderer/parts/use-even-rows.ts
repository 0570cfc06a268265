import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { type EvenView, evenRows, scrollTopFor } from './even-rows';

type EvenRowsOptions = {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly count: number;
  readonly rowHeight: number;
  readonly headHeight: number;
  /** A row that stays in the document wherever one scrolls. */
  readonly held: number | null;
};

/** Rows of one height in a box that scrolls, however many there are: see `evenRows`. */
export function useEvenRows({ box, count, rowHeight, headHeight, held }: EvenRowsOptions) {
  const [view, setView] = useState<EvenView>({ top: 0, height: 0 });
  const isUsed = count > 0;
  const look = useCallback(() => {
    const element = box.current;
    if (!element) return;
    const next = { top: element.scrollTop, height: Math.max(0, element.clientHeight - headHeight) };
    setView((last) => (last.top === next.top && last.height === next.height ? last : next));
  }, [box, headHeight]);
  useLayoutEffect(() => {
    if (isUsed) look();
  }, [isUsed, look]);
  useEffect(() => {
    const element = box.current;
    if (!isUsed || !element) return;
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [box, isUsed, look]);
  const scrollToIndex = useCallback(
    (index: number) => {
      const element = box.current;
      if (!element) return;
      const now = { top: element.scrollTop, height: Math.max(0, element.clientHeight - headHeight) };
      element.scrollTop = scrollTopFor(index, { count, rowHeight }, now);
      look();
    },
    [box, count, rowHeight, headHeight, look],
  );
  return { ...evenRows({ count, rowHeight }, view, held), scrollToIndex };
}
