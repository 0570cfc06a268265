import type { Workbook, Worksheet } from 'exceljs';
import { formatPeriod } from '../../../../../shared/domain/format-vietnamese';
import type { StatutoryTableTotal } from '../../../../../shared/domain/forms/statutory-consolidation';
import type { FormTable } from '../../../../../shared/domain/forms/statutory-form';
import { addPage } from '../page';
import { type Content, put, putAcross, putRow } from '../put';
import { fitRow } from '../row-height';
import { type CellStyle, indented, styles } from '../styles';
import { inCapitals } from '../words';
import type { StatutoryContent } from './content';
import { figureOf } from './figure-of';
import { formLines } from './form-lines';
import { headingBlocks } from './heading-blocks';

const firstHeaderRow = 4;
/** What the last row of headings has at least, so that those reaching down over several rows fit in. */
const lowestHeading = 34;

/**
 * Adds a table of the form with its sums as the form is printed: headings in as many rows as it has, the row of column numbers, labels
 * under their numbers. A table of one row has no labels.
 */
export function addTableSheet(
  workbook: Workbook,
  { consolidation, council }: StatutoryContent,
  { table, title, columns, rows }: StatutoryTableTotal,
  definition: FormTable,
): void {
  const isSingle = rows.length === 1;
  const left = isSingle ? [] : definition.columns.filter(({ role }) => role !== 'figure');
  const { rows: headingRows, blocks } = headingBlocks([
    ...left.map(({ label }) => [label]),
    ...columns.map(({ column, label }) => definition.headings[column] ?? [label]),
  ]);
  const numberRow = firstHeaderRow + headingRows;
  const sheet = addPage(workbook, {
    name: `Bảng ${table}`,
    orientation: 'landscape',
    widths: [
      ...left.map(({ role }) => (role === 'label' ? 46 : 8)),
      ...columns.map(() => (isSingle ? 20 : 11)),
    ],
    footer: `${council}, ${formatPeriod(consolidation.period)}`,
    headerRow: numberRow,
    firstHeaderRow,
    ...(left.length > 0 ? { fixedColumns: left.length } : {}),
  });
  const across = [1, left.length + columns.length] as const;
  const heading = `${table}. ${inCapitals(title)} ${inCapitals(formatPeriod(consolidation.period))}`;
  putAcross(sheet, 1, across, heading, styles.title);
  const legend =
    'KPS: không phát sinh. Để trống: chưa cơ sở nào ghi số. Số được cộng từ bản mới nhất của từng cơ sở.';
  putAcross(sheet, 2, across, legend, styles.italicCentred);

  for (const { text, ...block } of blocks) putBlock(sheet, text, block);
  const numbers: readonly Content[] = [...left, ...columns].map(({ number }) => number);
  putRow(
    sheet,
    numberRow,
    numbers.map((number) => [number, styles.cellCentred]),
  );
  const lines = formLines(rows, definition.rows);
  rows.forEach(({ code, cells }, index) => {
    const { label = '', level = 0, isHeading = false } = lines[index] ?? {};
    const named = isHeading || level === 0 ? styles.cellStrong : styles.cell;
    const labels = left.map(({ role }): readonly [Content, CellStyle] =>
      role === 'label' ? [label, indented(named, level)] : [code || null, styles.cellCentred],
    );
    const figures = columns.map(({ decimals }, place): readonly [Content, CellStyle] => {
      const cell = cells[place];
      return cell ? figureOf(cell, decimals) : [null, styles.cellCentred];
    });
    putRow(sheet, numberRow + 1 + index, [...labels, ...figures]);
  });
}

function putBlock(
  sheet: Worksheet,
  text: string,
  { top, left, bottom, right }: { top: number; left: number; bottom: number; right: number },
): void {
  const [first, last] = [firstHeaderRow + top, firstHeaderRow + bottom];
  for (let row = first; row <= last; row += 1) {
    for (let column = left + 1; column <= right + 1; column += 1)
      put(sheet, row, column, null, styles.header);
    const target = sheet.getRow(row);
    target.height = Math.max(target.height ?? 0, row === last ? lowestHeading : 20);
  }
  put(sheet, first, left + 1, text, styles.header);
  if (first === last) fitRow(sheet, first, [left + 1, right + 1], text, styles.header);
  if (last > first || right > left) sheet.mergeCells(first, left + 1, last, right + 1);
}
