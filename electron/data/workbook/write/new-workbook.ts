import ExcelJS, { type Workbook } from 'exceljs';
import { text } from './text';

/** An empty workbook whose properties name the council and nothing of the machine it was written on. */
export function newWorkbook(council: string, title: string): Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = text(council);
  workbook.lastModifiedBy = text(council);
  workbook.company = text(council);
  workbook.title = text(title);
  return workbook;
}

/** The finished .xlsx file. */
export async function toBytes(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
