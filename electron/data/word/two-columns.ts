import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { twips } from './layout';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none };
const noMargins = { top: 0, bottom: 0, left: 0, right: 0 };

/** Two blocks beside each other without lines around them, row by row; a row is never divided between pages. Widths in millimetres. */
export function twoColumns(
  widths: { readonly left: number; readonly right: number },
  rows: ReadonlyArray<{ readonly left: readonly Paragraph[]; readonly right: readonly Paragraph[] }>,
): Table {
  const columns = [twips(widths.left), twips(widths.right)];
  const cell = (children: readonly Paragraph[], width: number) =>
    new TableCell({
      children: [...children],
      width: { size: twips(width), type: WidthType.DXA },
      margins: noMargins,
      borders: noBorders,
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(widths.left) + twips(widths.right), type: WidthType.DXA },
    columnWidths: columns,
    margins: noMargins,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      ({ left, right }) =>
        new TableRow({ cantSplit: true, children: [cell(left, widths.left), cell(right, widths.right)] }),
    ),
  });
}
