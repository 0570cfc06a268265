import {
  type CellValue,
  cellAddress,
  type Row,
  type Sheet,
  type Workbook,
} from '../../../../../shared/intake/sheet';
import { text } from '../text';
import { type NewLink, newCopy } from './copy';
import type { Losses } from './losses';
import { contentTypes, namespaces, relationshipType } from './office-names';
import { clippedMerges } from './rebuilt-merges';
import { rebuiltNames } from './rebuilt-names';
import { type RebuiltStyles, rebuiltStyles } from './rebuilt-styles';
import { columnWidths } from './rebuilt-widths';
import { usableSheetNames } from './sheet-names';
import { escapeXml } from './xml-edit';

/** A plain .xlsx of what was read from a file, and the names that its sheets have there. */
export type Rebuilt = { readonly bytes: Uint8Array; readonly names: readonly string[] };

/**
 * An .xlsx with the values, fonts, merged areas, hidden parts and names of a workbook that was read. Formulas are their saved
 * results. Nothing is expanded: its size follows what the workbook holds.
 */
export function rebuild(workbook: Workbook, losses: Losses): Rebuilt {
  const names = usableSheetNames(workbook.sheets.map(({ name }) => name));
  const styles = rebuiltStyles(workbook.fonts);
  const copy = newCopy();
  const links: NewLink[] = [];
  workbook.sheets.forEach((sheet, index) => {
    const name = names[index] ?? '';
    if (name !== sheet.name) losses.add('sheet_name', `${sheet.name} thành ${name}`);
    const target = `xl/worksheets/sheet${index + 1}.xml`;
    copy.add(target, contentTypes.worksheet, sheetXml(sheet, name, workbook.fonts, styles, losses));
    links.push({ id: `rId${index + 1}`, type: relationshipType('worksheet'), target });
  });
  copy.add('xl/styles.xml', contentTypes.styles, styles.xml);
  links.push({ id: `rId${links.length + 1}`, type: relationshipType('styles'), target: 'xl/styles.xml' });
  const main = 'xl/workbook.xml';
  copy.add(main, contentTypes.workbook, workbookXml(workbook, names), links);
  return {
    names,
    bytes: copy.toBytes([{ id: 'rId1', type: relationshipType('officeDocument'), target: main }]),
  };
}

function workbookXml(workbook: Workbook, names: readonly string[]): string {
  const sheets = workbook.sheets.map(({ state }, index) => {
    const shown = state === 'visible' ? '' : ` state="${state}"`;
    return `<sheet name="${escapeXml(names[index] ?? '')}" sheetId="${index + 1}"${shown} r:id="rId${index + 1}"/>`;
  });
  const dates = workbook.date1904 ? '<workbookPr date1904="1"/>' : '';
  return `<workbook xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">${dates}<sheets>${sheets.join('')}</sheets>${rebuiltNames(workbook, names)}</workbook>`;
}

function sheetXml(
  sheet: Sheet,
  name: string,
  fonts: Workbook['fonts'],
  styles: RebuiltStyles,
  losses: Losses,
): string {
  const rows = sheet.rows.map((row) => rowXml(sheet, name, row, fonts, styles, losses));
  const merges = clippedMerges(sheet);
  if (merges.lost) losses.add('merge', name);
  const areas = merges.references.map((reference) => `<mergeCell ref="${reference}"/>`).join('');
  const merged = areas === '' ? '' : `<mergeCells count="${merges.references.length}">${areas}</mergeCells>`;
  return [
    `<worksheet xmlns="${namespaces.main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `${columnWidths(sheet)}<sheetData>${rows.join('')}</sheetData>${merged}`,
    '<pageMargins left="0.5" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>',
  ].join('');
}

function rowXml(
  sheet: Sheet,
  name: string,
  row: Row,
  fonts: Workbook['fonts'],
  styles: RebuiltStyles,
  losses: Losses,
): string {
  const cells = row.cells.map((value, column) => {
    if (value === null) return '';
    const address = cellAddress(row.index, column);
    const stored = withoutFormula(value, `${name}!${address}`, losses);
    const font = row.fonts?.[column] ?? 0;
    const runs = typeof stored === 'string' ? sheet.richText.get(address) : undefined;
    if (!runs) return cellXml(address, stored, font, styles);
    const content = runs.map((run) => runXml(run.text, run.font ?? fonts[font] ?? null)).join('');
    return `<c r="${address}" s="${styles.text(font)}" t="inlineStr"><is>${content}</is></c>`;
  });
  const hidden = row.hidden ? ' hidden="1"' : '';
  return `<row r="${row.index + 1}"${hidden}>${cells.join('')}</row>`;
}

type Stored = Exclude<CellValue, { readonly kind: 'formula' }>;

function withoutFormula(value: CellValue, place: string, losses: Losses): Stored {
  if (typeof value !== 'object' || value === null || value.kind !== 'formula') return value;
  if (value.result === undefined) losses.add('empty_formula', place);
  else losses.add('results');
  return value.result ?? null;
}

const errors: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
]);

function cellXml(address: string, value: Stored, font: number, styles: RebuiltStyles): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${address}" s="${styles.plain(font)}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') {
    return `<c r="${address}" s="${styles.plain(font)}" t="b"><v>${value ? 1 : 0}</v></c>`;
  }
  if (typeof value === 'object' && value.kind === 'date') {
    const style = Number.isInteger(value.serial) ? styles.date(font) : styles.dateTime(font);
    return `<c r="${address}" s="${style}"><v>${value.serial}</v></c>`;
  }
  if (typeof value === 'object' && errors.has(value.error)) {
    return `<c r="${address}" s="${styles.plain(font)}" t="e"><v>${value.error}</v></c>`;
  }
  const words = typeof value === 'string' ? value : value.error;
  return `<c r="${address}" s="${styles.text(font)}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text(words))}</t></is></c>`;
}

function runXml(words: string, font: string | null): string {
  const look = font === null ? '' : `<rPr><sz val="11"/><rFont val="${escapeXml(text(font))}"/></rPr>`;
  return `<r>${look}<t xml:space="preserve">${escapeXml(text(words))}</t></r>`;
}
