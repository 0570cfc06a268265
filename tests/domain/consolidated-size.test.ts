import { expect, it } from 'vitest';
import { consolidatedCells, mostConsolidatedCells } from '../../shared/domain/consolidated-size';
import { cao2025, consolidatedOf } from '../workbook/write/consolidated-contents';

it('counts agencies by indicators, and the rows of comparisons and sources', () => {
  const { indicators, figures, byAgency } = consolidatedOf(cao2025);
  const [row] = byAgency.rows;
  const [cell] = row?.cells ?? [];
  const [figure] = figures;
  const [indicator] = indicators;
  if (!row || !cell || !figure || !indicator)
    throw new Error('Expected a row, a cell, a figure and an indicator');
  const content = (rows: number, cells: number) => ({
    indicators: Array.from({ length: 100 }, () => indicator),
    figures: Array.from({ length: rows * cells }, () => figure),
    byAgency: {
      ...byAgency,
      rows: Array.from({ length: rows }, () => ({
        ...row,
        cells: Array.from({ length: cells }, () => cell),
      })),
    },
  });
  expect([consolidatedCells(content(2, 3)), consolidatedCells(content(0, 0))]).toEqual([
    2 * 100 + 6 * 9 + 6 * 13,
    0,
  ]);
  // A province with 150 bodies below it fits many times over; 10,000 that give 20 figures each do not.
  expect(consolidatedCells(content(150, 40))).toBeLessThan(mostConsolidatedCells / 10);
  expect(consolidatedCells(content(10_000, 20))).toBeGreaterThan(mostConsolidatedCells);
});
