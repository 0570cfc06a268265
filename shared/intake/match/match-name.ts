import { cleanLabel } from './clean-label';
import { codeKey } from './code-key';
import { type Comparison, compareLabel } from './compare-label';
import { isSyllable } from './in-full';
import type { IndexedName, NameIndex } from './index-data';
import { type LabelWord, labelWords } from './label-word';
import { certainMatch, type Match, possibleMatch } from './match';
import { wordsOf } from './word';
import { writtenKey } from './written-key';

const mostMatches = 5;
// Longer labels are no names.
const mostWords = 60;
const mostCompared = 16;
const clearLead = 0.02;
const notCertain = 0.89;

/**
 * All that a text may stand for, best first; at most five. Two things that agree equally well are both less than certain. Numbering
 * in front, a unit, footnote marks and "trong đó" behind do not count; a unit other than the thing's own makes a question.
 */
export function matchName(text: string, index: NameIndex): readonly Match[] {
  const { name: label, unit } = cleanLabel(text, index.units);
  if (!/[\p{L}\p{Nd}]/u.test(label)) return [];
  const coded = leadingCode(label, index);
  const named = matchLabel(coded ? coded.rest : label, unit, index);
  return withoutTies(coded ? matchCode(coded, named, index) : named);
}

type Coded = { readonly code: string; readonly rest: string };
type Candidate = Match & { readonly decisive: boolean };

function matchLabel(label: string, unit: string | null, index: NameIndex): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  const offer = ({ code, name, unit: own }: IndexedName, { confidence, reason, decisive }: Comparison) => {
    const otherUnit = unit !== null && own !== null && unit !== own;
    const offered = {
      code,
      confidence: otherUnit ? Math.min(confidence, 0.85) : confidence,
      reason,
      matched: name,
      decisive: decisive || otherUnit,
    };
    const known = best.get(code);
    if (!known || known.confidence < offered.confidence) best.set(code, offered);
  };

  for (const place of index.written.get(writtenKey(label)) ?? []) {
    const name = index.names[place];
    if (!name || (!label.includes(' ') && name.name === name.name.toUpperCase() && !mayBeCode(label)))
      continue;
    const reason = name.first ? 'exact' : 'alias';
    offer(name, { confidence: name.first ? 1 : 0.99, reason, decisive: false });
  }
  if (best.size === 0) {
    const words = labelWords(label, index, mostWords);
    const [only] = words;
    if (only && words.length === 1) {
      for (const place of index.joined.get(only.key) ?? []) {
        const name = index.names[place];
        const loose = only.accented || (isSyllable(only.key) && !only.capital);
        if (name) offer(name, { confidence: loose ? 0.6 : 0.94, reason: 'abbreviation', decisive: false });
      }
    }
    for (const name of candidates(words, index)) offer(name, compareLabel(words, name, index));
  }
  return [...best.values()].filter(({ confidence }) => confidence >= possibleMatch);
}

// Compares only with names that could be possible at all: what they share with the label bounds how much they agree.
function candidates(words: readonly LabelWord[], index: NameIndex): readonly IndexedName[] {
  const shared = new Map<number, number>();
  let content = 0;
  let spelt = 0;
  for (const { key, lookalikes, filler, initials } of words) {
    const weight = index.weights.get(key) ?? 0.8;
    if (!filler) content += weight;
    if (initials && lookalikes.size === 0) spelt += key.length;
    for (const known of [key, ...lookalikes.keys()]) {
      for (const place of index.byWord.get(known) ?? []) {
        shared.set(place, (shared.get(place) ?? 0) + (index.weights.get(known) ?? 0));
      }
    }
  }
  const near: { readonly name: IndexedName; readonly share: number }[] = [];
  const shareOf = (most: number, name: IndexedName) =>
    (2 * most) / (2 * most + Math.max(0, content - most) + Math.max(0, name.weight - most));
  for (const [place, weight] of shared) {
    const name = index.names[place];
    if (!name) continue;
    // Letters that may be initials can stand for words of any name.
    const most = weight + spelt;
    if (shareOf(most, name) >= possibleMatch || most >= content)
      near.push({ name, share: shareOf(weight, name) });
  }
  near.sort((left, right) => right.share - left.share);
  return near.slice(0, mostCompared).map(({ name }) => name);
}

function leadingCode(label: string, index: NameIndex): Coded | null {
  const whole = /^[A-Za-z\d][A-Za-z\d._ -]{0,32}$/.test(label) ? index.codes.get(codeKey(label)) : undefined;
  if (whole !== undefined && mayBeCode(label)) return { code: whole, rest: '' };
  const written = /^([A-Za-z]{1,8}[-_. ]?\d{1,4}[A-Za-z]?)(?=[\s:.)–-])[\s:.)–-]{1,5}/.exec(label);
  const code = written?.[1] === undefined ? undefined : index.codes.get(codeKey(written[1]));
  return written && code !== undefined ? { code, rest: label.slice(written[0].length) } : null;
}

// "cat" in small letters may be any word; "CAT" and "syt" are codes.
function mayBeCode(label: string): boolean {
  return wordsOf(label).some(({ key, capital }) => /\d/.test(key) || capital || !isSyllable(key));
}

function matchCode(
  { code, rest }: Coded,
  named: readonly Candidate[],
  index: NameIndex,
): readonly Candidate[] {
  const same = named.find((match) => match.code === code);
  const other = named.find((match) => match.code !== code && match.confidence >= certainMatch);
  const agrees = rest === '' || (same !== undefined && !same.decisive && other === undefined);
  const matched = index.names.find((name) => name.code === code)?.name ?? code;
  const byCode: Candidate = {
    code,
    confidence: agrees ? 1 : 0.85,
    reason: 'code',
    matched,
    decisive: !agrees,
  };
  return [byCode, ...named.filter((match) => match.code !== code)].map((match) =>
    agrees || match.confidence < certainMatch ? match : { ...match, confidence: 0.85 },
  );
}

// Only one thing can be certain, and none where two agree about as well.
function withoutTies(found: readonly Candidate[]): readonly Match[] {
  const sorted = [...found].sort((left, right) => right.confidence - left.confidence).slice(0, mostMatches);
  const [first, second] = sorted;
  const tied = first && second && first.confidence - second.confidence < clearLead;
  return sorted.map(({ code, confidence, reason, matched }, place) => ({
    code,
    confidence: rounded(tied || place > 0 ? Math.min(confidence, notCertain) : confidence),
    reason,
    matched,
  }));
}

function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
