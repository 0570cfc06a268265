import type { ConsolidatedContent } from '../../../../shared/domain/consolidated-content';
import { formatPeriod } from '../../../../shared/domain/format-vietnamese';
import { agencyMatrix } from './consolidated/agency-matrix';
import { addByAgencySheet } from './consolidated/by-agency-sheet';
import { addComparisonSheet } from './consolidated/comparison-sheet';
import { addReceptionSheet } from './consolidated/reception-sheet';
import { addSourcesSheet } from './consolidated/sources-sheet';
import { addSummarySheet } from './consolidated/summary-sheet';
import { addTargetsSheet } from './consolidated/targets-sheet';
import { newWorkbook, toBytes } from './new-workbook';

/**
 * The consolidated spreadsheet of a period as an .xlsx file. Totals and quotients are live formulas with their results saved;
 * every other text is a plain string, whatever a file or an agency put into it.
 */
export async function writeConsolidated(content: ConsolidatedContent): Promise<Uint8Array> {
  const { plan, consolidation } = content;
  const workbook = newWorkbook(
    plan.councilName,
    `Tổng hợp số liệu ${formatPeriod(consolidation.period.code)}`,
  );
  const matrix = agencyMatrix(content);
  addSummarySheet(workbook, content, matrix);
  addByAgencySheet(workbook, content, matrix);
  addComparisonSheet(workbook, content);
  addTargetsSheet(workbook, content);
  addReceptionSheet(workbook, content);
  addSourcesSheet(workbook, content);
  return toBytes(workbook);
}
