import type { Searchable } from '../text/searchable';
import type { ClauseTarget } from './clause-target';
import type { MetricBefore } from './metric';

/** A target that stands before a figure and has none itself: "giảm tai nạn lao động, nhất là …". */
export function targetWithoutFigure(
  text: Searchable,
  place: NonNullable<MetricBefore['unquantified']>,
): ClauseTarget {
  return {
    start: trimmedStart(text.text, place.start),
    end: place.end,
    metric: place.metric,
    direction: place.direction,
    ...{
      amount: null,
      unit: null,
      atLeast: false,
      perYear: false,
      average: false,
      baseYear: null,
      milestones: [],
      doubts: [],
    },
  };
}

/** Where the words of a target begin behind spaces and commas. */
export function trimmedStart(text: string, start: number): number {
  return start + (/^[\s,:]*/.exec(text.slice(start))?.[0].length ?? 0);
}
