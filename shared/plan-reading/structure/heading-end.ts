import { sharedListEnd } from '../names/shared-names';
import type { Searchable } from '../text/searchable';
import { clearVerbs, incompleteLast, incompleteName, softVerbs } from '../vocabulary/heading-verbs';

/** Where the words of a heading end, where the duties begin behind them, and how the end was told. */
export type HeadingEnd = {
  readonly end: number;
  readonly body: number | null;
  readonly form: 'alone' | 'sign' | 'verb';
};

const longestName = 320;
const longestBareName = 45;

// "Sở Nội vụ có trách nhiệm:", "Sở Y tế thực hiện các nhiệm vụ sau:" say nothing beside the points under them.
const announcesOnly =
  /^(?:(?:co|chiu) trach nhiem|co nhiem vu|thuc hien)(?: (?:trien khai |to chuc )?thuc hien)?(?: (?:cac|nhung|mot so))?(?: (?:nhiem vu|noi dung|cong viec|cong tac|nhiem vu,? giai phap))?(?: cu the)?(?: (?:sau|nhu sau|sau day))?\s*:$/;

/** Finds the end of a heading whose names begin at `start`; null where the paragraph is too long for one. */
export function headingEnd(search: Searchable, start: number): HeadingEnd | null {
  const { text, plain } = search;
  const limit = Math.min(text.length, start + longestName);
  // The colon of "Các sở: Y tế, Công Thương" is inside the heading.
  const from = sharedListEnd(search, start, limit) ?? start;
  const colon = colonAfter(text, from, limit);
  // What ends like a sentence and is longer than most names holds a verb.
  const stops = /[.;]$/.test(text) && text.length - start > longestBareName;
  const verb = verbAfter(search, from, colon ?? limit, colon !== null || stops || text.length - start > 200);
  if (verb !== null && announcesOnly.test(plain.slice(verb)))
    return { end: trimEnd(text, verb), body: null, form: 'alone' };
  if (verb !== null) return { end: trimEnd(text, verb), body: verb, form: 'verb' };
  if (colon !== null) {
    const body = behindColon(text, colon);
    return {
      end: trimEnd(text, colon),
      body: body < text.length ? body : null,
      form: body < text.length ? 'sign' : 'alone',
    };
  }
  if (text.length - start > longestName || stops || /\.\s/.test(plain.slice(start, -1))) return null;
  return { end: trimEnd(text, text.length), body: null, form: 'alone' };
}

// The colon outside brackets that comes before a stop.
function colonAfter(text: string, start: number, limit: number): number | null {
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

function behindColon(text: string, sign: number): number {
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

/** The end of words without the signs and spaces behind them. */
export function trimEnd(text: string, end: number): number {
  let last = end;
  while (last > 0 && /[\s:;,.–-]/.test(text.charAt(last - 1))) last -= 1;
  return last;
}
