import type { CellRange, CellValue, Sheet, Workbook } from '../../../shared/intake/sheet';

const rowCount = 1_048_576;
const columnCount = 16_384;

/** What is wrong with the shape of a workbook: anything that the later stages count on and that does not hold. */
export function complaintsOf({ sheets, definedNames, fonts }: Workbook): string[] {
  const names = new Set(sheets.map(({ name }) => name));
  const complaints = sheets.flatMap((sheet) =>
    aboutSheet(sheet, fonts.length).map((complaint) => `${sheet.name}: ${complaint}`),
  );
  if (sheets.length === 0) complaints.push('no sheet');
  if (names.size < sheets.length) complaints.push('two sheets of one name');
  for (const { name, target } of definedNames) {
    if (target && !(names.has(target.sheet) && isRange(target.range)))
      complaints.push(`name ${name} leads nowhere`);
  }
  return complaints;
}

function aboutSheet({ rows, merges, hiddenColumns, richText }: Sheet, fontCount: number): string[] {
  const complaints: string[] = [];
  let before = -1;
  for (const { index, cells, fonts } of rows) {
    if (!(Number.isInteger(index) && index > before && index < rowCount)) {
      complaints.push(`row ${index} after row ${before}`);
    }
    before = index;
    if (cells.length > columnCount) complaints.push(`${cells.length} cells in row ${index}`);
    if (!Array.from(cells).every(isCell)) complaints.push(`row ${index} holds what is no cell`);
    if (fonts && !(fonts.length >= cells.length && fonts.every((font) => font < fontCount))) {
      complaints.push(`fonts of row ${index}`);
    }
  }
  for (const merge of merges) if (!isRange(merge)) complaints.push(`merge ${JSON.stringify(merge)}`);
  for (const { first, last } of hiddenColumns) {
    if (!isBetween(first, last, columnCount)) complaints.push(`hidden columns ${first} to ${last}`);
  }
  for (const [address, runs] of richText) {
    if (!/^[A-Z]{1,3}[1-9]\d{0,6}$/.test(address) || runs.length === 0)
      complaints.push(`rich text at ${address}`);
  }
  return complaints;
}

function isRange({ top, left, bottom, right }: CellRange): boolean {
  return isBetween(top, bottom, rowCount) && isBetween(left, right, columnCount);
}

function isBetween(first: number, last: number, count: number): boolean {
  return Number.isInteger(first) && Number.isInteger(last) && first >= 0 && first <= last && last < count;
}

function isCell(value: CellValue | undefined): boolean {
  if (value === undefined) return false;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  switch (value.kind) {
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(value.date) && Number.isFinite(value.serial);
    case 'error':
      return typeof value.error === 'string';
    case 'formula':
      return typeof value.formula === 'string' && (value.result === undefined || isCell(value.result));
    default:
      return false;
  }
}
