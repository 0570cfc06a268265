import type { CleanText } from '../lines/clean-text';
import { spanOf } from '../lines/paragraph';
import type { FoundDeadline } from '../plan-reading';
import { searchable } from '../text/searchable';
import { deadlinesInText, type TextDeadline } from './deadlines-in-text';

/** The days, months, quarters and years until which something is to be done, in the order of a paragraph. */
export function findDeadlines(paragraph: CleanText): FoundDeadline[] {
  return deadlinesInText(searchable(paragraph.text)).map((deadline) => foundDeadline(paragraph, deadline));
}

/** A deadline of a text with its place in the source. */
export function foundDeadline(paragraph: CleanText, deadline: TextDeadline): FoundDeadline {
  const { start, end, relation, day, month, quarter, year } = deadline;
  return {
    text: paragraph.text.slice(start, end).trim(),
    source: spanOf(paragraph, start, end),
    ...{ relation, day, month, quarter, year },
  };
}
