import { findTables } from './find-tables';
import type { gridOf } from './grid';
import type { FoundTable } from './judged-table';
import type { LabelReader } from './reader-of-labels';
import { type ScannedSheet, scanSheet } from './scan-sheet';
import type { KnownUnits } from './stated-unit';
import { isToldAbove, type TitlesBeside, titlesBeside } from './tables-beside';
import { type TextsAround, textsAround } from './texts-around';

export type SearchedSheet = {
  readonly scan: ScannedSheet;
  readonly tables: readonly FoundTable[];
  /** Titles of tables that stand side by side. */
  readonly beside: readonly TitlesBeside[];
  readonly texts: TextsAround;
};

export function searchedSheet(
  grid: ReturnType<typeof gridOf>,
  reader: LabelReader,
  units: KnownUnits,
): SearchedSheet {
  const scan = scanSheet(grid, reader);
  const tables = findTables(scan, reader, units);
  const named = tables.filter(({ lined }) => lined !== null);
  const beside = titlesBeside(scan, tables);
  const inside = new Set([
    ...beside.filter((titles) => isToldAbove(scan, titles)).map(({ row }) => row),
    ...tables.flatMap(({ area: { block, rows } }) => [
      ...rows,
      ...(block
        ? [block.top, block.top + 1, block.top + 2, block.top + 3].filter((row) => row <= block.bottom)
        : []),
    ]),
  ]);
  const first = Math.min(
    ...named.map(({ area }) => area.block?.top ?? area.rows[0] ?? 0),
    Number.POSITIVE_INFINITY,
  );
  return { scan, tables, beside, texts: textsAround(scan, first, inside) };
}
