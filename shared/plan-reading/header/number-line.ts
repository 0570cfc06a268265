import { type Paragraph, spanOf } from '../lines/paragraph';
import type { Span } from '../source-document';
import { narrow } from '../text/searchable';
import { ownSign } from './document-number';
import type { Head } from './head';

/** The line of a head that is meant for the document's own number. */
export type NumberLine = {
  /** As printed, without spaces; null where it is left blank. */
  readonly number: string | null;
  /** `KH` of `/KH-UBND`; empty for a letter. */
  readonly type: string;
  readonly text: string;
  readonly source: Span;
};

const line =
  /^S[ốôồổỗộoÔỐỒỔỖỘO]\s?[:.;,]?\s?(?:[.…_\s-]{0,40})(\d{1,5}[a-zđ]?)?[\s.…_]{0,40}([/-])\s?((?:19|20)\d{2}\s?\/\s?)?(\p{Lu}[\p{L}\d&]{0,15}(?:\s?[-–/]\s?\p{L}[\p{L}\d&.]{0,15}){0,4})/u;

/** The line with the document's own number, which stands above the title and begins with "Số"; null where there is none. */
export function numberLineOf(
  paragraphs: readonly Paragraph[],
  { kindAt, openingAt }: Head,
): NumberLine | null {
  const until = kindAt < 0 ? Math.max(openingAt, Math.min(12, paragraphs.length)) : kindAt;
  for (const paragraph of paragraphs.slice(0, until)) {
    const found = line.exec(narrow(paragraph.text));
    if (!found) continue;
    const [whole, count, separator, year = '', sign = ''] = found;
    const tidy = sign.replace(/\s/g, '').replace(/–/g, '-');
    return {
      number: count === undefined ? null : `${count}${separator}${year.replace(/\s/g, '')}${tidy}`,
      type: ownSign.test(tidy) ? (/^\p{L}+/u.exec(tidy)?.[0] ?? '') : '',
      text: paragraph.text.slice(0, whole.length),
      source: spanOf(paragraph, 0, whole.length),
    };
  }
  return null;
}
