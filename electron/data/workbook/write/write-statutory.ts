import { formatPeriod } from '../../../../shared/domain/format-vietnamese';
import { headerTable } from '../../../../shared/domain/forms/statutory-form';
import { statutoryFormOf } from '../../../../shared/domain/forms/statutory-forms';
import { newWorkbook, toBytes } from './new-workbook';
import type { StatutoryContent } from './statutory/content';
import { addGeneralSheet } from './statutory/general-sheet';
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
  const form = statutoryFormOf(consolidation.form);
  for (const total of consolidation.tables) {
    const definition = form?.tables.find(({ code }) => code === total.table);
    if (definition) addTableSheet(workbook, content, total, definition);
    else if (total.table === headerTable) addGeneralSheet(workbook, content, total);
    else throw new Error(`Expected the table ${total.table} in ${consolidation.form}, got none`);
  }
  addSourcesSheet(workbook, content, form?.tables ?? []);
  return toBytes(workbook);
}
