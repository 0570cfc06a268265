import { type CellValue, cellAddress, type Sheet } from '../../../../../shared/intake/sheet';

const narrowest = 9;
const widest = 48;
const rowsLooked = 300;
const mostColumns = 256;

/** The columns of a rebuilt sheet, as wide as their first texts, hidden ones hidden; the file itself had other widths. */
export function columnWidths({ rows, hiddenColumns, merges }: Sheet): string {
  // A heading over several columns says nothing of the width of its first.
  const wide = new Set(
    merges.filter(({ left, right }) => right > left).map(({ top, left }) => cellAddress(top, left)),
  );
  const widths: number[] = [];
  for (const { index, cells } of rows.slice(0, rowsLooked)) {
    cells.slice(0, mostColumns).forEach((value, column) => {
      const length = wide.has(cellAddress(index, column)) ? 0 : lengthOf(value);
      widths[column] = Math.max(widths[column] ?? narrowest, Math.min(widest, length * 1.1 + 2));
    });
  }
  const columns: string[] = [];
  for (let column = 0; column < widths.length; column += 1) {
    if (hiddenColumns.some(({ first, last }) => first <= column && column <= last)) continue;
    columns[column] = columnXml(column, column, widths[column] ?? narrowest, false);
  }
  let next = 0;
  for (const { first, last } of hiddenColumns.toSorted((one, other) => one.first - other.first)) {
    if (first < next || last < first) continue;
    columns[first] = columnXml(first, last, narrowest, true);
    next = last + 1;
  }
  const list = columns.filter((column) => column !== undefined).join('');
  return list === '' ? '' : `<cols>${list}</cols>`;
}

function columnXml(first: number, last: number, width: number, hidden: boolean): string {
  const state = hidden ? ' hidden="1"' : '';
  return `<col min="${first + 1}" max="${last + 1}" width="${width.toFixed(1)}"${state} customWidth="1"/>`;
}

function lengthOf(value: CellValue): number {
  if (typeof value === 'string')
    return Math.max(
      ...value
        .slice(0, 400)
        .split('\n')
        .map((line) => line.length),
    );
  if (typeof value === 'object' && value !== null)
    return value.kind === 'formula' ? lengthOf(value.result ?? null) : 10;
  return String(value ?? '').length;
}
