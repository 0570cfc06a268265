import { foldText } from '../../domain/fold-text';
import type { SheetCell } from '../sheet-cell';
import { type Grid, textAt } from './grid';

/** "Kỳ báo cáo: " where that is what the cell before one says. */
export function labelBefore(grid: Grid, { row, column }: SheetCell): string {
  const left = [1, 2]
    .map((by) => (column < by ? '' : textAt(grid, row, column - by)))
    .find((text) => text !== '');
  const label = (left ?? '').replace(/[\s:]+$/, '');
  return /^(?:ky|ky bao cao|thoi ky|thoi ky bao cao|ky so lieu|nam bao cao)$/.test(foldText(label))
    ? `${label}: `
    : '';
}
