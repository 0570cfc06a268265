import { cellsByColumn, profile, sampled } from './column-profile';
import { withOrdinals } from './columns-of-ordinals';
import type { HeaderBlock } from './header-block';
import { isTotalLabel } from './heading-role';
import type { LabelReader } from './reader-of-labels';
import type { ScannedRow, ScannedSheet } from './scan-sheet';
import { splitColumns } from './split-columns';
import type { KnownUnits } from './stated-unit';
import type { TableArea, TableColumn } from './table-column';

const widestExtension = 6;

/**
 * The tables under one block of headings, left to right; `end` is the first row that belongs to the next block below, `beside` the
 * first of one further down in other columns.
 */
export function areasUnder(
  scan: ScannedSheet,
  block: HeaderBlock,
  { end, beside }: { readonly end: number; readonly beside: number },
  reader: LabelReader,
  units: KnownUnits,
): readonly TableArea[] {
  const rows = scan.rows.filter(({ row }) => row > (block.numberRow ?? block.bottom) && row < end);
  let right = block.right;
  const held = new Set(rows.slice(0, sampled).flatMap(({ cells }) => cells.map(({ column }) => column)));
  const own = rows.filter(({ row }) => row < beside).slice(0, sampled);
  const holds = new Set(own.flatMap(({ cells }) => cells.map(({ column }) => column)));
  while (right < block.right + widestExtension && holds.has(right + 1)) right += 1;
  let left = block.left;
  while (left > 0 && block.left - left < 2 && holds.has(left - 1)) left -= 1;
  const cells = cellsByColumn(rows);
  const columns = Array.from({ length: right - left + 1 }, (_, at) =>
    profile(scan, block, left + at, cells.get(left + at) ?? [], reader, units),
  );
  const labelled = withOrdinals(columns, rows);
  return splitColumns(labelled, held).map((some) => areaOf(scan, block, some, rows));
}

/** A table without a heading around labels that name indicators; `rows` are those from its first label to its last. */
export function areaWithoutHeading(
  scan: ScannedSheet,
  rows: readonly ScannedRow[],
  left: number,
  right: number,
  reader: LabelReader,
  units: KnownUnits,
): TableArea {
  const cells = cellsByColumn(rows);
  const columns = Array.from({ length: right - left + 1 }, (_, at) =>
    profile(scan, null, left + at, cells.get(left + at) ?? [], reader, units),
  );
  return areaOf(scan, null, withOrdinals(columns, rows), rows);
}

function areaOf(
  scan: ScannedSheet,
  block: HeaderBlock | null,
  columns: readonly TableColumn[],
  rows: readonly ScannedRow[],
): TableArea {
  const left = columns[0]?.column ?? 0;
  const right = columns.at(-1)?.column ?? 0;
  const inside = (row: ScannedRow) => row.cells.filter(({ column }) => left <= column && column <= right);
  const held = rows
    .map((row) => ({ row: row.row, cells: inside(row) }))
    .filter(({ cells }) => cells.length > 0);
  let last = -1;
  let signed = false;
  const words = new Set(columns.filter(({ role }) => role !== 'ordinal').map(({ column }) => column));
  for (const [place, row] of held.entries()) {
    signed ||= row.cells.some(({ text }) => signature.test(text));
    const figures = row.cells.some(
      ({ column, look }) => words.has(column) && (look === 'value' || look === 'year'),
    );
    const named = row.cells.some(({ hit }) => hit !== null);
    const total = row.cells.some(({ text }) => isTotalLabel(text));
    if (named || total || (figures && !signed) || (figures && row.cells.length > 1)) last = place;
  }
  return { scan, block, columns, rows: held.slice(0, last + 1).map(({ row }) => row) };
}

const signature =
  /^(?:người lập|người báo cáo|lập biểu|kế toán|thủ trưởng|giám đốc|kt\.|tm\.|tl\.|phó giám đốc|nơi nhận|trưởng ban|chủ tịch)/iu;
