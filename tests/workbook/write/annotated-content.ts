import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Annotated, writeAnnotated } from '../../../electron/data/workbook/write/write-annotated';
import { CalendarDate } from '../../../shared/domain/calendar-date';
import type { Sheet, Workbook } from '../../../shared/intake/sheet';
import type { AnnotatedContent, Mark } from '../../../shared/wording/return-letter';
import { type Parts, stylesXml, tinyWorkbook } from '../../fixtures/workbooks/tiny-workbook';
import { open, resultsOf } from './open';

const run = promisify(execFile);

/** A question about a cell of the sheet, its other parts as given. */
export function markOf(mark: Partial<Mark>): Mark {
  return {
    severity: 'question',
    sheet: null,
    cell: null,
    found: null,
    expected: null,
    message: 'Đề nghị xem lại.',
    indicator: null,
    ...mark,
  };
}

/** What goes back to the health department about its report of 2025. */
export function contentOf(marks: readonly Mark[], more: Partial<AnnotatedContent> = {}): AnnotatedContent {
  return {
    agencyName: 'Sở Y tế',
    requested: false,
    periodName: 'năm 2025',
    fileName: 'bao-cao.xlsx',
    version: 1,
    receivedOn: CalendarDate.parse('2025-12-10'),
    councilName: 'Hội đồng An toàn, vệ sinh lao động tỉnh Cao Bằng',
    standingAgency: 'Sở Nội vụ',
    today: CalendarDate.parse('2025-12-12'),
    marks,
    ...more,
  };
}

/** The annotated copy of an .xlsx file, as our reader sees both. */
export async function annotated(
  bytes: Uint8Array,
  marks: readonly Mark[],
): Promise<Annotated & { readonly before: Workbook; readonly after: Workbook }> {
  const before = open(bytes);
  const copy = await writeAnnotated({ name: 'bao-cao.xlsx', bytes, workbook: before }, contentOf(marks));
  return { ...copy, before, after: open(copy.bytes) };
}

/** All that a reader sees of the agency's own sheets; rows without a value, which marks may add, aside. */
export function contentsOf(sheets: readonly Sheet[]): unknown {
  return sheets.map(({ name, state, rows, merges, hiddenColumns, richText }) => ({
    name,
    state,
    merges,
    hiddenColumns,
    richText,
    hiddenRows: rows.filter(({ hidden, cells }) => hidden && cells.length > 0).map(({ index }) => index),
    values: rows.filter(({ cells }) => cells.length > 0).map(({ index, cells }) => ({ index, cells })),
  }));
}

/** The agency's own sheets, without the list in front. */
export function ownSheets({ sheets }: Workbook): readonly Sheet[] {
  return sheets.slice(1);
}

/** The list in front, row by row as texts. */
export function listRows({ sheets: [list] }: Workbook): readonly (readonly unknown[])[] {
  return (list?.rows ?? [])
    .map(({ cells }) => [...cells])
    .filter((cells) => cells.some((cell) => cell !== null));
}

/** The first sheet's saved results by address. */
export function figuresOf(sheet: Sheet | undefined): Readonly<Record<string, unknown>> {
  return sheet ? resultsOf(sheet) : {};
}

/** Has openpyxl write the workbook of an agency with a form of its own. */
export async function writeAgencyWorkbook(target: string): Promise<void> {
  await run('/usr/bin/python3', [join(import.meta.dirname, 'annotated-agency.py'), target]);
}

/** The colour that fills a cell, `''` for none, and all else of its look in words. */
export type Look = { readonly fill: string; readonly rest: string };

/** What openpyxl sees of every cell's look, by sheet and address. */
export async function looksOf(bytes: Uint8Array): Promise<ReadonlyMap<string, Look>> {
  const folder = await mkdtemp(join(tmpdir(), 'looks-'));
  try {
    const path = join(folder, 'workbook.xlsx');
    await writeFile(path, bytes);
    const script = join(import.meta.dirname, 'annotated-looks.py');
    const { stdout } = await run('/usr/bin/python3', [script, path], { maxBuffer: 64 * 1024 * 1024 });
    return new Map(Object.entries<Look>(JSON.parse(stdout)));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const types = [
  ['/xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
  ['/xl/styles.xml', `${spreadsheet}.styles+xml`],
  ['/xl/sharedStrings.xml', `${spreadsheet}.sharedStrings+xml`],
  ['/xl/worksheets/sheet1.xml', `${spreadsheet}.worksheet+xml`],
].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);

/** A small workbook with all that Excel itself asks for: types of parts, and styles with fills and borders. */
export function wholeWorkbook(parts: Parts = {}): Buffer {
  return tinyWorkbook({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    'xl/styles.xml': stylesXml(['0', '14', '22']).replace(
      '</fonts>',
      '</fonts><fills><fill/></fills><borders><border/></borders>',
    ),
    ...parts,
  });
}
