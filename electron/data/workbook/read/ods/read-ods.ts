import type { DefinedName, Sheet, WorkbookRemark } from '../../../../../shared/intake/sheet';
import { sheetWeight } from '../cell-weight';
import { ExternalCells } from '../external-cells';
import type { Package } from '../open-package';
import { damaged, UnreadableError } from '../unreadable-workbook';
import type { WorkbookContent } from '../workbook-content';
import { FontList } from './font-list';
import { readNamedExpressions, type StoredRange, toDefinedName } from './named-ranges';
import type { OdsContext } from './ods-context';
import { enterDocument } from './prefixes';
import { isStyleContainer, readOdsStyles } from './styles';
import { readTable } from './table-reader';

const contentPart = 'content.xml';
const nullDate1904 = '1904-01-01';

/** Reads a spreadsheet of OpenDocument. Throws `UnreadableError`. */
export function readOds(source: Package): WorkbookContent {
  const styles = readOdsStyles(source);
  const scanner = source.scan(contentPart, 'contentBytes');
  source.meter.spend('cells', sheetWeight(scanner.bytes.length), contentPart);
  const attribute = enterDocument(scanner);
  const context: OdsContext = {
    source,
    scanner,
    attribute,
    styles,
    fonts: new FontList(styles),
    external: new ExternalCells(),
    days: new Map(),
    date1904: false,
  };
  const sheets: Sheet[] = [];
  const names: StoredRange[] = [];
  while (scanner.nextChild(1)) {
    if (isStyleContainer(scanner)) styles.add(scanner, attribute);
    else if (scanner.tag.nameIs('body')) {
      while (scanner.nextChild(2)) {
        if (scanner.tag.nameIs('spreadsheet')) readSpreadsheet(context, sheets, names);
      }
    }
  }
  if (sheets.length === 0) {
    throw new UnreadableError({ code: 'no_worksheet', part: contentPart, detail: 'there is no table' });
  }
  const sheetNames = uniqueNames(sheets);
  const { displays } = context.fonts;
  const shown = displays.size > 0 ? { displays } : {};
  return {
    format: 'ods',
    sheets: sheets.map((sheet) => ({ ...sheet, ...shown })),
    definedNames: names.flatMap((name): DefinedName[] => toDefinedName(name, sheetNames)),
    fonts: context.fonts.names,
    date1904: context.date1904,
    remarks: readRemarks(context),
  };
}

function readSpreadsheet(context: OdsContext, sheets: Sheet[], names: StoredRange[]): void {
  const { scanner, attribute, source } = context;
  const inside = scanner.depth;
  while (scanner.nextChild(inside)) {
    const { tag } = scanner;
    if (tag.nameIs('table')) {
      source.meter.check('sheets', sheets.length + 1, contentPart);
      const sheet = readTable(context, names);
      if (sheet) sheets.push(sheet);
    } else if (tag.nameIs('named-expressions')) {
      readNamedExpressions(scanner, attribute, null, source.meter, names);
    } else if (tag.nameIs('calculation-settings')) {
      const settings = scanner.depth;
      while (scanner.nextChild(settings)) {
        if (tag.nameIs('null-date')) context.date1904 = attribute('table:date-value') === nullDate1904;
      }
    }
  }
}

function uniqueNames(sheets: readonly Sheet[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { name } of sheets) {
    if (names.has(name.toLowerCase())) throw damaged(contentPart, `two sheets are named ${name}`);
    names.set(name.toLowerCase(), name);
  }
  return names;
}

function readRemarks({ external, source }: OdsContext): WorkbookRemark[] {
  const hasMacros = source.partNames.some((name) => /^(basic|scripts)\/.*[^/]$/.test(name));
  return hasMacros ? [...external.remarks(), { kind: 'macros' }] : external.remarks();
}
