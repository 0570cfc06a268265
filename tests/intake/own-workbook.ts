import { join } from 'node:path';
import ExcelJS from 'exceljs';

/** Rows of cells from A1 on; a whole sheet of an agency's own making. */
export type OwnRows = ReadonlyArray<readonly ExcelJS.CellValue[]>;

/** A table as agencies make it themselves: letterhead, title, headings, one indicator a row. */
export function ownReport(
  rows: OwnRows,
  { agency = 'SỞ Y TẾ', year = 'NĂM 2025' }: { readonly agency?: string; readonly year?: string } = {},
): OwnRows {
  return [
    ['UBND TỈNH CAO BẰNG'],
    [agency],
    [`BÁO CÁO CÔNG TÁC AN TOÀN, VỆ SINH LAO ĐỘNG ${year}`.trim()],
    [],
    ['STT', 'Nội dung', 'ĐVT', 'Kết quả'],
    ...rows,
  ];
}

/** Saves a workbook of one sheet in the folder; gives its path. */
export async function ownWorkbook(
  folder: string,
  fileName: string,
  rows: OwnRows,
  edit?: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void,
): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Bieu 1');
  for (const row of rows) sheet.addRow([...row]);
  edit?.(sheet, workbook);
  const path = join(folder, fileName);
  await workbook.xlsx.writeFile(path);
  return path;
}
