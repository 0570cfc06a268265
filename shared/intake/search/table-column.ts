import type { HeaderBlock } from './header-block';
import type { HeadingRole } from './heading-role';
import type { ScannedSheet } from './scan-sheet';

/** A column of a table with its heading and what its cells look like. */
export type TableColumn = {
  readonly column: number;
  /** The levels of its heading, upper ones first; none where the table has no heading. */
  readonly path: readonly string[];
  readonly role: HeadingRole;
  readonly values: number;
  readonly words: number;
};

/** A rectangle of a sheet that looks like one table: its heading, its columns, and the rows of its data. */
export type TableArea = {
  readonly scan: ScannedSheet;
  readonly block: HeaderBlock | null;
  readonly columns: readonly TableColumn[];
  /** Rows that hold anything in the table's columns, zero-based indexes in rising order, without the row of column numbers. */
  readonly rows: readonly number[];
};
