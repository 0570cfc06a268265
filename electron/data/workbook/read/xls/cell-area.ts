import type { CellRange } from '../../../../../shared/intake/sheet';
import { damaged } from '../unreadable-workbook';

/** The last of the 256 columns of an .xls sheet. */
export const lastColumn = 255;

/** An area by its borders; throws `damaged` where they are none. */
export function cellArea(top: number, bottom: number, left: number, right: number): CellRange {
  if (bottom >= top && right >= left && right <= lastColumn) return { top, left, bottom, right };
  throw damaged('Workbook', `rows ${top} to ${bottom}, columns ${left} to ${right} are no area`);
}
