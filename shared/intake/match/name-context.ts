import { isSyllable } from './in-full';
import type { NameIndex } from './index-data';
import type { LabelWord } from './label-word';
import type { PlacedMatch } from './match';
import { longestText } from './placed-text';
import { provinces } from './provinces';
import { type Word, wordsOf } from './word';

/** A name found in a text, with the places of its words: from the first to before the last. */
export type Hit = PlacedMatch & { readonly from: number; readonly to: number };

const foreign = provinces.map((province) => wordsOf(province).map(({ key }) => key));
const doubtful = 0.7;

/** Weighs a name by what stands around it: another province, a place below ours, capitals, "bao cao bang" without accents. */
export function inContext(hit: Hit, words: readonly LabelWord[], index: NameIndex, shouting: boolean): Hit {
  const keys = words.map(({ key }) => key);
  const whole = hit.from === 0 && hit.to === words.length;
  const first = words[hit.from];
  const last = words[hit.to - 1];
  const oneToken = first && last && first.start === last.start;
  const token = oneToken
    ? keys
        .slice(hit.from, hit.to)
        .map((key) => key.charAt(0))
        .join('')
    : '';
  // Without accents "bao cao bang" may also be "báo cáo bằng"; among capitals "CAT" may be any word.
  const report = !whole && !first?.accented && keys[hit.from] === 'bao' && keys[hit.from + 1] === 'cao';
  const word = shouting && oneToken && isSyllable(token) && token.length < 5;
  const own = (from: number) => index.places.find((place) => place.every((key, k) => keys[from + k] === key));
  const city = keys[hit.to] === 'thanh' && keys[hit.to + 1] === 'pho';
  const after = hit.to + (keys[hit.to] === 'tinh' ? 1 : city ? 2 : 0);
  const local = isBelow(words, hit.to);
  const mine = local ? undefined : own(after);
  const theirs =
    index.places.length > 0 &&
    mine === undefined &&
    foreign.some((place) => place.every((key, k) => keys[after + k] === key));
  const end = mine ? (words[after + mine.length - 1]?.end ?? hit.end) : hit.end;
  const confidence = report || word || theirs || local ? Math.min(hit.confidence, doubtful) : hit.confidence;
  return { ...hit, end, confidence: Math.round(confidence * 1000) / 1000 };
}

const places = ['huyện', 'xã', 'phường', 'thị trấn', 'thị xã', 'thành phố', 'khu vực'].map((place) =>
  wordsOf(place),
);
const otherMeanings = new Set(['xa hoi', 'phuong huong', 'phuong an', 'phuong thuc', 'phuong tien']);

/** Whether the words from a place on, right behind a name, are a place below the province: "huyện Hòa An" makes another body of it. */
function isBelow(words: readonly LabelWord[], at: number): boolean {
  const [last, next, second, third] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (!last || !next || !second || next.start - last.end !== 1) return false;
  if (otherMeanings.has(`${next.key} ${second.key}`)) return false;
  const agrees = (word: LabelWord, place: Word | undefined) =>
    word.key === place?.key && (!word.accented || word.accents === place.accents);
  return places.some(
    ([first, rest]) => agrees(next, first) && (rest === undefined || (agrees(second, rest) && third)),
  );
}

/** Whether a text has no small letters. */
export function isShouting(text: string): boolean {
  const some = text.slice(0, longestText);
  return some === some.toUpperCase();
}
