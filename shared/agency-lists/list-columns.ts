import { foldText } from '../domain/fold-text';
import { cellText } from '../intake/cell-text';
import type { Sheet } from '../intake/sheet';

/** What a column of a list of agencies holds. */
export type ListColumn = 'number' | 'name' | 'kind' | 'from' | 'code' | 'abbreviation' | 'note';

/** Where the headings of a list stand, and the columns by what they hold; several may name old units. */
export type ListColumns = {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<ListColumn, readonly number[]>;
};

/** Headings are looked for near the top: a title and a number of lines may come before them. */
const deepestHeader = 40;
const longestHeading = 120;

/** The words of headings. The first that fits decides, so that "tên đơn vị cũ" is no name and "loại đơn vị" no unit. */
const headings: ReadonlyArray<readonly [column: ListColumn, words: RegExp]> = [
  ['number', /^(?:stt|tt|so tt|so thu tu)\.?$/],
  ['note', /^(?:ghi chu|chu thich|luu y)/],
  ['abbreviation', /viet tat/],
  ['code', /^ma(?: so)?(?: don vi| co quan| dvhc)?$/],
  ['kind', /^(?:loai|phan loai|loai hinh|cap hanh chinh)/],
  [
    'from',
    /(?:hinh thanh tu|thanh lap tu|sap nhap tu|hop nhat tu|sap xep tu|don vi .*\bcu\b|\bcu$|truoc (?:khi )?sap xep|truoc (?:khi )?sap nhap|bi sap xep|giai the)/,
  ],
  ['name', /(?:^ten\b|don vi|co quan|^xa\b|^phuong\b|\bmoi$|sau (?:khi )?sap xep|sau (?:khi )?sap nhap)/],
];

/** The headings of a list in a sheet: the first row with a column of names beside others, else the first with such a column. */
export function listColumns(sheet: Sheet): ListColumns | null {
  const found = sheet.rows
    .filter(({ index }) => index < deepestHeader)
    .map((row) => ({ headerRow: row.index, columns: columnsOf(row.cells.map(cellText)) }))
    .filter(({ columns }) => columns.has('name'));
  return found.find(({ columns }) => columns.size > 1) ?? found[0] ?? null;
}

function columnsOf(cells: readonly string[]): ListColumns['columns'] {
  const columns = new Map<ListColumn, number[]>();
  for (const [place, text] of cells.entries()) {
    if (text === '' || text.length > longestHeading) continue;
    const heading = foldText(text);
    const column = headings.find(([, words]) => words.test(heading))?.[0];
    if (column === undefined) continue;
    const known = columns.get(column);
    if (known && column !== 'from') continue;
    columns.set(column, [...(known ?? []), place]);
  }
  return columns;
}
