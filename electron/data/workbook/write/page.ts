import type { Workbook, Worksheet } from 'exceljs';
import { text } from './text';

/** How a sheet is laid on paper and on the screen. */
export type Page = {
  readonly name: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Widths of the columns from A on, in digits. */
  readonly widths: readonly number[];
  /** What stands left in the footer; the page number stands right. */
  readonly footer: string;
  /** The row with the headings: it is repeated on every page, and what lies above it does not scroll. */
  readonly headerRow?: number;
  /** The first of several rows with headings, where `headerRow` is the last of them. */
  readonly firstHeaderRow?: number;
  /** So many columns on the left do not scroll and are repeated on every page. */
  readonly fixedColumns?: number;
  /** Pages side by side, 1 unless told. */
  readonly pagesWide?: number;
};

/** Adds an A4 sheet that prints as wide as the paper, with page numbers and repeated headings. */
export function addPage(workbook: Workbook, page: Page): Worksheet {
  const sheet = workbook.addWorksheet(page.name);
  page.widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  sheet.pageSetup = {
    paperSize: 9,
    orientation: page.orientation,
    fitToPage: true,
    fitToWidth: page.pagesWide ?? 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.59, right: 0.39, top: 0.59, bottom: 0.67, header: 0.3, footer: 0.3 },
    ...(page.headerRow
      ? { printTitlesRow: `${page.firstHeaderRow ?? page.headerRow}:${page.headerRow}` }
      : {}),
    ...(page.fixedColumns ? { printTitlesColumn: `A:${letterOf(sheet, page.fixedColumns)}` } : {}),
  };
  sheet.headerFooter.oddFooter = footerOf(page.footer);
  if (page.headerRow) {
    const fixed = page.fixedColumns ? { xSplit: page.fixedColumns } : {};
    sheet.views = [{ state: 'frozen', ySplit: page.headerRow, ...fixed, showGridLines: false }];
  } else {
    sheet.views = [{ state: 'normal', showGridLines: false }];
  }
  return sheet;
}

function letterOf(sheet: Worksheet, column: number): string {
  return sheet.getColumn(column).letter;
}

/** `&` begins a code in a footer and is doubled to stand for itself; Excel allows 255 characters in all. */
function footerOf(words: string): string {
  const font = '&"Times New Roman,Regular"&9';
  const shown = text(words).replace(/\s+/g, ' ').slice(0, 90).replaceAll('&', '&&');
  return `&L${font} ${shown}&R${font} Trang &P/&N`;
}
