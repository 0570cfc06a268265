import type { Encoding } from './encoding';

/**
 * One text that was read from a legacy encoding, or that might have to be: `applied` is false where it is a question and the
 * workbook still holds `before` (as NFC).
 */
export type Conversion = {
  readonly sheet: string;
  /** Address of the cell, for instance `C7`. */
  readonly cell: string;
  readonly encoding: Encoding;
  readonly by: 'font' | 'statistics';
  /** From 0 to 1. */
  readonly confidence: number;
  readonly applied: boolean;
  /** The text as stored. */
  readonly before: string;
  readonly after: string;
  /** Words of `after` that are no Vietnamese and would be with one ư more: the invisible U+00AD may have got lost. */
  readonly lostLetters: readonly string[];
};
