import { groupBy } from '../../kit/group-by';
import type { HeaderBlock } from './header-block';
import { headingPath } from './heading-path';
import { type HeadingRole, roleOfPath } from './heading-role';
import type { LabelReader } from './reader-of-labels';
import type { ScannedCell, ScannedRow, ScannedSheet } from './scan-sheet';
import { isUnit, type KnownUnits } from './stated-unit';
import type { TableColumn } from './table-column';

/** So many rows tell what a column holds. */
export const sampled = 400;

const ordinal = /^(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,5}|[a-zđ])[.)]?$/i;

/** A column with how many of its cells are codes, units and ordinals. */
export type Profile = TableColumn & {
  readonly codes: number;
  readonly unitCells: number;
  readonly ordinals: number;
};

/** Tells from its heading and its cells what a column is for. */
export function profile(
  scan: ScannedSheet,
  block: HeaderBlock | null,
  column: number,
  cells: readonly ScannedCell[],
  reader: LabelReader,
  units: KnownUnits,
): Profile {
  const path = block ? headingPath(scan, block, column) : [];
  const count = (is: (cell: ScannedCell) => boolean) => cells.filter(is).length;
  const codes = count(({ text }) => reader.codeOf(text) !== null);
  const unitCells = count(({ look, text }) => look === 'words' && isUnit(text, units));
  const ordinals = count(({ text }) => ordinal.test(text));
  const values = count(({ look }) => look === 'value' || look === 'year');
  const words = count(({ look }) => look === 'words' || look === 'prose') - codes;
  return {
    column,
    path,
    role: refined(roleOfPath(path), path, { values, words, codes, unitCells }),
    values,
    words,
    codes,
    unitCells,
    ordinals,
  };
}

/** The cells of the first rows by their columns. */
export function cellsByColumn(rows: readonly ScannedRow[]): ReadonlyMap<number, readonly ScannedCell[]> {
  return groupBy(
    rows.slice(0, sampled).flatMap(({ cells }) => cells),
    ({ column }) => column,
  );
}

function refined(
  role: HeadingRole,
  path: readonly string[],
  { values, words, codes, unitCells }: Pick<Profile, 'values' | 'words' | 'codes' | 'unitCells'>,
): HeadingRole {
  const own = path.at(-1) ?? '';
  if (role === 'label' && values > words) return /ch[ỉi] ti[êe]u/iu.test(own) ? 'plan' : 'other';
  const filled = values + words + codes;
  if ((role === 'other' || role === 'body') && codes > 0 && codes * 2 > filled) return 'code';
  if ((role === 'other' || role === 'body') && unitCells > 1 && unitCells * 2 > filled) return 'unit';
  if (role === 'body' && values > words) return 'other';
  return role;
}
