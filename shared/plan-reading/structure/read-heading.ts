import type { Paragraph } from '../lines/paragraph';
import { type NameClass, nameClassAt } from '../names/name-class';
import type { PlacedName } from '../names/placed-name';
import { splitNames } from '../names/split-names';
import { type Searchable, searchable } from '../text/searchable';
import { qualifiers } from '../vocabulary/heading-verbs';
import { noBodyHeadings } from '../vocabulary/section-names';
import { type HeadingEnd, headingEnd, trimEnd } from './heading-end';

/** A paragraph read as the heading of an agency's item. All places are in the paragraph's text. */
export type Heading = {
  /** The words of the heading, with "Đề nghị", without its label. */
  readonly start: number;
  readonly end: number;
  readonly requested: boolean;
  /** Where the duties begin on the same line; null where they do not. */
  readonly body: number | null;
  /** How the end was told: the paragraph's own, a colon or dash, or a verb without either. */
  readonly form: HeadingEnd['form'];
  /** Null where no known word of a body begins it. */
  readonly nameClass: NameClass | null;
  readonly names: readonly PlacedName[];
};

const prefix =
  /(?:de nghi|giao nhiem vu cho|giao cho|giao|doi voi|trach nhiem cua|trach nhiem thuoc|nhiem vu cua|phan cong|yeu cau)(?: cho)?(?![a-z])\s*:?\s*/y;

const role = /\s+[-–(]\s?(?=(?:la )?(?:co quan|don vi) (?:thuong truc|chu tri|dau moi)(?![a-z]))/;

/** Reads a paragraph as a heading that names bodies, or null where it cannot be one. */
export function readHeading(paragraph: Paragraph): Heading | null {
  const search = searchable(paragraph.text);
  const start = paragraph.label?.body ?? 0;
  const { place, requested } = skipPrefix(search, start);
  if (place >= paragraph.text.length) return null;
  const nameClass = nameClassAt(search, place);
  // "Báo Cao Bằng" has the letters of "báo cáo".
  if (noBodyHeadings.test(search.plain.slice(place)) && !/^báo (?!cáo)/.test(search.low.slice(place)))
    return null;
  const cut = headingEnd(search, place);
  if (cut === null) return null;
  const nameEnd = withoutQualifiers(search, place, cut.end);
  if (nameEnd <= place) return null;
  const names = splitNames(search, place, nameEnd, false).map((name) => trimmed(paragraph.text, name));
  return { start, end: cut.end, requested, body: cut.body, form: cut.form, nameClass, names };
}

/** The words of an item's heading without "Đề nghị", "Đối với" and "trong phạm vi …". */
export function nameInHeading(heading: string): string {
  const search = searchable(heading);
  const { place } = skipPrefix(search, 0);
  return heading.slice(place, withoutQualifiers(search, place, heading.length)).trim();
}

function skipPrefix(
  search: Searchable,
  start: number,
): { readonly place: number; readonly requested: boolean } {
  let place = start;
  let requested = false;
  for (let times = 0; times < 2; times += 1) {
    prefix.lastIndex = place;
    const found = prefix.exec(search.plain);
    if (!found) break;
    requested ||= found[0].startsWith('de nghi');
    place = prefix.lastIndex;
  }
  return { place, requested };
}

function withoutQualifiers(search: Searchable, start: number, end: number): number {
  const words = search.plain.slice(start, end);
  const places = [qualifiers, role].map((limit) => limit.exec(words)?.index ?? 0).filter((at) => at > 0);
  return trimEnd(search.text, places.length > 0 ? start + Math.min(...places) : end);
}

function trimmed(text: string, name: PlacedName): PlacedName {
  const bracket = /\s*\([^)]*\)$/.exec(text.slice(name.start, name.end));
  return { ...name, end: trimEnd(text, bracket ? name.start + bracket.index : name.end) };
}
