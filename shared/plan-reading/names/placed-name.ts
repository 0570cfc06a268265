import type { NameClass } from './name-class';

/** A name in a text, from `start` up to `end`. `before` is a word that it shares with others: "các sở: Y tế, Công Thương". */
export type PlacedName = {
  readonly start: number;
  readonly end: number;
  readonly nameClass: NameClass;
  readonly before: string;
};

/** The words of a name as they would stand alone. */
export function wordsOfName(text: string, name: PlacedName): string {
  return name.before + text.slice(name.start, name.end);
}
