import type { Approximation } from '../domain/figure';

/**
 * What the clerk decides about a question or a finding. It is written as one word (`value:10258`, `indicator:SK-03`), which is
 * what files of answers, the database and the window hold; see `parseAnswer`.
 */
export type Answer =
  /** The cell stands for this value: decimal text with a point, in the indicator's unit. */
  | { readonly kind: 'value'; readonly decimal: string; readonly approximation: Approximation }
  /** The cell stands for "không phát sinh". */
  | { readonly kind: 'nil' }
  /** Left blank on purpose: no figure, the agency is asked again. */
  | { readonly kind: 'blank' }
  /** It is right as it stands. */
  | { readonly kind: 'keep' }
  /** The row, column, table or file is none of ours. */
  | { readonly kind: 'ignore' }
  /** The figure of the accepted version stays instead of the file's. */
  | { readonly kind: 'before' }
  /** The name stands for this agency, period or indicator. */
  | { readonly kind: 'agency' | 'period' | 'indicator'; readonly code: string }
  /** The figures stand in this column (letters). */
  | { readonly kind: 'column'; readonly code: string }
  /** The text is in this encoding: `tcvn3`, `vni`, or `unicode` for as it stands. */
  | { readonly kind: 'encoding'; readonly code: string };

/** An answer with why, for the record. */
export type GivenAnswer = {
  /** As `parseAnswer` reads it. */
  readonly answer: string;
  readonly reason: string | null;
  /** The clerk gave it for an earlier file of the same agency and layout. */
  readonly remembered: boolean;
};

/** Answers by the id of their question. */
export type Answers = ReadonlyMap<string, GivenAnswer>;

export const noAnswers: Answers = new Map();

const approximationMarks: Readonly<Record<string, Approximation>> = {
  '>': 'more_than',
  '~': 'about',
  '<': 'less_than',
};
const plainAnswers: ReadonlyMap<string, Answer> = new Map(
  (['nil', 'blank', 'keep', 'ignore', 'before'] as const).map((kind) => [kind, { kind }]),
);
const withCode: ReadonlySet<string> = new Set(['agency', 'period', 'indicator', 'column', 'encoding']);

/**
 * Reads an answer's word; null where it is none. A value is decimal text with a point, not negative, behind `>` (more than), `~`
 * (about) or `<` (less than) where it is approximate: `value:5000`, `value:>5000`, `value:21.4`.
 */
export function parseAnswer(word: string): Answer | null {
  const plain = plainAnswers.get(word);
  if (plain) return plain;
  const colon = word.indexOf(':');
  if (colon < 0) return null;
  const kind = word.slice(0, colon);
  const code = word.slice(colon + 1);
  if (kind === 'value') {
    const approximation = approximationMarks[code.charAt(0)];
    const decimal = approximation ? code.slice(1) : code;
    if (!/^\d{1,15}(\.\d{1,6})?$/.test(decimal)) return null;
    return { kind, decimal, approximation: approximation ?? 'exact' };
  }
  if (!withCode.has(kind) || code === '') return null;
  return { kind: kind as 'agency' | 'period' | 'indicator' | 'column' | 'encoding', code };
}

/** The word of a value as an answer; the inverse of `parseAnswer`. */
export function valueAnswer(decimal: string, approximation: Approximation = 'exact'): string {
  const mark = Object.entries(approximationMarks).find(([, known]) => known === approximation)?.[0] ?? '';
  return `value:${mark}${decimal}`;
}
