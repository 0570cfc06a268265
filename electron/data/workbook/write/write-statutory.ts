import { formatPeriod } from '../../../../shared/domain/format-vietnamese';
import { headerTable } from '../../../../shared/domain/forms/statutory-form';
import { newWorkbook, toBytes } from './new-workbook';
import type { StatutoryContent } from './statutory/content';
import { addSourcesSheet } from './statutory/sources-sheet';
import { addSummarySheet } from './statutory/summary-sheet';
import { addTableSheet } from './statutory/table-sheet';

/**
 * A consolidated statutory form as an .xlsx file: rates with their parts, every table with its sums, and where the figures come from. Every text is a
 * plain string, whatever a file or an employer put into it.
 */
export async function writeStatutory(content: StatutoryContent): Promise<Uint8Array> {
  const { consolidation, council } = content;
  const workbook = newWorkbook(council, `${consolidation.name} ${formatPeriod(consolidation.period)}`);
  addSummarySheet(workbook, content);
  for (const table of consolidation.tables) {
    addTableSheet(workbook, content, {
      ...table,
      table: table.table === headerTable ? 'chung' : table.table,
    });
  }
  addSourcesSheet(workbook, content);
  return toBytes(workbook);
}
