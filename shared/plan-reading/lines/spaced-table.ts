import type { SourceDocument, SourceLine } from '../source-document';
import { searchable } from '../text/searchable';

/** A piece of a line with the row and column of the table that was set by spaces. */
export type SpacedPiece = {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
};

const headBegins = /^\s*(?:stt|tt|so tt|so thu tu)\s{2,}\S/;
const number = /^(?:\d{1,3}|[IVX]{1,5}|[A-Z])[.)]?$/;
const fewestColumns = 3;

/**
 * The lines of tables that are set by two and more spaces under a head that begins with "STT" or "TT": their pieces, each in the
 * column under whose head it begins. A line without a number goes on with the row before.
 */
export function spacedTables(document: SourceDocument): ReadonlyMap<SourceLine, readonly SpacedPiece[]> {
  const found = new Map<SourceLine, readonly SpacedPiece[]>();
  let columns: readonly number[] = [];
  let row = 0;
  for (const line of document.lines) {
    const raw = document.text.slice(line.start, line.end);
    if (line.cell || line.footnote) columns = [];
    else if (raw.trim() !== '') {
      const pieces = piecesOf(raw);
      if (isHead(raw, pieces.length)) {
        columns = pieces.map(({ start }) => start);
        row = 0;
      } else if (columns.length > 0 && goesOn(pieces, columns)) {
        if (number.test(raw.slice(pieces[0]?.start, pieces[0]?.end))) row += 1;
      } else columns = [];
      if (columns.length > 0) {
        const placed = pieces.map(({ start, end }) => ({
          row,
          column: columnAt(start, columns),
          start,
          end,
        }));
        found.set(
          line,
          placed.map((piece) => ({ ...piece, start: line.start + piece.start, end: line.start + piece.end })),
        );
      }
    }
  }
  return found;
}

function isHead(raw: string, pieces: number): boolean {
  return pieces >= fewestColumns && headBegins.test(searchable(raw.slice(0, 40)).plain);
}

// A row has several pieces, or stands to the right of the numbers.
function goesOn(pieces: readonly { readonly start: number }[], columns: readonly number[]): boolean {
  return pieces.length > 1 || (pieces[0]?.start ?? 0) >= (columns[1] ?? 0) - nearness;
}

const nearness = 2;

function columnAt(start: number, columns: readonly number[]): number {
  const column = columns.findLastIndex((begin) => begin <= start + nearness);
  return Math.max(column, 0);
}

function piecesOf(raw: string): readonly { readonly start: number; readonly end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  for (const { index, 0: words } of raw.matchAll(/\S+(?: \S+)*/g))
    pieces.push({ start: index, end: index + words.length });
  return pieces;
}
