/** A word of a name in the index. */
export type IndexedWord = {
  readonly key: string;
  readonly accents: string;
  /** What the word says of which thing is meant: near 1 where few names have it, small where most do or where it is a filler. */
  readonly weight: number;
  /** May be missing without meaning anything else. */
  readonly filler: boolean;
  /** Stands in brackets, so explains and may be missing altogether. */
  readonly aside: boolean;
  readonly short: boolean;
};

/** One name of one thing, in full words. */
export type IndexedName = {
  readonly code: string;
  readonly name: string;
  /** The thing's first name, not an alias. */
  readonly first: boolean;
  /** The key of the unit, if the thing has one. */
  readonly unit: string | null;
  readonly words: readonly IndexedWord[];
  /** Of all words that must not be missing. */
  readonly weight: number;
};

/** The names of many things, prepared for matching; plain data that may be posted to another thread. Numbers are places in `names`. */
export type NameIndex = {
  readonly names: readonly IndexedName[];
  /** By the name as written, in composed small letters. */
  readonly written: ReadonlyMap<string, readonly number[]>;
  /** By words in full without spaces ("soyte"), and by first letters ("syt"). */
  readonly joined: ReadonlyMap<string, readonly number[]>;
  readonly codes: ReadonlyMap<string, string>;
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byFirstWord: ReadonlyMap<string, readonly number[]>;
  readonly weights: ReadonlyMap<string, number>;
  /** Words by what is left when any one letter is taken away, and by what scanning makes of them. */
  readonly slips: ReadonlyMap<string, readonly string[]>;
  /** The words after "tỉnh" at the end of names: the province that all of them belong to. */
  readonly places: readonly (readonly string[])[];
  readonly units: ReadonlySet<string>;
};
