import { bandsOf } from './bands';
import { type HeaderBlock, headerBlocks } from './header-block';
import { type FoundTable, judged } from './judged-table';
import type { LabelReader } from './reader-of-labels';
import type { ScannedSheet } from './scan-sheet';
import type { KnownUnits } from './stated-unit';
import { areasUnder } from './table-area';
import { areasWithoutHeading } from './tables-without-heading';

const headingDepth = 3;

/** All tables of a sheet from top to bottom: those under headings, and labels that name indicators without any heading above. */
export function findTables(
  scan: ScannedSheet,
  reader: LabelReader,
  units: KnownUnits,
): readonly FoundTable[] {
  const blocks = headerBlocks(scan, reader, units);
  const [first] = blocks;
  const named = scan.rows.find(({ cells }) => cells.some(({ hit }) => hit !== null))?.row;
  const from = Math.min(first?.top ?? Number.POSITIVE_INFINITY, named ?? Number.POSITIVE_INFINITY);
  return bandsOf(scan, Math.max(0, from - headingDepth), units).flatMap((band) =>
    tablesOfBand(band, band === scan ? blocks : headerBlocks(band, reader, units), reader, units),
  );
}

function tablesOfBand(
  scan: ScannedSheet,
  blocks: readonly HeaderBlock[],
  reader: LabelReader,
  units: KnownUnits,
): readonly FoundTable[] {
  const headed = blocks.flatMap((block) => {
    const below = blocks.filter(({ top }) => top > block.bottom);
    const end = firstTop(below.filter((other) => overlaps(other, block)));
    const beside = firstTop(below.filter((other) => !overlaps(other, block)));
    return areasUnder(scan, block, { end, beside }, reader, units).map((area) => judged(area, reader, units));
  });
  const ours = headed.filter(({ score }) => score > 0);
  const lonely = areasWithoutHeading(scan, ours, reader, units).map((area) => judged(area, reader, units));
  return [...headed, ...lonely.filter(({ score }) => score > 0)];
}

function firstTop(blocks: readonly HeaderBlock[]): number {
  return Math.min(...blocks.map(({ top }) => top), Number.POSITIVE_INFINITY);
}

function overlaps(left: HeaderBlock, right: HeaderBlock): boolean {
  return left.left <= right.right && right.left <= left.right;
}
