import type { Paragraph } from '../lines/paragraph';
import { type NameClass, nameClassAt } from '../names/name-class';
import type { PlacedName } from '../names/placed-name';
import { sharedListEnd } from '../names/shared-names';
import { splitNames } from '../names/split-names';
import { type Searchable, searchable } from '../text/searchable';
import {
  clearVerbs,
  incompleteLast,
  incompleteName,
  qualifiers,
  softVerbs,
} from '../vocabulary/heading-verbs';
import { noBodyHeadings } from '../vocabulary/section-names';

/** A paragraph read as the heading of an agency's item. All places are in the paragraph's text. */
export type Heading = {
  /** The words of the heading, with "Đề nghị", without its label. */
  readonly start: number;
  readonly end: number;
  readonly requested: boolean;
  /** Where the duties begin on the same line; null where they do not. */
  readonly body: number | null;
  /** How the end was told: the paragraph's own, a colon or dash, or a verb without either. */
  readonly form: 'alone' | 'sign' | 'verb';
  /** Null where no known word of a body begins it. */
  readonly nameClass: NameClass | null;
  readonly names: readonly PlacedName[];
};

const longestName = 320;
const longestBareName = 45;
const prefix =
  /(?:de nghi|giao nhiem vu cho|giao cho|giao|doi voi|trach nhiem cua|trach nhiem thuoc|nhiem vu cua|phan cong|yeu cau)(?: cho)?(?![a-z])\s*:?\s*/y;

// "Sở Nội vụ có trách nhiệm:", "Sở Y tế thực hiện các nhiệm vụ sau:" say nothing beside the points under them.
const announcesOnly =
  /^(?:(?:co|chiu) trach nhiem|co nhiem vu|thuc hien)(?: (?:trien khai |to chuc )?thuc hien)?(?: (?:cac|nhung|mot so))?(?: (?:nhiem vu|noi dung|cong viec|cong tac|nhiem vu,? giai phap))?(?: cu the)?(?: (?:sau|nhu sau|sau day))?\s*:$/;
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

type Cut = { readonly end: number; readonly body: number | null; readonly form: Heading['form'] };

function headingEnd(search: Searchable, start: number): Cut | null {
  const { text, plain } = search;
  const limit = Math.min(text.length, start + longestName);
  // The colon of "Các sở: Y tế, Công Thương" is inside the heading.
  const from = sharedListEnd(search, start, limit) ?? start;
  const colon = signAfter(text, from, limit);
  // What ends like a sentence and is longer than most names holds a verb.
  const stops = /[.;]$/.test(text) && text.length - start > longestBareName;
  const verb = verbAfter(search, from, colon ?? limit, colon !== null || stops || text.length - start > 200);
  if (verb !== null && announcesOnly.test(plain.slice(verb)))
    return { end: trimEnd(text, verb), body: null, form: 'alone' };
  if (verb !== null) return { end: trimEnd(text, verb), body: verb, form: 'verb' };
  if (colon !== null) {
    const body = behindSign(text, colon);
    return {
      end: trimEnd(text, colon),
      body: body < text.length ? body : null,
      form: body < text.length ? 'sign' : 'alone',
    };
  }
  if (text.length - start > longestName || stops || /\.\s/.test(plain.slice(start, -1))) return null;
  return { end: trimEnd(text, text.length), body: null, form: 'alone' };
}

// A colon, or a dash before a duty, outside brackets.
function signAfter(text: string, start: number, limit: number): number | null {
  let depth = 0;
  for (let place = start; place < limit; place += 1) {
    const character = text.charAt(place);
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth <= 0 && character === ':') return place;
    if (depth <= 0 && character === '.' && text.charAt(place + 1) === ' ' && place - start > 3) return null;
  }
  return null;
}

function behindSign(text: string, sign: number): number {
  let place = sign + 1;
  while (place < text.length && /[\s.:]/.test(text.charAt(place))) place += 1;
  return place;
}

function verbAfter(search: Searchable, start: number, limit: number, soft: boolean): number | null {
  const expressions = soft ? [clearVerbs, softVerbs] : [clearVerbs];
  let first: number | null = null;
  for (const expression of expressions) {
    expression.lastIndex = start + 1;
    for (
      let found = expression.exec(search.plain);
      found && found.index < limit;
      found = expression.exec(search.plain)
    ) {
      const before = search.plain.slice(start, found.index).trim();
      if (
        incompleteName.test(before) ||
        incompleteLast.test(before) ||
        insideBrackets(search.plain, start, found.index)
      )
        continue;
      if (first === null || found.index < first) first = found.index;
      break;
    }
  }
  return first;
}

function insideBrackets(text: string, start: number, end: number): boolean {
  const between = text.slice(start, end);
  return between.lastIndexOf('(') > between.lastIndexOf(')');
}

function withoutQualifiers(search: Searchable, start: number, end: number): number {
  const words = search.plain.slice(start, end);
  const places = [qualifiers, role].map((limit) => limit.exec(words)?.index ?? 0).filter((at) => at > 0);
  return trimEnd(search.text, places.length > 0 ? start + Math.min(...places) : end);
}

function trimEnd(text: string, end: number): number {
  let last = end;
  while (last > 0 && /[\s:;,.–-]/.test(text.charAt(last - 1))) last -= 1;
  return last;
}

function trimmed(text: string, name: PlacedName): PlacedName {
  const bracket = /\s*\([^)]*\)$/.exec(text.slice(name.start, name.end));
  return { ...name, end: trimEnd(text, bracket ? name.start + bracket.index : name.end) };
}
