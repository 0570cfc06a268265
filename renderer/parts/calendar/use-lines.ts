import { type RefObject, useLayoutEffect, useState } from 'react';

const headPixels = 26;
const numberPixels = 24;
const linePixels = 21;
const weeks = 6;

/** How many lines of text a cell of a month has room for under the number of its day, in a box as high as it is now; at least two. */
export function useLines(box: RefObject<HTMLElement | null>): number {
  const [lines, setLines] = useState(3);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const cell = (element.clientHeight - headPixels) / weeks;
      setLines(Math.max(2, Math.floor((cell - numberPixels) / linePixels)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return lines;
}
