import { foldText } from '../domain/fold-text';
import { cellText } from './cell-text';
import type { Row, Sheet } from './sheet';
import { templateMark, templateNames } from './template-names';

/** A cell by its zero-based place. */
export type Place = { readonly sheet: string; readonly row: number; readonly column: number };

/** A mark of our template as it is printed: the name that its cell has in a whole template, and its text. */
export type PrintedMark = Place & { readonly name: string; readonly text: string };

/** Rows and columns beyond these hold nothing that a template prints. */
const mostRows = 2_000;
const mostColumns = 60;
const longestLabel = 60;

const markLabels: ReadonlyMap<string, string> = new Map([
  ['mau', templateNames.template],
  ['ke hoach', templateNames.plan],
  ['co quan', templateNames.agency],
  ['ky', templateNames.period],
  ['so lieu ky truoc', templateNames.printed],
]);
/** The headings of the figures, folded; a period in brackets may follow. */
export const figureHeadings = ['ma', 'chi tieu', 'don vi tinh', 'ky truoc', 'ky nay', 'ghi chu'] as const;

/** The rows of a sheet in which a template may have printed something. */
export function printedRows({ rows }: Sheet): readonly Row[] {
  return rows.slice(0, mostRows);
}

/** The marks that stand together, the template's first. */
export function printedMarks(sheet: Sheet): readonly PrintedMark[] {
  const [id = ''] = templateMark.split('@');
  const rows = printedRows(sheet);
  const isMark = (row: Row) =>
    row.cells
      .slice(0, mostColumns)
      .findIndex((value) => typeof value === 'string' && value.trim().startsWith(`${id}@`));
  const first = rows.find((row) => isMark(row) > 0);
  if (!first) return [];
  const column = isMark(first);
  const marks: PrintedMark[] = [];
  for (const row of rows) {
    const name = markLabels.get(foldText(textAt(row, column - 1)));
    if (row.index < first.index || row.index > first.index + markLabels.size || !name) continue;
    marks.push({ name, text: textAt(row, column), sheet: sheet.name, row: row.index, column });
  }
  return marks;
}

/** The cells in which one of the labels stands, given folded, with what the label stands for. */
export function labelledCells(rows: readonly Row[], labels: ReadonlyMap<string, string>) {
  return rows.flatMap(({ index, cells }) =>
    cells.slice(0, mostColumns).flatMap((value, column) => {
      const key =
        typeof value === 'string' && value.length < longestLabel ? labels.get(foldText(value)) : undefined;
      return key === undefined ? [] : [{ row: index, column, key }];
    }),
  );
}

/** The rows in which all headings stand, each with the columns in the order of the headings; what follows in brackets is not compared. */
export function headingRows(rows: readonly Row[], headings: readonly string[]) {
  return rows.flatMap(({ index, cells }) => {
    const folded = cells
      .slice(0, mostColumns)
      .map((value) =>
        typeof value === 'string' && value.length < longestLabel
          ? foldText(value).replace(/ ?\(.*$/, '')
          : '',
      );
    const columns = headings.map((heading) => folded.indexOf(heading));
    return columns.includes(-1) ? [] : [{ index, columns }];
  });
}

/** What a cell of a row shows. */
export function textAt({ cells }: Pick<Row, 'cells'>, column: number): string {
  return cellText(cells[column] ?? null).trim();
}
