import { grown } from './grown-block';
import { isRowOfCodes, isStrong, isWeak } from './heading-rows';
import type { LabelReader } from './reader-of-labels';
import type { ScannedSheet } from './scan-sheet';
import type { KnownUnits } from './stated-unit';

/** One to four rows of headings, and the row of column numbers under them. All zero-based and inclusive. */
export type HeaderBlock = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly numberRow: number | null;
  /** Rows in which every heading of the row above goes on. */
  readonly continued: ReadonlySet<number>;
};

const mostBlocks = 60;

/** The blocks of headings of a sheet, top first: rows that hold words of headings or several indicators, or stand right above figures. */
export function headerBlocks(
  scan: ScannedSheet,
  reader: LabelReader,
  units: KnownUnits,
): readonly HeaderBlock[] {
  const byRow = new Map(scan.rows.map((row) => [row.row, row]));
  const blocks: HeaderBlock[] = [];
  let used = -1;
  for (const [place, row] of scan.rows.entries()) {
    if (blocks.length >= mostBlocks) break;
    if (row.row <= used) continue;
    const next = scan.rows[place + 1] ?? null;
    if (
      !isStrong(row) &&
      !isRowOfCodes(row, reader) &&
      !isWeak(row, next, scan.rows[place + 2] ?? null, blocks.length > 0)
    )
      continue;
    const block = grown(row, byRow, scan, reader, units, used);
    blocks.push(block);
    used = block.numberRow ?? block.bottom;
  }
  return blocks;
}
