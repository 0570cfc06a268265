import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

export type ListRow = ReadonlyArray<string | number | null>;

/** Writes rows into a workbook as a clerk would have it, and returns its path. */
export async function listWorkbook(folder: string, name: string, rows: readonly ListRow[]): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Danh sách');
  for (const row of rows) sheet.addRow([...row]);
  const path = join(folder, name);
  await writeFile(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return path;
}
