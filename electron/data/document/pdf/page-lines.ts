import type { SourceLine } from '../../../../shared/plan-reading/source-document';
import type { Paragraph, Piece } from '../lines/piece';
import { type Segment, segmentsOf } from './columns';
import { withFootnotes } from './footnotes';
import { type Grid, gridsOf } from './grid';
import type { Glyph, PageContent } from './page-content';
import { withoutPageNumber } from './page-number';
import { type Placed, type PrintLine, printLines } from './print-line';
import { inReadingOrder } from './reading-order';
import { uprightViews } from './upright';

type Place = NonNullable<SourceLine['cell']>;

/** Something that is read at once: lines of the text, or a table. */
type Block = { readonly top: number; readonly paragraphs: readonly Paragraph[] };

/** Heads and feet that the program marked as such stand within this part of a page's height. */
const margin = 0.12;

/** The lines of a page in the order in which they are read. `nextTable` numbers the tables of the document, `passed` is told of what is left out. */
export function pageLines(
  page: PageContent,
  nextTable: () => number,
  passed: (code: 'page_heads' | 'page_numbers') => void,
): Paragraph[] {
  return uprightViews(page).flatMap((view) => linesOfView(view, nextTable, passed));
}

function linesOfView(
  view: PageContent,
  nextTable: () => number,
  passed: (code: 'page_heads' | 'page_numbers') => void,
): Paragraph[] {
  const isHeadOrFoot = ({ isArtifact, y }: Glyph) =>
    isArtifact && (y < view.height * margin || y > view.height * (1 - margin));
  const glyphs = view.glyphs.filter((glyph) => !isHeadOrFoot(glyph));
  if (view.glyphs.some((glyph) => isHeadOrFoot(glyph) && glyph.text.trim() !== '')) passed('page_heads');
  const grids = gridsOf(view.rules);
  const inside = new Map<Grid, Glyph[]>(grids.map((grid) => [grid, []]));
  const beside: Glyph[] = [];
  for (const glyph of glyphs) {
    const grid = grids.find((one) => holds(one, glyph));
    if (grid) inside.get(grid)?.push(glyph);
    else beside.push(glyph);
  }
  const printed = printLines(beside);
  const numberless = withoutPageNumber(printed, view);
  if (numberless.length < printed.length) passed('page_numbers');
  const lines = withFootnotes(numberless, view);
  const tables = [...inside]
    .filter(([, letters]) => letters.length > 0)
    .toSorted(([one], [other]) => one.y0 - other.y0);
  const blocks: Block[] = tables.map(([grid, letters]) => ({
    top: grid.y0,
    paragraphs: cellsOf(grid, letters, nextTable()),
  }));
  // Columns are looked for between two tables, never across one.
  const borders = blocks.map(({ top }) => top);
  for (let from = 0; from < lines.length; ) {
    const border = borders.find((top) => top > (lines[from]?.y ?? 0)) ?? Infinity;
    let to = from;
    while (to < lines.length && (lines[to]?.y ?? 0) <= border) to++;
    const part = lines.slice(from, to);
    const paragraphs = inReadingOrder(part.map(segmentsOf)).map((segment) => paragraphOf(segment, null));
    blocks.push({ top: part[0]?.y ?? 0, paragraphs });
    from = to;
  }
  return blocks.toSorted((one, other) => one.top - other.top).flatMap(({ paragraphs }) => paragraphs);
}

function holds({ x0, y0, x1, y1 }: Grid, glyph: Glyph): boolean {
  const [x, y] = middleOf(glyph);
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

/** A letter's middle: it stands on `y`. */
function middleOf({ x, y, width, size }: Glyph): readonly [number, number] {
  return [x + width / 2, y - size * 0.3];
}

/** The lines of each cell, cell by cell and row by row. */
function cellsOf(grid: Grid, glyphs: readonly Glyph[], table: number): Paragraph[] {
  const cells = new Map<string, { place: Place; letters: Glyph[] }>();
  for (const glyph of glyphs) {
    const place = { table, ...grid.cellAt(...middleOf(glyph)) };
    const key = `${place.row} ${place.column}`;
    const cell = cells.get(key) ?? { place, letters: [] };
    cells.set(key, cell);
    cell.letters.push(glyph);
  }
  return [...cells.values()]
    .toSorted(({ place: one }, { place: other }) => one.row - other.row || one.column - other.column)
    .flatMap(({ place, letters }) => printLines(letters).map((line) => paragraphOf(line, place)));
}

function paragraphOf({ letters, footnote }: PrintLine | Segment, cell: Place | null): Paragraph {
  return { pieces: piecesOf(letters), cell, footnote };
}

/** Neighbours that are shown alike are one piece. */
function piecesOf(letters: readonly Placed[]): Piece[] {
  const pieces: Piece[] = [];
  let text = '';
  for (const [at, letter] of letters.entries()) {
    const { hasSpace, bold, encoding } = letter;
    text += at > 0 && hasSpace ? ` ${letter.text}` : letter.text;
    const next = letters[at + 1];
    if (next && next.bold === bold && next.encoding === encoding) continue;
    pieces.push({ text, bold, encoding });
    text = '';
  }
  return pieces;
}
