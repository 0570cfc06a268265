import type { DateCell, Sheet, TextEncoding, WorkbookRemark } from '../../../../../shared/intake/sheet';
import { readDefinedNames } from '../defined-names';
import { ExternalCells } from '../external-cells';
import type { Meter } from '../meter';
import { damaged, UnreadableError } from '../unreadable-workbook';
import type { WorkbookContent } from '../workbook-content';
import { BiffRecords } from './biff-records';
import { arrangeFonts } from './fonts';
import { type Globals, readGlobals } from './globals';
import type { XlsStream } from './open-xls';
import { SheetRecords } from './sheet-records';
import type { XlsContext } from './xls-context';

// Code pages by which the texts of Excel 5 and 95 are surely read: Western, Vietnamese, and plain ASCII.
const knownCodePages: Readonly<Record<number, TextEncoding | null>> = { 1252: null, 1258: 'windows-1258' };

/** Reads the records of an .xls workbook of Excel 5 to 2003. Throws `UnreadableError`. */
export function readXls(stream: XlsStream, meter: Meter): WorkbookContent {
  const globals = readGlobals(new BiffRecords(stream.bytes, meter), stream, meter);
  const fonts = arrangeFonts(globals);
  const context: XlsContext = {
    globals,
    fontOfStyle: fonts.fontOfStyle,
    version: stream.version,
    meter,
    external: new ExternalCells(),
    days: new Map<number, DateCell>(),
    missingFormulas: 0,
  };
  const { displays } = fonts;
  const shown = displays.size > 0 ? { displays } : {};
  const sheets = readSheets(stream, context).map((sheet) => ({ ...sheet, ...shown }));
  const sheetNames = globals.sheets.map(({ name }) => name);
  const worksheetNames = sheets.map(({ name }) => name);
  return {
    format: 'xls',
    sheets,
    definedNames: readDefinedNames(globals.names, sheetNames, worksheetNames, 'Workbook'),
    fonts: fonts.names,
    date1904: globals.date1904,
    remarks: readRemarks(stream, context),
  };
}

function readSheets(stream: XlsStream, context: XlsContext): Sheet[] {
  const sheets: Sheet[] = [];
  const names = new Set<string>();
  for (const { name, state, isWorksheet, position } of context.globals.sheets) {
    if (names.has(name.toLowerCase())) throw damaged('Workbook', `two sheets are named ${name}`);
    names.add(name.toLowerCase());
    if (!isWorksheet) continue;
    if (position >= stream.bytes.length) {
      throw new UnreadableError({ code: 'truncated', part: 'Workbook', detail: `sheet ${name} is missing` });
    }
    const records = new BiffRecords(stream.bytes, context.meter, position);
    sheets.push({ name, state, ...new SheetRecords(records, name, context).read() });
  }
  if (sheets.length > 0) return sheets;
  throw new UnreadableError({ code: 'no_worksheet', part: 'Workbook', detail: 'there is no worksheet' });
}

function readRemarks({ version, hasMacros }: XlsStream, context: XlsContext): WorkbookRemark[] {
  const { globals, external, missingFormulas } = context;
  for (const book of globals.formulas.books) if (book.kind === 'other') external.addWorkbook(book.file);
  const remarks: WorkbookRemark[] = [...external.remarks()];
  if (hasMacros || globals.hasMacros || globals.sheets.some(({ isMacroSheet }) => isMacroSheet)) {
    remarks.push({ kind: 'macros' });
  }
  if (version === 5) remarks.push(...encodingRemarks(globals));
  if (missingFormulas > 0) remarks.push({ kind: 'formula_texts_missing', count: missingFormulas });
  if (globals.hasUnreadNames) remarks.push({ kind: 'defined_names_missing' });
  return remarks;
}

function encodingRemarks({ codePage }: Globals): WorkbookRemark[] {
  const encoding = codePage in knownCodePages ? knownCodePages[codePage] : 'single_byte';
  return encoding ? [{ kind: 'text_encoding', encoding }] : [];
}
