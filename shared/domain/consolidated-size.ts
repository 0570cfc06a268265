import type { ConsolidatedContent } from './consolidated-content';

/** Cells of the lists, for each of their rows. */
const comparisonColumns = 9;
const sourceColumns = 13;

/** Beyond so many cells the memory that a workbook takes while it is written, about 1 GB for a million, is not to be had everywhere. */
export const mostConsolidatedCells = 2_000_000;

/** About how many cells the consolidated spreadsheet has: agencies by indicators, the comparisons, and the sources. */
export function consolidatedCells({
  indicators,
  figures,
  byAgency,
}: Pick<ConsolidatedContent, 'indicators' | 'figures' | 'byAgency'>): number {
  const compared = byAgency.rows.reduce((sum, { cells }) => sum + cells.length, 0);
  return (
    byAgency.rows.length * indicators.length + compared * comparisonColumns + figures.length * sourceColumns
  );
}
