import type { Sheet, WorkbookRemark } from '../../../../shared/intake/sheet';
import { readDefinedNames } from './defined-names';
import { ExternalCells } from './external-cells';
import type { Package } from './open-package';
import { type Relationship, readOutsideTargets, readRelationships } from './relationships';
import { noSharedStrings, readSharedStrings } from './shared-strings';
import { readSheet } from './sheet';
import type { CellContext } from './stored-value';
import { noStyles, readStyles } from './styles';
import { damaged, UnreadableError } from './unreadable-workbook';
import type { WorkbookContent } from './workbook-content';
import { readWorkbookPart, type WorkbookPart } from './workbook-part';

/** Reads the workbook whose main part this is. Throws `UnreadableError`. */
export function readXlsx(source: Package, mainPart: string): WorkbookContent {
  const { meter } = source;
  const main = readWorkbookPart(source, mainPart);
  const links = readRelationships(source, mainPart);
  const stylesPart = links.find(({ type }) => type === 'styles')?.target;
  const stringsPart = links.find(({ type }) => type === 'sharedStrings')?.target;
  const context: CellContext = {
    styles: stylesPart === undefined ? noStyles : readStyles(source, stylesPart),
    strings: stringsPart === undefined ? noSharedStrings : readSharedStrings(source, stringsPart),
    date1904: main.date1904,
    meter,
    days: new Map(),
  };
  const sheets = readSheets(source, main, links, mainPart, context);
  const sheetNames = main.sheets.map(({ name }) => name);
  const worksheetNames = sheets.map(({ name }) => name);
  return {
    format: 'xlsx',
    sheets,
    definedNames: readDefinedNames(main.names, sheetNames, worksheetNames, mainPart),
    fonts: context.styles.fontNames,
    date1904: main.date1904,
    remarks: readRemarks(source, links, sheets),
  };
}

function readSheets(
  source: Package,
  main: WorkbookPart,
  links: readonly Relationship[],
  mainPart: string,
  context: CellContext,
): Sheet[] {
  const targets = new Map(links.map((link) => [link.id, link]));
  const sheets: Sheet[] = [];
  const names = new Set<string>();
  for (const { name, state, relationship } of main.sheets) {
    const link = targets.get(relationship);
    if (!link) throw damaged(mainPart, `sheet ${name} has no part: relationship ${relationship} is missing`);
    if (names.has(name.toLowerCase())) throw damaged(mainPart, `two sheets are named ${name}`);
    names.add(name.toLowerCase());
    if (link.type !== 'worksheet') continue;
    const { displays } = context.styles;
    const shown = displays.size > 0 ? { displays } : {};
    sheets.push({ name, state, ...readSheet(source, link.target, context), ...shown });
  }
  if (sheets.length > 0) return sheets;
  throw new UnreadableError({
    code: 'no_worksheet',
    part: mainPart,
    detail: 'the workbook has no worksheet',
  });
}

function readRemarks(
  source: Package,
  links: readonly Relationship[],
  sheets: readonly Sheet[],
): WorkbookRemark[] {
  const outside = links.filter(({ type }) => type === 'externalLink');
  const macros: WorkbookRemark[] = links.some(({ type }) => type === 'vbaProject')
    ? [{ kind: 'macros' }]
    : [];
  if (outside.length === 0) return macros;
  const external = new ExternalCells();
  for (const { target } of outside) {
    for (const workbook of readOutsideTargets(source, target)) external.addWorkbook(workbook);
  }
  for (const sheet of sheets) addExternalCells(sheet, external);
  return [...external.remarks(), ...macros];
}

function addExternalCells(sheet: Sheet, external: ExternalCells): void {
  for (const { index, cells } of sheet.rows) {
    cells.forEach((cell, column) => {
      if (typeof cell !== 'object' || cell?.kind !== 'formula' || !namesWorkbook(cell.formula)) return;
      external.addCell(sheet.name, index, column);
    });
  }
}

// Another workbook is a number in brackets, `[1]Sheet!A1` or `'[1]Some sheet'!A1`; a table's column follows the table's name.
function namesWorkbook(formula: string): boolean {
  if (!formula.includes('[')) return false;
  return /(?:^|[^\p{L}\d_.\]])\[\d+\]/u.test(formula.replace(/"[^"]*"/g, ''));
}
