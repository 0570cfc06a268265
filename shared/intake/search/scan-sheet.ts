import { cellText } from '../cell-text';
import { type Match, possibleMatch } from '../match/match';
import type { CellValue } from '../sheet';
import { type Grid, shownText, widestTable } from './grid';
import { inlineValue, valueInLine } from './inline-value';
import type { LabelReader } from './reader-of-labels';
import { type CellLook, lookOf } from './value-like';

/** A cell that holds anything, with what it looks like and what it may name. */
export type ScannedCell = {
  readonly column: number;
  readonly look: CellLook;
  /** As headings and labels are compared; empty for figures. */
  readonly text: string;
  /** The likeliest indicator that the text may name. */
  readonly hit: Match | null;
  /** The text holds the value as well: "Số vụ TNLĐ: 05 vụ". */
  readonly inline: boolean;
};

export type ScannedRow = { readonly row: number; readonly cells: readonly ScannedCell[] };

/** The rows of a sheet that were looked at; `complete` says whether that is all that hold anything. */
export type ScannedSheet = {
  readonly grid: Grid;
  readonly rows: readonly ScannedRow[];
  readonly complete: boolean;
};

const mostRows = 4000;
const mostCells = 120_000;
// Tables of figures hold few words; a register of people is nothing but words.
const mostWords = 24_000;
// A sheet whose first texts name none of our indicators is somebody else's.
const textsWithoutHit = 1000;
const textsWithHit = 2000;

/** Looks at the cells of a sheet from the top, within bounds: a register of other things is left early. */
export function scanSheet(grid: Grid, reader: LabelReader): ScannedSheet {
  const rows: ScannedRow[] = [];
  let cells = 0;
  let anyHit = false;
  let texts = 0;
  reader.allow(textsWithoutHit);
  for (const row of grid.sheet.rows) {
    const isEnough = rows.length >= mostRows || cells >= mostCells || texts >= mostWords;
    if (isEnough || (!anyHit && texts >= 2 * textsWithoutHit)) {
      return { grid, rows, complete: false };
    }
    const scanned: ScannedCell[] = [];
    const width = Math.min(row.cells.length, widestTable);
    const looks = row.cells.slice(0, width).map(lookOf);
    const isAlone = looks.filter((look) => look !== 'blank').length === 1;
    for (let column = 0; column < width; column += 1) {
      const value = row.cells[column] ?? null;
      const look = looks[column] ?? 'blank';
      if (look === 'blank') continue;
      const text = look === 'value' ? codeText(value) : shownText(value);
      const { hit, inline } = look === 'words' || look === 'prose' ? hitOf(text, isAlone, reader) : noHit;
      if (look === 'words') texts += 1;
      if (hit && !anyHit) {
        anyHit = true;
        reader.allow(textsWithHit);
      }
      scanned.push({ column, look, text, hit, inline });
    }
    cells += scanned.length;
    if (scanned.length > 0) rows.push({ row: row.index, cells: scanned });
  }
  return { grid, rows, complete: true };
}

function codeText(value: CellValue): string {
  return typeof value === 'string' ? shownText(value) : cellText(value);
}

const noHit = { hit: null, inline: false } as const;

function hitOf(text: string, alone: boolean, reader: LabelReader): Pick<ScannedCell, 'hit' | 'inline'> {
  const inside = alone ? valueInLine(text) : inlineValue(text);
  const [named] = inside ? reader.matches(inside.label) : [];
  if (named && named.confidence >= possibleMatch) return { hit: named, inline: true };
  const [best] = reader.matches(text);
  return best && best.confidence >= possibleMatch ? { hit: best, inline: false } : noHit;
}
