import { type CellRange, cellAddress, type Sheet, type Workbook } from '../../../../../shared/intake/sheet';
import type { Mark } from '../../../../../shared/wording/return-letter';
import { parseRange } from '../../read/cell-position';
import type { Losses } from './losses';
import { gravest, markColours, markSigns, severities } from './mark-looks';
import type { SheetMarks } from './sheet-surroundings';

/** A mark with its place in the copy. */
export type PlacedMark = {
  readonly mark: Mark;
  /** The sheet's name in the copy. */
  readonly sheetName: string | null;
  readonly hidden: boolean;
  /** Where a link to the cell leads; null where there is no cell, or it stands on a hidden sheet. */
  readonly target: string | null;
};

export type PlacedMarks = {
  /** The gravest first, then in reading order; what concerns the file or a whole sheet before its cells. */
  readonly list: readonly PlacedMark[];
  /** By the sheet's name in the copy. */
  readonly bySheet: ReadonlyMap<string, SheetMarks>;
};

/** Marked cells beyond this stand in the list only: nobody reads so many comments, and every one costs a box. */
const mostMarkedCells = 2000;

type Cell = { readonly row: number; readonly column: number };
type Found = { readonly mark: Mark; readonly sheet: number; readonly cell: Cell | null };

/**
 * Puts marks into order and onto cells; `names` are the copy's names of the workbook's sheets. In a merged area the first
 * cell is marked, for the others show nothing.
 */
export function placeMarks(
  { sheets }: Workbook,
  marks: readonly Mark[],
  names: readonly string[],
  losses: Losses,
): PlacedMarks {
  const numbers = new Map(sheets.map(({ name }, index) => [name, index]));
  const found = marks
    .map((mark): Found => ({ mark, sheet: numbers.get(mark.sheet ?? '') ?? -1, cell: firstCell(mark.cell) }))
    .toSorted(inOrder);
  const list = found.map(({ mark, sheet, cell }): PlacedMark => {
    const home = sheets[sheet];
    const name = names[sheet];
    const reachable = home?.state === 'visible' && name !== undefined && cell !== null;
    return {
      mark,
      sheetName: name ?? mark.sheet,
      hidden: home !== undefined && isHidden(home, cell),
      target: reachable ? `'${name.replaceAll("'", "''")}'!${cellAddress(cell.row, cell.column)}` : null,
    };
  });
  const bySheet = new Map<string, SheetMarks>();
  let left = mostMarkedCells;
  sheets.forEach((sheet, index) => {
    const name = names[index];
    const own = found.filter((each) => each.sheet === index && each.cell !== null);
    if (name === undefined || own.length === 0) return;
    const cells = gather(own, sheet.merges);
    const taken = cells.slice(0, left);
    for (const { cell } of cells.slice(left))
      losses.add('unmarked', `${name}!${cellAddress(cell.row, cell.column)}`);
    left -= taken.length;
    bySheet.set(name, sheetMarks(taken));
  });
  return { list, bySheet };
}

type MarkedCell = { readonly cell: Cell; readonly marks: readonly Mark[] };

function gather(found: readonly Found[], merges: readonly CellRange[]): readonly MarkedCell[] {
  const cells = new Map<string, { readonly cell: Cell; readonly marks: Mark[] }>();
  for (const { mark, cell: own } of found) {
    if (own === null) continue;
    const cell = mergedFirst(own, merges);
    const key = cellAddress(cell.row, cell.column);
    const known = cells.get(key);
    if (known) known.marks.push(mark);
    else cells.set(key, { cell, marks: [mark] });
  }
  return [...cells.values()];
}

function mergedFirst(cell: Cell, merges: readonly CellRange[]): Cell {
  const { row, column } = cell;
  const area = merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return area ? { row: area.top, column: area.left } : cell;
}

function sheetMarks(cells: readonly MarkedCell[]): SheetMarks {
  const fills = new Map<number, Map<number, string>>();
  const comments = new Map<string, readonly string[]>();
  for (const { cell, marks } of cells) {
    const row = fills.get(cell.row) ?? new Map<number, string>();
    fills.set(cell.row, row);
    row.set(cell.column, markColours[gravest(marks)]);
    comments.set(cellAddress(cell.row, cell.column), marks.map(commentOf));
  }
  return { fills, comments };
}

/** The line of one mark in a comment. */
function commentOf({ severity, message, expected }: Mark): string {
  const wanted = expected === null || message.includes(expected) ? '' : ` Cần: ${expected}.`;
  return `${markSigns[severity]}: ${message}${wanted}`;
}

function firstCell(address: string | null): Cell | null {
  const range = address === null ? undefined : parseRange(address);
  return range ? { row: range.top, column: range.left } : null;
}

function inOrder(one: Found, other: Found): number {
  return (
    severities.indexOf(one.mark.severity) - severities.indexOf(other.mark.severity) ||
    one.sheet - other.sheet ||
    (one.cell?.row ?? -1) - (other.cell?.row ?? -1) ||
    (one.cell?.column ?? -1) - (other.cell?.column ?? -1)
  );
}

function isHidden(sheet: Sheet, cell: Cell | null): boolean {
  if (sheet.state !== 'visible') return true;
  if (cell === null) return false;
  const column = sheet.hiddenColumns.some(({ first, last }) => first <= cell.column && cell.column <= last);
  return column || sheet.rows.some(({ index, hidden }) => hidden && index === cell.row);
}
