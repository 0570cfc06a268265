import type { Likeness } from './alike';
import type { IndexedName, IndexedWord } from './index-data';
import type { LabelWord } from './label-word';
import { exactWords, strangers } from './plain-words';
import { wordsOf } from './word';

/** How a word of a label stands for one of a name. */
export type PairKind = 'same' | 'unaccented' | 'accent' | 'stranger' | 'initials' | Likeness;

/** Words of a label and a name that belong together; `length` words of the name from `name` on. */
export type Pair = {
  readonly label: number;
  readonly name: number;
  readonly length: number;
  readonly kind: PairKind;
  /** Stands in another order than in the name. */
  readonly moved: boolean;
};

const quality: Readonly<Record<PairKind, number>> = {
  same: 1,
  unaccented: 0.98,
  accent: 0.92,
  confused: 0.9,
  initials: 0.9,
  slipped: 0.8,
  stranger: 0.3,
};
const strangerAccents = accentsOf(strangers);
const exactAccents = accentsOf(exactWords);

/** How much a pair says of the thing meant. */
export function worthOf(pair: Pair, name: IndexedName): number {
  let weight = 0;
  for (let place = pair.name; place < pair.name + pair.length; place += 1) {
    weight += name.words[place]?.weight ?? 0;
  }
  return weight * quality[pair.kind];
}

/** Pairs the words of a label with those of a name: the heaviest pairing in order, then what is left in any order. */
export function pairWords(label: readonly LabelWord[], name: IndexedName): readonly Pair[] {
  const inOrder = heaviestInOrder(label, name);
  if (inOrder.length === label.length) return inOrder;
  const usedLabel = new Set<number>();
  const usedName = new Set<number>();
  for (const pair of inOrder) {
    usedLabel.add(pair.label);
    for (let place = pair.name; place < pair.name + pair.length; place += 1) usedName.add(place);
  }
  const moved: Pair[] = [];
  for (const [place, word] of label.entries()) {
    if (usedLabel.has(place)) continue;
    const at = name.words.findIndex((some, otherPlace) => some.key === word.key && !usedName.has(otherPlace));
    const other = name.words[at];
    if (!other) continue;
    usedName.add(at);
    moved.push({ label: place, name: at, length: 1, kind: kindOf(word, other) ?? 'same', moved: true });
  }
  return [...inOrder, ...moved];
}

function heaviestInOrder(label: readonly LabelWord[], name: IndexedName): readonly Pair[] {
  const width = name.words.length + 1;
  const best = new Float64Array((label.length + 1) * width);
  const choice: (Pair | 'label' | 'name' | undefined)[] = [];
  for (let row = label.length - 1; row >= 0; row -= 1) {
    for (let column = width - 2; column >= 0; column -= 1) {
      const here = row * width + column;
      const skipLabel = best[here + width] ?? 0;
      const skipName = best[here + 1] ?? 0;
      best[here] = Math.max(skipLabel, skipName);
      choice[here] = skipLabel >= skipName ? 'label' : 'name';
      const pair = pairAt(label, name, row, column);
      if (!pair) continue;
      const total = worthOf(pair, name) + (best[here + width + pair.length] ?? 0);
      if (total >= (best[here] ?? 0)) {
        best[here] = total;
        choice[here] = pair;
      }
    }
  }
  const pairs: Pair[] = [];
  for (let row = 0, column = 0; row < label.length && column < width - 1; ) {
    const step = choice[row * width + column];
    if (step === 'name') column += 1;
    else {
      if (typeof step === 'object') {
        pairs.push(step);
        column += step.length;
      }
      row += 1;
    }
  }
  return pairs;
}

function pairAt(
  label: readonly LabelWord[],
  { words }: IndexedName,
  row: number,
  column: number,
): Pair | null {
  const word = label[row];
  const other = words[column];
  if (!word || !other) return null;
  const kind = kindOf(word, other);
  if (kind) return { label: row, name: column, length: 1, kind, moved: false };
  if (!word.initials || column + word.key.length > words.length) return null;
  for (let offset = 0; offset < word.key.length; offset += 1) {
    if (words[column + offset]?.key.charAt(0) !== word.key.charAt(offset)) return null;
  }
  return { label: row, name: column, length: word.key.length, kind: 'initials', moved: false };
}

/** How one word stands for another; null when it does not. */
export function kindOf(word: LabelWord, other: IndexedWord): PairKind | null {
  if (word.key !== other.key) return word.lookalikes.get(other.key) ?? null;
  if (word.accents === other.accents) return 'same';
  if (!word.accented) return 'unaccented';
  return strangerAccents.has(word.accents) || exactAccents.has(other.accents) ? 'stranger' : 'accent';
}

function accentsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(wordsOf(words.join(' ')).map(({ accents }) => accents));
}
