import { isSyllable } from './in-full';
import type { IndexedName, NameIndex } from './index-data';
import { type LabelWord, labelWords } from './label-word';
import type { MatchReason, PlacedMatch } from './match';
import { type Hit, inContext, isShouting } from './name-context';
import { kindOf, type PairKind } from './pair-words';

const mostWords = 250;

/**
 * The names that stand whole inside a longer text (a title, a letterhead, a file name), longest first, with where. A name inside
 * a longer one found is left out; two things at one place are both less than certain.
 */
export function findNames(text: string, index: NameIndex): readonly PlacedMatch[] {
  const words = labelWords(text, index, mostWords);
  const shouting = words.length > 1 && isShouting(text);
  const hits = words.flatMap((_, from) => [...namesAt(words, from, index), ...joinedAt(words, from, index)]);
  const judged = hits.map((hit) => inContext(hit, words, index, shouting));
  judged.sort(
    (left, right) =>
      right.end - right.start - (left.end - left.start) ||
      right.confidence - left.confidence ||
      left.start - right.start,
  );
  const kept: Hit[] = [];
  for (const hit of judged) {
    const over = kept.filter((other) => hit.start < other.end && other.start < hit.end);
    const rival = over.every(
      (other) => other.start === hit.start && other.end === hit.end && other.code !== hit.code,
    );
    if (rival) kept.push(hit);
  }
  return kept.map(({ code, confidence, reason, matched, start, end }) => {
    const rivals = kept.some((other) => other.code !== code && other.start === start && other.end === end);
    return {
      code,
      confidence: rivals ? Math.min(confidence, 0.89) : confidence,
      reason,
      matched,
      start,
      end,
    };
  });
}

function namesAt(words: readonly LabelWord[], from: number, index: NameIndex): readonly Hit[] {
  const first = words[from];
  if (!first) return [];
  const keys = [first.key, ...first.lookalikes.keys()];
  const places = new Set(keys.flatMap((key) => index.byFirstWord.get(key) ?? []));
  return [...places].flatMap((place) => {
    const name = index.names[place];
    const hit = name && nameAt(words, from, name);
    return hit ? [hit] : [];
  });
}

function nameAt(words: readonly LabelWord[], from: number, name: IndexedName): Hit | null {
  const kinds: PairKind[] = [];
  let at = from;
  let column = 0;
  while (column < name.words.length) {
    const word = words[at];
    const other = name.words[column];
    if (!word || !other) return null;
    const kind = kindOf(word, other);
    if (kind === 'stranger') return null;
    if (kind) column += 1;
    else {
      const next = name.words.slice(column, column + word.key.length).map(({ key }) => key.charAt(0));
      if (!word.initials || column === 0 || next.join('') !== word.key) return null;
      column += word.key.length;
    }
    kinds.push(kind ?? 'initials');
    at += 1;
  }
  // Never a part of an abbreviation: TNLĐ does not name "Lao động".
  const cut = (place: number) => words[place - 1]?.start === words[place]?.start && place < words.length;
  if (cut(from) || cut(at)) return null;
  const count = (kind: PairKind) => kinds.filter((some) => some === kind).length;
  const doubts = count('accent') + count('confused') + 2 * count('slipped');
  if (doubts > Math.max(1, name.words.length / 2)) return null;
  const short = words.slice(from, at).some((word, place) => word.short !== name.words[place]?.short);
  const reason: MatchReason = doubts
    ? 'misspelt'
    : short || count('initials')
      ? 'abbreviation'
      : name.first
        ? 'folded'
        : 'alias';
  const alone = name.words.length === 1 && words[from] !== undefined && mayBeAnyWord(words[from]);
  const confidence = alone ? 0.6 : 0.97 - 0.02 * doubts - 0.02 * count('initials');
  return hitOf(words, from, at, name, confidence, reason);
}

function joinedAt(words: readonly LabelWord[], from: number, index: NameIndex): readonly Hit[] {
  const word = words[from];
  if (!word || word.short || word.accented) return [];
  return (index.joined.get(word.key) ?? []).flatMap((place) => {
    const name = index.names[place];
    const confidence = mayBeAnyWord(word) ? 0.6 : 0.94;
    return name ? [hitOf(words, from, from + 1, name, confidence, 'abbreviation')] : [];
  });
}

function mayBeAnyWord({ key, capital }: LabelWord): boolean {
  return isSyllable(key) && !capital;
}

function hitOf(
  words: readonly LabelWord[],
  from: number,
  to: number,
  { code, name }: IndexedName,
  confidence: number,
  reason: MatchReason,
): Hit {
  const start = words[from]?.start ?? 0;
  return { code, confidence, reason, matched: name, start, end: words[to - 1]?.end ?? start, from, to };
}
