import { foldText } from '../../domain/fold-text';
import { type Answers, parseAnswer } from '../answer';
import type { Issue } from '../issue';
import { placelessIssue } from '../issue';
import { settleWith } from './form-issue';

/** An employer of the register. */
export type KnownEstablishment = { readonly uuid: string; readonly name: string };

/** Employers prepared for finding by name; plain data. */
export type EstablishmentIndex = {
  readonly byKey: ReadonlyMap<string, KnownEstablishment>;
  readonly byWord: ReadonlyMap<string, readonly KnownEstablishment[]>;
};

/** Who a report is from: one of the register, a new one (`uuid` null), or not clear (`name` null). */
export type MatchedEstablishment = {
  readonly uuid: string | null;
  readonly name: string | null;
  readonly issues: readonly Issue[];
};

/** A word that so many names share says nothing. */
const commonest = 200;
const alike = 0.82;
const readingsShown = 4;
const shortForms: ReadonlyArray<readonly [RegExp, string]> = [
  [/\bctcp\b|\bcty cp\b|\bcong ty cp\b/g, 'cong ty co phan'],
  [/\bcty\b|\bc ty\b/g, 'cong ty'],
  [/\btrach nhiem huu han\b/g, 'tnhh'],
  [/\bmot thanh vien\b|\b1 thanh vien\b|\b1tv\b/g, 'mtv'],
  [/\bdoanh nghiep tu nhan\b/g, 'dntn'],
  [/\bhop tac xa\b/g, 'htx'],
  [/\bchi nhanh\b/g, 'cn'],
];

const legalWords: ReadonlySet<string> = new Set(
  'cong ty tnhh co phan mtv dntn htx tong doanh nghiep tu nhan thanh vien va cn'.split(' '),
);

/** The key under which two names are the same employer: folded, without punctuation at all. */
export function establishmentKey(name: string): string {
  return foldText(name.slice(0, 300))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Prepares the register's employers, once for many files. */
export function establishmentIndexOf(known: readonly KnownEstablishment[]): EstablishmentIndex {
  const byKey = new Map<string, KnownEstablishment>();
  const byWord = new Map<string, KnownEstablishment[]>();
  for (const establishment of known) {
    const key = establishmentKey(establishment.name);
    if (!byKey.has(key)) byKey.set(key, establishment);
    for (const word of new Set(coreOf(fullKey(key)).split(' '))) {
      const list = byWord.get(word);
      if (list) list.push(establishment);
      else byWord.set(word, [establishment]);
    }
  }
  return { byKey, byWord };
}

/**
 * Finds the employer that a name stands for. The same letters without accents and punctuation are the same employer; a name that is merely like others is a question
 * (names that differ in a number are not alike), any other name is a new employer.
 */
export function matchEstablishment(
  name: string | null,
  index: EstablishmentIndex,
  answers: Answers,
): MatchedEstablishment {
  if (name === null) return { uuid: null, name: null, issues: [] };
  const same = index.byKey.get(establishmentKey(name));
  if (same) return { uuid: same.uuid, name: same.name, issues: [] };
  const similar = similarTo(name, index);
  if (similar.length === 0)
    return { uuid: null, name, issues: [placelessIssue('note', 'new_establishment', name)] };
  const readings = [...similar.map(({ uuid }) => `agency:${uuid}`), 'keep'];
  const names = similar.map((each) => each.name).join(' | ');
  const issue = settleWith(
    placelessIssue('question', 'similar_establishment', name, names, readings),
    ({ kind, ...rest }) =>
      kind === 'keep' ||
      (kind === 'agency' && 'code' in rest && similar.some(({ uuid }) => uuid === rest.code)),
    answers,
  );
  const answer = issue.answer === null ? null : parseAnswer(issue.answer);
  if (answer?.kind === 'keep') return { uuid: null, name, issues: [issue] };
  const chosen = answer?.kind === 'agency' ? similar.find(({ uuid }) => uuid === answer.code) : undefined;
  return { uuid: chosen?.uuid ?? null, name: chosen?.name ?? null, issues: [issue] };
}

function similarTo(name: string, { byWord }: EstablishmentIndex): readonly KnownEstablishment[] {
  const key = coreOf(fullKey(establishmentKey(name)));
  const shared = new Map<KnownEstablishment, number>();
  for (const word of new Set(key.split(' '))) {
    const list = byWord.get(word) ?? [];
    if (list.length > commonest) continue;
    for (const establishment of list) shared.set(establishment, (shared.get(establishment) ?? 0) + 1);
  }
  return [...shared.keys()]
    .map((establishment) => ({
      establishment,
      score: likeness(key, coreOf(fullKey(establishmentKey(establishment.name)))),
    }))
    .filter(({ score }) => score >= alike)
    .sort((left, right) => right.score - left.score)
    .slice(0, readingsShown)
    .map(({ establishment }) => establishment);
}

/** The key with the short forms of legal names made one. */
function fullKey(key: string): string {
  return shortForms.reduce((text, [pattern, full]) => text.replace(pattern, full), key);
}

/** What tells an employer from others: its key without the words for its legal form. */
function coreOf(key: string): string {
  const core = key.split(' ').filter((word) => !legalWords.has(word));
  return core.length === 0 ? key : core.join(' ');
}

/** How many pairs of neighbouring letters two keys share, from 0 to 1; 0 where their numbers differ. */
function likeness(left: string, right: string): number {
  if (numbersIn(left) !== numbersIn(right)) return 0;
  const rest = pairsOf(right);
  const total = left.length + right.length - 2;
  let shared = 0;
  for (const [pair, count] of pairsOf(left)) shared += Math.min(count, rest.get(pair) ?? 0);
  return total <= 0 ? 0 : (2 * shared) / total;
}

function numbersIn(key: string): string {
  return (key.match(/\d+/g) ?? []).map((digits) => digits.replace(/^0+(?=\d)/, '')).join(' ');
}

function pairsOf(key: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < key.length; at += 1) {
    const pair = key.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
