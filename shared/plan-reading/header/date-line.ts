import { type CalendarDate, calendarDate } from '../../domain/calendar-date';
import { type Paragraph, spanOf } from '../lines/paragraph';
import type { FoundHeader } from '../plan-reading';
import type { Span } from '../source-document';
import { searchable } from '../text/searchable';
import type { Head } from './head';

/** The line of a head with the place and the day of a document. */
export type DateLine = {
  readonly place: { readonly text: string; readonly source: Span } | null;
  readonly date: CalendarDate | null;
  readonly precision: FoundHeader['datePrecision'];
  /** Whether the line leaves the day blank. */
  readonly dayIsBlank: boolean;
  readonly text: string;
  readonly source: Span;
};

const blank = '[\\s.…_]{0,30}';
const words = new RegExp(
  `ngay${blank}(\\d{1,2})?${blank}thang${blank}(\\d{1,2})?${blank}nam${blank}((?:19|20)\\d{2})?`,
);
const short = /ngay\s?(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d{2})/;
const longest = 110;

/** The line with place and date, which stands above the title, or, in some papers, above the signature; null where there is none. */
export function dateLineOf(paragraphs: readonly Paragraph[], head: Head): DateLine | null {
  const until = head.kindAt < 0 ? Math.max(head.openingAt, 1) : head.kindAt;
  const above = paragraphs.slice(0, until).map((paragraph) => dateLine(paragraph));
  // A page with two columns may give the right one behind the title.
  const below = paragraphs
    .slice(until)
    .filter(({ text }) => text.length < 60)
    .map((paragraph) => dateLine(paragraph));
  return above.find((found) => found !== null) ?? below.find((found) => found?.place) ?? null;
}

function dateLine(paragraph: Paragraph): DateLine | null {
  if (paragraph.text.length > longest) return null;
  const { plain } = searchable(paragraph.text);
  const found = words.exec(plain) ?? short.exec(plain);
  if (!found || /(?:\/|so )[a-z\d]/.test(plain.slice(0, found.index))) return null;
  const [day, month, year] = [found[1], found[2], found[3]].map((part) =>
    part === undefined ? null : Number(part),
  );
  const date = year && month && day ? calendarDate(year, month, day) : null;
  const isMonth = date === null && !day && year && month && month <= 12;
  const end = found.index + found[0].trimEnd().length;
  const placeEnd = paragraph.text.slice(0, found.index).replace(/[,.\s]+$/, '').length;
  const placeStart = Math.max(0, startOfPlace(paragraph.text.slice(0, placeEnd)));
  const place = paragraph.text.slice(placeStart, placeEnd);
  return {
    place:
      /^\p{Lu}/u.test(place) && place.length < 50
        ? { text: place, source: spanOf(paragraph, placeStart, placeEnd) }
        : null,
    date,
    precision: date ? 'day' : isMonth ? 'month' : 'unknown',
    dayIsBlank: !day,
    text: paragraph.text.slice(placeStart, end),
    source: spanOf(paragraph, placeStart, end),
  };
}

// "Độc lập - Tự do - Hạnh phúc Cao Bằng, ngày …": the place is what stands behind the motto.
function startOfPlace(text: string): number {
  const motto = /Hạnh phúc[\s\-–—_.]*/iu.exec(text);
  return motto ? motto.index + motto[0].length : text.length - text.trimStart().length;
}
