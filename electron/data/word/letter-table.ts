import { Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { LetterTable } from '../../../shared/wording/letter';
import { layout, textWidth, twips } from './layout';
import { line } from './text';

const margins = { top: 40, bottom: 40, left: 80, right: 80 };

/** A table as wide as the text; its head comes again on every page, and a row is never divided between pages. */
export function letterTable({ columns, rows }: LetterTable): Table {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.round((twips(textWidth) * share) / shares));
  const points = layout.points.table;
  const cell = (text: string, column: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins,
      verticalAlign: VerticalAlign.CENTER,
      children: text.split('\n').map((words) =>
        line(words, {
          points,
          bold: isHead,
          align: isHead ? 'center' : (columns[column]?.align ?? 'left'),
        }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ heading }, column) => cell(heading, column, true)),
      }),
      ...rows.map(
        (texts) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((_column, column) => cell(texts[column] ?? '', column, false)),
          }),
      ),
    ],
  });
}
