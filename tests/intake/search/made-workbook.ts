import type { CellRange, CellValue, Sheet, Workbook } from '../../../shared/intake/sheet';

/** How a sheet is written down in a test: rows from the first, `null` for a row that does not exist. */
export type MadeSheet = {
  readonly name?: string;
  readonly state?: Sheet['state'];
  readonly rows: ReadonlyArray<readonly CellValue[] | null>;
  /** `A1:B2` */
  readonly merges?: readonly string[];
  /** Numbers of hidden rows as on the screen, and letters of hidden columns. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
};

/** A workbook as the reader would hand it over. */
export function madeWorkbook(...sheets: readonly MadeSheet[]): Workbook {
  return {
    file: 'bao-cao.xlsx',
    format: 'xlsx',
    sheets: sheets.map((sheet, place) => madeSheet(sheet, `Sheet${place + 1}`)),
    definedNames: [],
    fonts: [null],
    date1904: false,
    remarks: [],
  };
}

function madeSheet(made: MadeSheet, name: string): Sheet {
  return {
    name: made.name ?? name,
    state: made.state ?? 'visible',
    rows: made.rows.flatMap((cells, index) =>
      cells === null || cells.length === 0
        ? []
        : [{ index, cells, hidden: made.hiddenRows?.includes(index + 1) ?? false }],
    ),
    merges: (made.merges ?? []).map(rangeOf),
    hiddenColumns: (made.hiddenColumns ?? []).map((letters) => {
      const column = columnOf(letters);
      return { first: column, last: column };
    }),
    richText: new Map(),
  };
}

/** The rectangle of `A1:B2`. */
export function rangeOf(address: string): CellRange {
  const [, left = '', top = '', right = '', bottom = ''] =
    /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(address) ?? [];
  return {
    top: Number(top) - 1,
    left: columnOf(left),
    bottom: Number(bottom) - 1,
    right: columnOf(right),
  };
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
