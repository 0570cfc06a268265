import type { EntryLine } from '../../shared/contract/entry';
import type { Texts } from './entry-draft';

/** What pasted cells become: texts for fields, and everything that found none. */
export type Pasted = {
  readonly texts: Texts;
  /** By what: a column downwards from the field, or codes beside the figures. */
  readonly by: 'column' | 'codes';
  /** Codes that the form does not have, with the rest of their rows. */
  readonly unknown: readonly string[];
  /** Cells beyond the last field. */
  readonly surplus: readonly string[];
};

/** The cells of a table as spreadsheets put them on the clipboard: rows by line ends, columns by tabs, quotes around line ends. */
export function clipboardCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const closeCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === '\t') closeCell();
    else if (letter === '\n') {
      closeCell();
      rows.push([]);
    } else if (letter !== '\r') cell += letter;
  }
  closeCell();
  const last = rows.at(-1);
  // A copied range ends with a line end of its own.
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop();
  return rows;
}

/** Whether pasted text is cells of a table and not a part of one field. */
export function isTable(text: string): boolean {
  return /[\n\t]/.test(text.replace(/[\r\n]+$/, ''));
}

/**
 * Lays pasted cells into a form. Where the first column holds codes of the form, each figure goes to its code; otherwise a single
 * column goes downwards from the field that has the focus, in the order shown. Null for several columns without codes: which
 * of them is meant, nobody can tell.
 */
export function layPasted(
  cells: readonly (readonly string[])[],
  lines: readonly EntryLine[],
  shown: readonly string[],
  from: string,
): Pasted | null {
  const known = new Map(lines.map(({ indicator }) => [indicator.toUpperCase(), indicator]));
  const codeOf = (row: readonly string[]) => known.get((row[0] ?? '').trim().toUpperCase());
  const isWide = cells.some((row) => row.length > 1);
  if (isWide && cells.some((row) => codeOf(row) !== undefined)) return byCodes(cells, codeOf);
  if (isWide) return null;
  const fields = shown.slice(Math.max(0, shown.indexOf(from)));
  const column = cells.map(([cell = '']) => cell.trim());
  return {
    texts: Object.fromEntries(
      fields.slice(0, column.length).map((code, index) => [code, column[index] ?? '']),
    ),
    by: 'column',
    unknown: [],
    surplus: column.slice(fields.length).filter((cell) => cell !== ''),
  };
}

function byCodes(
  cells: readonly (readonly string[])[],
  codeOf: (row: readonly string[]) => string | undefined,
): Pasted {
  const texts: Record<string, string> = {};
  const unknown: string[] = [];
  for (const row of cells) {
    const code = codeOf(row);
    const figure = (row[1] ?? '').trim();
    if (code !== undefined && !(code in texts) && row.slice(2).every((cell) => cell.trim() === '')) {
      texts[code] = figure;
    } else if (row.some((cell) => cell.trim() !== '')) {
      unknown.push(row.map((cell) => cell.trim()).join(' '));
    }
  }
  return { texts, by: 'codes', unknown, surplus: [] };
}
