/** A stretch of a text, from `start` up to, not including, `end`. */
export type Stretch = { readonly start: number; readonly end: number };

// A full stop ends a sentence only before a capital or the end, and not behind an abbreviation such as "TM." or "TP.".
const sentenceEnd = /(?:\.\/\.|[.!?…])(?=["”’)]?(?:\s+["“(]?[\p{Lu}\d-]|\s*$))/gu;
const abbreviation = /(?:^|[\s(,;])(?:TP|TX|TT|TM|KT|TL|PCT|CT|NQ|ThS|TS|BS|v\.v|Tp|tp|Q|P|H)$/u;

/** The sentences of a text, in order; together they are the whole text. */
export function sentencesOf(text: string): readonly Stretch[] {
  return cutBehind(
    text,
    sentenceEnd,
    (place) => !abbreviation.test(text.slice(Math.max(0, place - 8), place)),
  );
}

function cutBehind(text: string, mark: RegExp, isEnd: (place: number) => boolean): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const { index, 0: sign } of text.matchAll(mark)) {
    if (!isEnd(index)) continue;
    found.push({ start, end: index + sign.length });
    start = index + sign.length;
  }
  if (text.slice(start).trim() !== '') found.push({ start, end: text.length });
  return found;
}
