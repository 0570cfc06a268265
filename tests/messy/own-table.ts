import { join } from 'node:path';
import ExcelJS from 'exceljs';

/** A report in an agency's own table: a letterhead over rows. */
export type OwnTable = {
  readonly agency: string;
  readonly title: string;
  readonly rows: ReadonlyArray<ReadonlyArray<string | number | null>>;
  readonly fileName?: string;
};

/** Writes such a report and gives its path; the heading of the table stands in row 4. */
export async function ownTable(
  folder: string,
  { agency, title, rows, fileName = 'bao-cao.xlsx' }: OwnTable,
): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Biểu');
  sheet.addRows([[agency], [title], [], ...rows.map((row) => [...row])]);
  const path = join(folder, fileName);
  await workbook.xlsx.writeFile(path);
  return path;
}
