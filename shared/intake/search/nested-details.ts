import { textAt } from './grid';
import { bare, isTotalLabel } from './heading-role';
import type { LinedTable, TableSlot } from './lined-table';

/** Rows of detail, of which some contain others: those that none contains, and those that contain none. */
export type NestedDetails = {
  readonly all: readonly TableSlot[];
  readonly roots: readonly TableSlot[];
  readonly leaves: readonly TableSlot[];
  /** Every row is numbered, so that nobody doubts which contain which. */
  readonly isNumbered: boolean;
};

/**
 * Tells subtotals from what they contain by their numbering ("I", "1", "1.1", "-") or by words for groups ("Khối huyện"): what is
 * numbered as the first row is stands beside it, everything else under the row above it. Columns are never nested.
 */
export function nestedDetails(table: LinedTable, details: readonly TableSlot[]): NestedDetails {
  if (table.orientation === 'rows')
    return { all: details, roots: details, leaves: details, isNumbered: false };
  const open: string[] = [];
  const styles = details.map((slot) => styleOf(table, slot));
  const depths = styles.map((style) => {
    const at = open.indexOf(style);
    if (at < 0) open.push(style);
    else open.length = at + 1;
    return open.length - 1;
  });
  const roots = details.filter((_, place) => depths[place] === 0);
  const leaves = details.filter((_, place) => (depths[place + 1] ?? 0) <= (depths[place] ?? 0));
  const isNumbered = styles.every((style) => style !== 'group' && style !== 'plain');
  return { all: details, roots, leaves, isNumbered };
}

const groupWords = /^(?:khoi|khu vuc|cum|nhom|vung|loai hinh|linh vuc|nganh|tuyen|cap|cac|toan|cong)\b/;

function styleOf({ area }: LinedTable, { index, path }: TableSlot): string {
  const label = path.at(-1) ?? '';
  const ordinals = area.columns.filter(({ role }) => role === 'ordinal');
  const written = ordinals
    .map(({ column }) => textAt(area.scan.grid, index, column))
    .find((text) => text !== '');
  const [, inLabel] = /^\s*([IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[A-Za-zĐđ])[.)]\s*\S/u.exec(label) ?? [];
  const mark = (written ?? inLabel ?? '').trim().replace(/[.)]+$/, '');
  if (/^[IVX]{1,5}$/.test(mark)) return 'roman';
  if (/^\p{Lu}$/u.test(mark)) return 'letter';
  if (/^\p{Ll}$/u.test(mark)) return 'small';
  if (/^\d+(?:\.\d+){0,4}$/.test(mark)) return `number ${mark.split('.').length}`;
  const [sign] = /^\s*[-+•*–]/u.exec(label) ?? [];
  if (sign !== undefined) return `sign ${sign.trim()}`;
  return groupWords.test(bare(label)) && !isTotalLabel(label) ? 'group' : 'plain';
}
