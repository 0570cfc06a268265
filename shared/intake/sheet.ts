/** A date as a cell holds it: the calendar day in ISO form, and the serial number that Excel stored (epoch 1900 or 1904). */
export type DateCell = { readonly kind: 'date'; readonly date: string; readonly serial: number };

/** An error value such as `#REF!`, kept as text. */
export type ErrorCell = { readonly kind: 'error'; readonly error: string };

/**
 * A formula as text (never evaluated by the reader) with the result that the writing program saved.
 * `result` is `undefined` where no result was saved; a saved empty string is `''`, a saved zero is `0`.
 */
export type FormulaCell = {
  readonly kind: 'formula';
  readonly formula: string;
  readonly result: string | number | boolean | DateCell | ErrorCell | undefined;
};

/** What a cell can hold. `null` is a cell that is absent or empty; text is as stored, neither trimmed nor normalised. */
export type CellValue = null | string | number | boolean | DateCell | ErrorCell | FormulaCell;

/** One row that exists in the file. `cells[0]` is column A. `fonts[n]` indexes `Workbook.fonts`; absent where all are 0. */
export type Row = {
  readonly index: number;
  readonly cells: readonly CellValue[];
  readonly hidden: boolean;
  readonly fonts?: Uint16Array;
};

/** A rectangle of cells, zero-based and inclusive on all sides. It is never expanded to its cells. */
export type CellRange = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/**
 * A part of a rich text with the name of its font, which decides how legacy Vietnamese encodings read. `raised` is there where it
 * stands above the line, as the mark of a footnote does.
 */
export type TextRun = { readonly text: string; readonly font: string | null; readonly raised?: true };

/** How a number format shows numbers otherwise than they are. */
export type NumberDisplay = {
  /** A hundredfold with a percent sign: 0,54 as `54%`. */
  readonly percent: boolean;
  /** How many times divided by a thousand: 10258 as `10` is 1. */
  readonly thousands: number;
  /** Words or a currency beside the number, trimmed: `12 nghìn` is `nghìn`; empty where there are none. */
  readonly words: string;
};

export type Sheet = {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** The rows that exist, in rising order of `index`; gaps are empty rows. */
  readonly rows: readonly Row[];
  readonly merges: readonly CellRange[];
  /** Hidden columns as ranges from first to last, zero-based and inclusive. */
  readonly hiddenColumns: ReadonlyArray<{ readonly first: number; readonly last: number }>;
  /** Rich text by cell address (`C7`), only where a cell has more than one run, or its run names a font or is raised. */
  readonly richText: ReadonlyMap<string, readonly TextRun[]>;
  /** By index of `Row.fonts`, how numbers are shown where they are shown otherwise than they are; absent where all are plain. */
  readonly displays?: ReadonlyMap<number, NumberDisplay>;
};

/** A name that the workbook gives to a cell or an area; `sheet` is null where the name has no readable target. */
export type DefinedName = {
  readonly name: string;
  /** Name of the sheet that the name is limited to, or null where it holds for the whole workbook. */
  readonly scope: string | null;
  readonly target: { readonly sheet: string; readonly range: CellRange } | null;
  /** The reference as written, for instance `'Số liệu'!$E$7` or `#REF!`. */
  readonly reference: string;
};

/** What kind of file a workbook was, by its content; .xlsm is `xlsx`, and `csv` is any text table (.tsv, .txt). */
export type WorkbookFormat = 'xlsx' | 'xls' | 'ods' | 'csv';

/**
 * How the bytes of a text table were read. `single_byte` are bytes whose encoding is not decided here: they are kept as
 * Latin-1 code points, as the old Vietnamese fonts (TCVN3, VNI) expect them.
 */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'single_byte';

/** What stands between the cells of a text table. */
export type Delimiter = ',' | ';' | '\t';

/** What the format of a file cannot say, or the reader could not bring over. No figure is lost by any of these. */
export type WorkbookRemark =
  /** A text table holds hidden rows and columns like any others. */
  | { readonly kind: 'hidden_state_unknown' }
  /** Cells that take their values from other workbooks: all are counted, the first hundred listed. */
  | {
      readonly kind: 'external_links';
      /** File names or addresses of the other workbooks, as written. */
      readonly workbooks: readonly string[];
      readonly count: number;
      readonly cells: ReadonlyArray<{ readonly sheet: string; readonly cell: string }>;
    }
  /** The file carries a program, which was passed over. */
  | { readonly kind: 'macros' }
  | { readonly kind: 'text_encoding'; readonly encoding: TextEncoding }
  /** Bytes that are no characters of the encoding were read as U+FFFD. */
  | { readonly kind: 'undecodable_characters'; readonly count: number }
  /** `rivals` are delimiters by which the text is a table as well. */
  | { readonly kind: 'delimiter'; readonly delimiter: Delimiter; readonly rivals: readonly Delimiter[] }
  /** Formulas whose saved results were read, but not their texts, which are `''`. */
  | { readonly kind: 'formula_texts_missing'; readonly count: number }
  /** The names of the workbook were not read. */
  | { readonly kind: 'defined_names_missing' };

/** A workbook as plain data. Everything after `read` works on this and never on a file or a library. */
export type Workbook = {
  /** The file's own name, without its folder. */
  readonly file: string;
  readonly format: WorkbookFormat;
  readonly sheets: readonly Sheet[];
  readonly definedNames: readonly DefinedName[];
  /** Font names; `Row.fonts` holds indexes into this list. */
  readonly fonts: readonly (string | null)[];
  readonly date1904: boolean;
  readonly remarks: readonly WorkbookRemark[];
};

/** `cellAddress(6, 2)` is `C7`. */
export function cellAddress(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** How a number at a zero-based position is shown; undefined where it is shown as it is. */
export function displayAt(sheet: Sheet, row: number, column: number): NumberDisplay | undefined {
  const { displays } = sheet;
  if (!displays || displays.size === 0) return undefined;
  return displays.get(rowAt(sheet, row)?.fonts?.[column] ?? 0);
}

/** The cell at a zero-based position, `null` where the file has none. */
export function cellAt(sheet: Sheet, row: number, column: number): CellValue {
  return rowAt(sheet, row)?.cells[column] ?? null;
}

/** The row of an index, found by halving. */
function rowAt({ rows }: Sheet, index: number): Row | undefined {
  // Rows mostly follow one another from the first.
  const likely = rows[index];
  if (likely?.index === index) return likely;
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const candidate = rows[middle];
    if (!candidate || candidate.index === index) return candidate;
    if (candidate.index < index) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
