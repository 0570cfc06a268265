import { foldText } from '../domain/fold-text';
import { cellText } from '../intake/cell-text';
import type { Row, Sheet } from '../intake/sheet';
import { type ListColumn, type ListHeading, listHeading } from './list-heading';

/** The columns of a list by what they hold; several may name old units, or whom to reach. */
export type ListBlock = {
  readonly columns: ReadonlyMap<ListColumn, readonly number[]>;
  /** The heading over its names, folded: a row with it again is a heading that a new page repeats. */
  readonly nameHeading: string;
  /** Where it begins and ends; two blocks of one list may stand side by side. */
  readonly first: number;
  readonly last: number;
};

/** Where the headings of a list end, and its blocks from left to right. */
export type ListColumns = { readonly headerRow: number; readonly blocks: readonly ListBlock[] };

/** Headings are looked for near the top: a title and a number of lines may come before them. */
const deepestHeader = 40;
const mostLines = 4;

/**
 * The headings of a list in a sheet: the first row with a column of names beside others, else the first with such a column, with the
 * lines of headings under it. Null where there is none.
 */
export function listColumns(sheet: Sheet): ListColumns | null {
  const found = sheet.rows
    .filter((row) => row.index < deepestHeader && !isData(row))
    .map((row) => ({ row, headings: headingsOf(sheet, row) }))
    .filter(({ headings }) => headings.some((one) => one?.column === 'name'));
  const alone = found.find(({ headings }) => headings.some((one) => one && one.rank > 1));
  const top =
    found.find(({ headings }) => new Set(headings.flatMap((one) => one?.column ?? [])).size > 1) ??
    alone ??
    found[0];
  if (!top) return null;
  let { headings } = top;
  let headerRow = top.row.index;
  for (let line = 1; line < mostLines; line += 1) {
    const below = sheet.rows.find(({ index }) => index === headerRow + 1);
    const under = below && isUnderHeading(sheet, headings, below) ? headingsOf(sheet, below) : null;
    if (!below || !under) break;
    headings = together(headings, under, below);
    headerRow = below.index;
  }
  return { headerRow, blocks: blocksOf(headings) };
}

type Headings = ReadonlyArray<ListHeading | null>;

/** A number in a row says that it is no heading. */
function isData({ cells }: Row): boolean {
  return cells.some((cell) => /^\d+[.)]?$/.test(cellText(cell).trim()));
}

/** What each column of a row is headed by; a heading over several columns counts for each of them but is weaker there. */
function headingsOf(sheet: Sheet, row: Row): Headings {
  const headings: Array<ListHeading | null> = row.cells.map((cell) => listHeading(cellText(cell)));
  for (const { top, left, right } of sheet.merges) {
    const heading = headings[left];
    if (top !== row.index || right === left || right - left > 50 || !heading) continue;
    for (let column = left + 1; column <= right; column += 1) headings[column] ??= { ...heading, rank: 0 };
  }
  return headings;
}

/**
 * A second line of headings: one over which a cell of the line above is drawn down, one that says nothing where names stand, or one of
 * whose cells at least half are headings, at least one of them where the line above is blank or spans columns.
 */
function isUnderHeading(sheet: Sheet, above: Headings, row: Row): boolean {
  const filled = row.cells.flatMap((cell, column) => (cellText(cell).trim() === '' ? [] : [column]));
  if (filled.length === 0 || isData(row)) return false;
  if (sheet.merges.some(({ top, bottom }) => top < row.index && bottom === row.index)) return true;
  const spoken = new Set(['number', 'name', 'from', 'kind', 'code']);
  if (filled.every((column) => !spoken.has(above[column]?.column ?? ''))) return filled.length > 1;
  const isFree = (column: number) =>
    !above[column] ||
    above[column]?.rank === 0 ||
    sheet.merges.some(
      ({ bottom, left, right }) => bottom === row.index - 1 && right > left && left === column,
    );
  const known = filled.filter((column) => listHeading(cellText(row.cells[column] ?? null)) !== null);
  return known.length > 0 && known.length * 2 >= filled.length && filled.some(isFree) && known.some(isFree);
}

/** Two lines of headings as one: the lower one decides, but for names under what is no agency of the list. */
function together(upper: Headings, lower: Headings, row: Row): Headings {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [above, below] = [upper[column] ?? null, lower[column] ?? null];
    if (cellText(row.cells[column] ?? null).trim() === '') return above;
    if (!below) return null;
    // The name under "đơn vị cũ" is that of an old unit, the one under "người liên hệ" that of a person.
    const isOther = above?.column === 'from' || above?.column === 'contact';
    return isOther && below.column === 'name' ? { ...below, column: above.column } : below;
  });
}

/** A column of numbers, or the same heading of names, for the second time begins another block. */
function blocksOf(headings: Headings): readonly ListBlock[] {
  const starts = [0];
  let seen = new Set<string>();
  for (const [place, heading] of headings.entries()) {
    if (!heading) continue;
    const key = heading.column === 'number' ? 'number' : heading.column === 'name' ? heading.text : '';
    if (key !== '' && heading.rank > 0 && seen.has(key)) {
      starts.push(place);
      seen = new Set();
    }
    if (key !== '') seen.add(key);
  }
  const blocks = starts.map((first, order) => {
    const last = (starts[order + 1] ?? Number.POSITIVE_INFINITY) - 1;
    return blockOf(headings, first, last);
  });
  const named = blocks.filter(({ columns }) => columns.has('name'));
  const [only] = named;
  // What stands beside the only names is all of one block.
  return named.length === 1 && only ? [blockOf(headings, 0, Number.POSITIVE_INFINITY)] : named;
}

/** What several columns of a list may hold. */
const several: ReadonlySet<ListColumn> = new Set<ListColumn>([
  ...(['from', 'contact', 'duty', 'phone', 'email'] as const),
]);

function blockOf(headings: Headings, first: number, last: number): ListBlock {
  const columns = new Map<ListColumn, number[]>();
  let best: { readonly rank: number; readonly text: string } | null = null;
  for (const [place, heading] of headings.entries()) {
    if (!heading || place < first || place > last) continue;
    const { column, rank, text } = heading;
    if (column === 'name') {
      if (best && best.rank >= rank) continue;
      best = { rank, text };
      columns.set('name', [place]);
    } else if (several.has(column)) columns.set(column, [...(columns.get(column) ?? []), place]);
    else if (!columns.has(column)) columns.set(column, [place]);
  }
  return { columns, nameHeading: foldText(best?.text ?? ''), first, last };
}
