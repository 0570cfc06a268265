import type { IndexedName, NameIndex } from './index-data';
import type { LabelWord } from './label-word';
import type { MatchReason } from './match';
import { type Pair, type PairKind, pairWords, worthOf } from './pair-words';
import { bindingWords, decisiveWords } from './plain-words';
import { wordsOf } from './word';

/** How well a label agrees with one name. */
export type Comparison = {
  readonly confidence: number;
  readonly reason: MatchReason;
  /** A word that makes another figure of it stands on one side only. */
  readonly decisive: boolean;
};

const decisiveAccents: ReadonlySet<string> = new Set(
  wordsOf(decisiveWords.join(' ')).map(({ accents }) => accents),
);
const bindingAccents: ReadonlySet<string> = new Set(
  wordsOf(bindingWords.join(' ')).map(({ accents }) => accents),
);
const decisiveKeys: ReadonlySet<string> = new Set(wordsOf(decisiveWords.join(' ')).map(({ key }) => key));

const misread: ReadonlySet<PairKind> = new Set<PairKind>(['accent', 'stranger', 'confused', 'slipped']);

/**
 * Compares a label with a name. It is certain only when every word on both sides is accounted for, fillers and the name's remarks in
 * brackets apart: a word more or less ("nữ", "không", "cùng kỳ", a year) may always be another figure.
 */
export function compareLabel(label: readonly LabelWord[], name: IndexedName, index: NameIndex): Comparison {
  const pairs = pairWords(label, name);
  const paired = new Set(pairs.map((pair) => pair.label));
  const covered = new Set<number>();
  for (const pair of pairs) {
    for (let place = pair.name; place < pair.name + pair.length; place += 1) covered.add(place);
  }
  const extra = label.filter((_, place) => !paired.has(place));
  const missing = name.words.filter((_, place) => !covered.has(place));
  const extraContent = extra.filter(({ filler }) => !filler);
  const missingContent = missing.filter(({ filler, aside }) => !filler && !aside);
  const asidesMissing = missing.some(({ aside }) => aside);
  const fillers = extra.length - extraContent.length + missing.filter(({ filler }) => filler).length;
  const complete = extraContent.length === 0 && missingContent.length === 0;

  const decisive =
    extraContent.some(({ accents, key, accented }) =>
      accented ? decisiveAccents.has(accents) : decisiveKeys.has(key),
    ) ||
    missingContent.some(({ accents }) => decisiveAccents.has(accents)) ||
    pairs.some(({ kind }) => kind === 'stranger');

  if (!complete) {
    const worth = pairs.reduce((sum, pair) => sum + worthOf(pair, name), 0);
    const more = extraContent.reduce((sum, { key }) => sum + (index.weights.get(key) ?? 0.8), 0);
    const less = missingContent.reduce((sum, { weight }) => sum + weight, 0);
    const share = (2 * worth) / (2 * worth + more + less || 1);
    const inside =
      (extraContent.length === 0 || missingContent.length === 0) && !pairs.some(({ moved }) => moved);
    // A label that says only part of a long name is worth asking about, if what it counts is the same.
    const counted = label.length - extra.length > 1 && worth >= 1.2 && headOf(label) === headOf(name.words);
    const short = inside && extraContent.length === 0 && counted ? 0.5 + 0.25 * share : 0;
    return {
      confidence: Math.min(0.88, Math.max(share, short)) * (decisive ? 0.92 : 1),
      reason: inside ? 'contained' : 'partial',
      decisive,
    };
  }

  const certain =
    0.98 - doubts(pairs, label, name) - Math.min(fillers, 3) * 0.01 - (asidesMissing ? 0.04 : 0);
  const doubtful = decisive || partOfAside(name, covered) || reorderedHead(pairs, label, name);
  return {
    confidence: doubtful ? Math.min(certain, 0.85) : certain,
    reason: reasonOf(pairs, label, name),
    decisive: decisive || doubtful,
  };
}

function doubts(pairs: readonly Pair[], label: readonly LabelWord[], name: IndexedName): number {
  const count = (kind: Pair['kind']) => pairs.filter((pair) => pair.kind === kind).length;
  const slippedDecisive = pairs.some(
    ({ kind, name: at }) => kind === 'slipped' && decisiveAccents.has(name.words[at]?.accents ?? ''),
  );
  return (
    Math.min(0.02, count('accent') * 0.004) +
    Math.min(0.02, count('confused') * 0.005) +
    count('slipped') * (label.length > 4 ? 0.015 : 0.03) +
    count('initials') * 0.03 +
    (pairs.some(({ moved }) => moved) ? 0.03 : 0) +
    (slippedDecisive ? 0.1 : 0)
  );
}

// "Cấp thẻ (mới)" is less than "cấp thẻ (mới, đổi bậc)", which "cấp thẻ" is not.
function partOfAside({ words }: IndexedName, covered: ReadonlySet<number>): boolean {
  const asides = words.flatMap(({ aside }, place) => (aside ? [covered.has(place)] : []));
  return asides.includes(true) && asides.includes(false);
}

// "TNLĐ chết người" counts accidents, "người chết do TNLĐ" people: what is counted comes first, and "không" belongs to its neighbour.
function reorderedHead(pairs: readonly Pair[], label: readonly LabelWord[], { words }: IndexedName): boolean {
  if (!pairs.some(({ moved }) => moved)) return false;
  return headOf(label) !== headOf(words) || words.some(({ accents }) => bindingAccents.has(accents));
}

function headOf(
  words: ReadonlyArray<{ readonly key: string; readonly filler: boolean }>,
): string | undefined {
  return words.find(({ filler }) => !filler)?.key;
}

function reasonOf(pairs: readonly Pair[], label: readonly LabelWord[], name: IndexedName): MatchReason {
  if (pairs.some(({ kind }) => misread.has(kind))) return 'misspelt';
  if (pairs.some(({ moved }) => moved)) return 'reordered';
  const abbreviated = pairs.some(
    (pair) => pair.kind === 'initials' || label[pair.label]?.short !== name.words[pair.name]?.short,
  );
  if (abbreviated) return 'abbreviation';
  return name.first ? 'folded' : 'alias';
}
