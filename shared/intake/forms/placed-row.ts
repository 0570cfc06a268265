import type { FormColumn } from '../../domain/forms/statutory-form';
import { cellText } from '../cell-text';
import { type CellValue, cellAt } from '../sheet';
import { hiddenRowsOf, type SheetCell, sheetCell } from '../sheet-cell';
import type { TablePart } from './find-tables';
import { writtenCode } from './row-code';

/** A row of a table's body as it lies on the sheet. */
export type PlacedRow = {
  readonly row: number;
  /** Everything left of the figures but the code, joined. */
  readonly label: string;
  readonly code: string;
  readonly labelAt: SheetCell;
  readonly codeAt: SheetCell | null;
  /** The cells under the form's columns that are not blank. */
  readonly figures: ReadonlyArray<{ readonly column: FormColumn; readonly at: SheetCell }>;
  /** Cells under no column of the form, right of the first figure; words only where a heading stands over them. */
  readonly beside: readonly SheetCell[];
};

/** A part's body is read no further than this. */
export const mostRows = 5_000;

/** The rows of a part's body that hold anything in its columns. */
export function placedRowsOf(part: TablePart): readonly PlacedRow[] {
  const { sheet, table, columns } = part;
  const hidden = hiddenRowsOf(sheet);
  const codePlace = place(part, 'code');
  const labelPlace = place(part, 'label');
  const figures = table.columns.flatMap((column) => {
    const at = columns.get(column.code);
    return column.role === 'figure' && at !== undefined ? [{ column, at }] : [];
  });
  const firstFigure = Math.min(...figures.map(({ at }) => at));
  const lastFigure = Math.max(...figures.map(({ at }) => at));
  // The column before the labels may hold their numbers.
  const start = labelPlace === null ? firstFigure : Math.max(0, labelPlace - 1);
  const taken = new Set([...columns.values()]);
  const extra = extraColumns(part, firstFigure, taken);
  const headed = new Set(extra.filter((column) => column < lastFigure || isHeaded(part, column)));

  const placed: PlacedRow[] = [];
  for (const { index } of sheet.rows) {
    if (index < part.bodyTop || index > part.bodyBottom || placed.length >= mostRows) continue;
    const at = (column: number) => sheetCell(sheet, hidden, index, column);
    const isBlank = (column: number) => holdsNothing(cellAt(sheet, index, column));
    const labels: string[] = [];
    for (let column = start; column < firstFigure; column += 1) {
      if (column === codePlace || isBlank(column)) continue;
      labels.push(cellText(cellAt(sheet, index, column)).trim());
    }
    const row: PlacedRow = {
      row: index,
      label: labels.join(' ').normalize('NFC'),
      code: codePlace === null ? '' : writtenCode(cellAt(sheet, index, codePlace)),
      labelAt: at(labelPlace ?? firstFigure),
      codeAt: codePlace === null ? null : at(codePlace),
      figures: figures
        .filter((figure) => !isBlank(figure.at))
        .map((figure) => ({ column: figure.column, at: at(figure.at) })),
      beside: extra
        .filter((column) => !isBlank(column))
        .map(at)
        .filter(({ column, value }) => headed.has(column) || typeof value !== 'string'),
    };
    if (row.label !== '' || row.code !== '' || row.figures.length > 0 || row.beside.length > 0)
      placed.push(row);
  }
  return placed;
}

function place({ table, columns }: TablePart, role: FormColumn['role']): number | null {
  const code = table.columns.find((column) => column.role === role)?.code;
  return (code === undefined ? undefined : columns.get(code)) ?? null;
}

/** Columns between the figures that bear no number, and all right of them up to the next table ("Ghi chú"). */
function extraColumns(part: TablePart, first: number, taken: ReadonlySet<number>): readonly number[] {
  const extra: number[] = [];
  for (let column = first; column <= part.bodyRight; column += 1) if (!taken.has(column)) extra.push(column);
  return extra;
}

function isHeaded({ sheet, headingTop, bodyTop }: TablePart, column: number): boolean {
  for (let row = headingTop; row < bodyTop; row += 1) {
    if (cellText(cellAt(sheet, row, column)).trim() !== '') return true;
  }
  return false;
}

/** A formula without a saved result shows nothing, and yet is no blank. */
function holdsNothing(value: CellValue): boolean {
  if (typeof value === 'object' && value !== null && value.kind === 'formula') return false;
  return cellText(value).trim() === '';
}
