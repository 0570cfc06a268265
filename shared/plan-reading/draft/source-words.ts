import { cleanText } from '../lines/clean-text';
import type { Span } from '../source-document';

/** The words of a stretch of the source on one line; empty where it holds none. */
export function wordsAt(source: string, { start, end }: Span): string {
  return cleanText(source, start, Math.min(end, source.length)).text.trim();
}

const mostWords = 400;

/** Where words stand in the source, whatever its line ends and spaces; the first place, null where they are not in it. */
export function findWords(source: string, text: string): Span | null {
  const words = text.trim().split(/\s+/).slice(0, mostWords);
  const [first] = words;
  if (!first) return null;
  const pattern = new RegExp(words.map(escaped).join('\\s{1,20}'), 'u');
  const found = pattern.exec(source) ?? pattern.exec(source.normalize('NFC'));
  return found && source.slice(found.index).startsWith(first)
    ? { start: found.index, end: found.index + found[0].length }
    : null;
}

/**
 * The place in the source that stands for a place in the words of a finding, whose source is `span`. Signs that line repair left
 * out are passed over; always inside the span.
 */
export function placeInSource(source: string, { start, end }: Span, text: string, at: number): number {
  let place = start;
  for (let index = 0; index < Math.min(at, text.length); index += 1) {
    const sign = text.charAt(index);
    if (/\s/.test(sign)) continue;
    const next = source.indexOf(sign, place);
    // What is further away belongs to another word.
    if (next >= 0 && next < end && next - place <= 80) place = next + 1;
  }
  while (place < end && /\s/.test(source.charAt(place))) place += 1;
  return Math.min(place, end);
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
