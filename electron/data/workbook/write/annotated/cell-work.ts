import type { FormulaJudge } from './formulas';
import type { Losses } from './losses';

/** What becomes of the cells of one sheet: by zero-based row and column, the fill of each marked cell. */
export type CellWork = {
  readonly sheet: string;
  readonly marks: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly formulas: FormulaJudge;
  /** The style like the one given, but with this fill. */
  readonly filled: (style: number, argb: string) => number;
  /** The style that a column gives to cells that do not exist yet. */
  readonly columnStyle: (column: number) => number;
  readonly losses: Losses;
};

/** A piece of a sheet as it reads in the copy, and where it ended in the file. */
export type Rewritten = { readonly xml: string; readonly end: number };
