/** Why a text is taken for a name of the register; `matchName` and `findNames` say how sure each makes. */
export type MatchReason =
  | 'code'
  | 'exact'
  | 'folded'
  | 'alias'
  | 'abbreviation'
  | 'contained'
  | 'reordered'
  | 'misspelt'
  | 'partial';

/** What a text may stand for. */
export type Match = {
  readonly code: string;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly reason: MatchReason;
  /** The register's own name that it matched. */
  readonly matched: string;
};

/** A match inside a longer text: `text.slice(start, end)` is what was taken for the name. */
export type PlacedMatch = Match & { readonly start: number; readonly end: number };

/** A match this sure is read without asking; anything below is a question. */
export const certainMatch = 0.9;

/** Below this a match is not worth showing, not even as one reading of a question. */
export const possibleMatch = 0.55;
