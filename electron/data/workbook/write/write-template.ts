import type { TemplateContent } from '../../../../shared/domain/template-content';
import { newWorkbook, toBytes } from './new-workbook';
import { allowNumbersAsText } from './numbers-as-text';
import { addDutiesSheet } from './template/duties-sheet';
import { addFiguresSheet } from './template/figures-sheet';
import { addInformationSheet } from './template/information-sheet';
import { addNarrativeSheet } from './template/narrative-sheet';

/**
 * The report workbook of one agency and period as an .xlsx file. Every cell to fill in carries a workbook-scoped name from
 * `template-names.ts` and is unlocked; everything else is locked, and there is no formula anywhere.
 */
export async function writeTemplate(content: TemplateContent): Promise<Uint8Array> {
  const workbook = newWorkbook(content.plan.councilName, `Báo cáo của ${content.agency.name}`);
  await addInformationSheet(workbook, content);
  const figures = await addFiguresSheet(workbook, content);
  await addDutiesSheet(workbook, content);
  await addNarrativeSheet(workbook, content);
  const bytes = await toBytes(workbook);
  return figures === null ? bytes : allowNumbersAsText(bytes, 2, figures);
}
