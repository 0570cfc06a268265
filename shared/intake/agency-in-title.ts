import { cellText } from './cell-text';
import type { Evidence } from './evidence';
import { certainMatch } from './match/match';
import { matchName, type NameIndex } from './match/name-index';
import { figureHeadings, headingRows, printedRows } from './printed-places';
import type { Workbook } from './sheet';
import { hiddenRowsOf, sheetCell } from './sheet-cell';

/** What every version prints above its figures: `Sở Y tế – số liệu từ 15/12/2024 đến hết 14/12/2025`. */
const title = /^(.{1,200}?) – số liệu từ \d/;

/**
 * The agency that our template names above its figures, for a workbook in which nothing else of it is left, such as its sheet of figures
 * saved as text.
 */
export function agencyInTitle({ sheets }: Workbook, agencyNames: NameIndex): readonly Evidence[] {
  return sheets.flatMap((sheet) => {
    const rows = printedRows(sheet);
    const [heading] = headingRows(rows, figureHeadings);
    if (!heading) return [];
    return rows.flatMap(({ index, cells }) => {
      const column = index < heading.index ? cells.findIndex((value) => title.test(cellText(value))) : -1;
      if (column < 0) return [];
      const at = sheetCell(sheet, hiddenRowsOf(sheet), index, column);
      const text = title.exec(cellText(at.value).normalize('NFC'))?.[1] ?? '';
      const [best] = matchName(text, agencyNames);
      if (!best || best.confidence < certainMatch) return [];
      return [{ code: best.code, from: 'content' as const, confidence: best.confidence, text, at }];
    });
  });
}
