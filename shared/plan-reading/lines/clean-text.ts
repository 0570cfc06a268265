import { narrow } from '../text/searchable';

/** Text made readable, and for each of its UTF-16 units the stretch of the source that it stands for. */
export type CleanText = {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
};

const invisible = /[\p{Cc}\p{Cf}\ufffe]/u;
const mark = /[\u0300-\u036f]/;
// A backslash, a star or an underscore with which markdown dresses text.
const dress = /[*_\\]/;

/**
 * The source from `start` to `end` in NFC, with single spaces, without invisible characters and without markdown's dress
 * (`**`, `__`, leading `#` and `>`, a backslash before a sign), wide letters and digits as plain ones. A star before a space at the beginning is a bullet and stays.
 */
export function cleanText(source: string, start: number, end: number): CleanText {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  const push = (characters: string, first: number, next: number) => {
    for (let unit = 0; unit < characters.length; unit += 1) {
      from.push(first);
      to.push(next);
    }
    text += characters;
  };
  let place = skipQuote(source, start, end);
  let spaceAt = -1;
  while (place < end) {
    const character = source.charAt(place);
    const first = place;
    place += 1;
    if (/\s/.test(character)) {
      if (spaceAt < 0) spaceAt = first;
      continue;
    }
    if (invisible.test(character)) continue;
    if (dress.test(character) && isDress(source, first, end, text === '')) continue;
    while (place < end && mark.test(source.charAt(place))) place += 1;
    if (spaceAt >= 0 && text !== '') push(' ', spaceAt, first);
    spaceAt = -1;
    push(widthless(source.slice(first, place).normalize('NFC')), first, place);
  }
  return { text, from, to };
}

/** Texts in a row with a space between two of them, without those that are empty. */
export function joinAll(texts: readonly CleanText[]): CleanText {
  const full = texts.filter(({ text }) => text !== '');
  const from: number[] = [];
  const to: number[] = [];
  for (const part of full) {
    const end = to.at(-1);
    if (end !== undefined) {
      from.push(end);
      to.push(part.from[0] ?? end);
    }
    for (const place of part.from) from.push(place);
    for (const place of part.to) to.push(place);
  }
  return { text: full.map(({ text }) => text).join(' '), from, to };
}

/** The part of a text from one of its places to another, without spaces at its ends. */
export function partOfText(whole: CleanText, start: number, end: number): CleanText {
  let first = start;
  let last = Math.min(end, whole.text.length);
  while (first < last && whole.text.charAt(first) === ' ') first += 1;
  while (last > first && whole.text.charAt(last - 1) === ' ') last -= 1;
  return {
    text: whole.text.slice(first, last),
    from: whole.from.slice(first, last),
    to: whole.to.slice(first, last),
  };
}

// Dashes keep their sort: only wide signs are changed.
function widthless(characters: string): string {
  return /[\uff01-\uff5e]/.test(characters) ? narrow(characters) : characters;
}

function skipQuote(source: string, start: number, end: number): number {
  const found = /^\s*(?:#{1,6}(?=\s)|>(?=\s))/.exec(source.slice(start, Math.min(end, start + 40)));
  return found ? start + found[0].length : start;
}

function isDress(source: string, place: number, end: number, atStart: boolean): boolean {
  const character = source.charAt(place);
  const next = place + 1 < end ? source.charAt(place + 1) : '';
  const before = place > 0 ? source.charAt(place - 1) : '';
  if (character === '\\') return /[^\p{L}\p{N}\s]/u.test(next);
  if (character === '_') return next === '_' || before === '_';
  return !(atStart && /\s/.test(next) && before !== '*');
}
