import { remembering } from '../../kit/remembering';
import { type CellValue, cellAddress, type Row, type Sheet, type TextRun, type Workbook } from '../sheet';
import { encodingOfFont, type FontEncoding, isLegacyFont } from './encoding-of-font';
import { kindOfText } from './kind-of-text';

/** A text, or a part of it, with what its font says. */
export type Piece = { readonly text: string; readonly font: FontEncoding };

/** A cell whose text may be in a legacy encoding, or is not composed; `pieces` join to `text`. */
export type Suspect = {
  readonly row: Row;
  readonly column: number;
  readonly address: string;
  readonly text: string;
  readonly pieces: readonly Piece[];
};

/** What one walk over a sheet finds. */
export type Findings = {
  readonly sheet: Sheet;
  readonly suspects: readonly Suspect[];
  /** Cells with letters that only Unicode has. */
  readonly unicodeCells: number;
  /** Whether such a cell stands under a font of a legacy encoding. */
  readonly unicodeUnderLegacyFont: boolean;
};

/** Walks over the cells of a sheet and keeps nothing of those that are ASCII or composed Unicode. */
export function findSuspects(sheet: Sheet, workbook: Workbook): Findings {
  const fonts = workbook.fonts.map(encodingOfFont);
  const fontsMatter = sheet.richText.size > 0 || fonts.some(isLegacyFont);
  const suspects: Suspect[] = [];
  let unicodeCells = 0;
  let unicodeUnderLegacyFont = false;
  for (const row of sheet.rows) {
    for (let column = 0; column < row.cells.length; column++) {
      const text = textOf(row.cells[column]);
      if (text === null) continue;
      const kind = text.length < longText ? kindOfText(text) : kindOfLongText(text);
      if (kind === 'ascii') continue;
      if (kind === 'unicode' || kind === 'uncomposed') unicodeCells++;
      if (kind === 'unicode' && !fontsMatter) continue;
      const font = fonts[row.fonts?.[column] ?? 0] ?? null;
      if (kind !== 'open' && isLegacyFont(font)) unicodeUnderLegacyFont = true;
      const address = cellAddress(row.index, column);
      const runs = sheet.richText.get(address);
      if (kind === 'unicode' && !runs) continue;
      suspects.push({ row, column, address, text, pieces: piecesOf(text, runs, font) });
    }
  }
  return { sheet, suspects, unicodeCells, unicodeUnderLegacyFont };
}

/** A long text is found faster than walked through, and long ones repeat. */
const longText = 64;
const kindOfLongText = remembering(kindOfText, 2_000);

/** The text of a cell or the text that a formula resulted in; `null` for all else. */
export function textOf(value: CellValue | undefined): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || value === null || typeof value !== 'object' || value.kind !== 'formula')
    return null;
  return typeof value.result === 'string' ? value.result : null;
}

/** Runs with the same meaning are joined: a letter of VNI and its mark may stand in two. A run without a font has the cell's. */
function piecesOf(text: string, runs: readonly TextRun[] | undefined, cellFont: FontEncoding): Piece[] {
  if (!runs || runs.map((run) => run.text).join('') !== text) return [{ text, font: cellFont }];
  const pieces: Piece[] = [];
  for (const run of runs) {
    const font = run.font === null ? cellFont : encodingOfFont(run.font);
    const last = pieces.at(-1);
    if (last?.font === font) pieces[pieces.length - 1] = { text: last.text + run.text, font };
    else pieces.push({ text: run.text, font });
  }
  return pieces;
}
