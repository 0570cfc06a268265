import { type CellRange, cellAddress, type Sheet } from '../../../../../shared/intake/sheet';

/** References of merged areas, and whether some were left out. */
export type ClippedMerges = { readonly references: readonly string[]; readonly lost: boolean };

/** The most cells that merged areas may cover together. */
const mostCells = 500_000;

/** The merged areas of a sheet within the cells that it holds; of those that overlap the first, for Excel repairs such files. */
export function clippedMerges(sheet: Sheet): ClippedMerges {
  const lastRow = sheet.rows.at(-1)?.index ?? -1;
  const lastColumn = sheet.rows.reduce((widest, { cells }) => Math.max(widest, cells.length - 1), -1);
  const taken = new Set<number>();
  const references: string[] = [];
  let lost = false;
  for (const whole of sheet.merges) {
    const area = {
      ...whole,
      bottom: Math.min(whole.bottom, Math.max(lastRow, whole.top)),
      right: Math.min(whole.right, Math.max(lastColumn, whole.left)),
    };
    if (area.top === area.bottom && area.left === area.right) continue;
    if (taken.size + sizeOf(area) > mostCells || !take(area, taken)) {
      lost = true;
      continue;
    }
    references.push(`${cellAddress(area.top, area.left)}:${cellAddress(area.bottom, area.right)}`);
  }
  return { references, lost };
}

function sizeOf({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Takes the cells of an area if all of them are free. */
function take({ top, left, bottom, right }: CellRange, taken: Set<number>): boolean {
  const cells: number[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = row * 16_384 + column;
      if (taken.has(cell)) return false;
      cells.push(cell);
    }
  }
  for (const cell of cells) taken.add(cell);
  return true;
}
