import { readWorkbook } from '../../../electron/data/workbook/read/read-workbook';
import type { CellValue, Sheet, Workbook } from '../../../shared/intake/sheet';

/** The workbook in these bytes; fails the test where they cannot be read. */
export function readWhole(bytes: Uint8Array): Workbook {
  const result = readWorkbook({ name: 'a.xlsx', bytes });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** The first sheet in these bytes. */
export function readFirstSheet(bytes: Uint8Array): Sheet {
  const [sheet] = readWhole(bytes).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** The cells of the first sheet's rows, gaps between rows left out. */
export function readCells(bytes: Uint8Array): (readonly CellValue[])[] {
  return readFirstSheet(bytes).rows.map((row) => row.cells);
}

/** What the reader says of these bytes: the problem's code, or `read`. */
export function outcome(bytes: Uint8Array): string {
  const result = readWorkbook({ name: 'a.xlsx', bytes });
  return result.ok ? 'read' : result.problem.code;
}
