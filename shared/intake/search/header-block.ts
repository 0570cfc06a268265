import { foldText } from '../../domain/fold-text';
import { certainMatch } from '../match/match';
import { mergeAt, textAt, widestTable } from './grid';
import { bare, type HeadingRole, roleOfHeading } from './heading-role';
import { periodOfHeading } from './period-of-heading';
import type { LabelReader } from './reader-of-labels';
import type { ScannedRow, ScannedSheet } from './scan-sheet';
import { isUnit, type KnownUnits } from './stated-unit';

/** One to four rows of headings, and the row of column numbers under them. All zero-based and inclusive. */
export type HeaderBlock = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly numberRow: number | null;
};

const deepest = 4;
const mostBlocks = 60;
const letterhead =
  /^(?:cong hoa xa hoi|doc lap|uy ban nhan dan|ubnd|hoi dong nhan dan|so:|so\s*:|bieu (?:so|mau)|mau (?:so|bieu)|phu luc|kinh gui|noi nhan|nguoi lap|thu truong|giam doc|kt\.|tm\.|tl\.|pho giam doc|ke toan)/;

/** The blocks of headings of a sheet, top first: rows that hold words of headings or several indicators, or stand right above figures. */
export function headerBlocks(
  scan: ScannedSheet,
  reader: LabelReader,
  units: KnownUnits,
): readonly HeaderBlock[] {
  const byRow = new Map(scan.rows.map((row) => [row.row, row]));
  const blocks: HeaderBlock[] = [];
  let used = -1;
  for (const [place, row] of scan.rows.entries()) {
    if (blocks.length >= mostBlocks) break;
    if (row.row <= used) continue;
    const next = scan.rows[place + 1] ?? null;
    if (
      !isStrong(row) &&
      !isRowOfCodes(row, reader) &&
      !isWeak(row, next, scan.rows[place + 2] ?? null, blocks.length > 0)
    )
      continue;
    const block = grown(row, byRow, scan, reader, units, used);
    blocks.push(block);
    used = block.numberRow ?? block.bottom;
  }
  return blocks;
}

function mayHead({ cells }: ScannedRow): boolean {
  const words = cells.filter(({ look }) => look === 'words');
  if (words.length === 0 || words.some(({ text }) => isContext(text)) || statesPeriod(cells)) return false;
  if (cells.some(({ look }) => look !== 'words' && look !== 'year')) return false;
  // 2025 may as well be a figure: years are headings beside other words of headings only.
  const years = cells.length > words.length;
  if (!years) return true;
  const named = cells.some(({ hit }) => hit !== null && hit.confidence >= certainMatch);
  return !named && words.some(({ text }) => leadingRoles.has(roleOfHeading(text)));
}

// "Tổng cộng | 2000" and "Nam | 1997" are rows of figures that look like years.
const leadingRoles: ReadonlySet<HeadingRole> = new Set(['ordinal', 'label', 'body', 'code', 'unit', 'note']);

/** "Kỳ báo cáo | Năm 2025" is a statement about the whole in two cells. */
function statesPeriod([first, second, ...more]: ScannedRow['cells']): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    more.length === 0 &&
    /^(?:ky|ky bao cao|thoi ky|thoi ky bao cao|ky so lieu|nam bao cao)$/.test(bare(first.text)) &&
    periodOfHeading(second.text, null) !== 'unsaid'
  );
}

/** "2024 | 2025" under merged headings. */
function isRowOfYears({ cells }: ScannedRow, isUnderMerged: (column: number) => boolean): boolean {
  return cells.length > 1 && cells.every(({ look, column }) => look === 'year' && isUnderMerged(column));
}

/** A line of a letterhead or a statement about the whole ("Đơn vị báo cáo: …"), not a heading. */
export function isContext(text: string): boolean {
  const folded = foldText(text);
  const outside = folded.replace(/\([^()]{0,80}\)/g, ' ');
  return (
    letterhead.test(folded) ||
    (/^[^:]{3,60}:\s*\S/.test(outside) && !/^[\s+-]*(?:trong do|trd)/.test(outside)) ||
    /^\(?\s*(?:don vi tinh|dvt)\b.+/.test(folded)
  );
}

function isStrong(row: ScannedRow): boolean {
  if (row.cells.length < 2 || !mayHead(row)) return false;
  const indicators = new Set(row.cells.flatMap(({ hit }) => (hit ? [hit.code] : [])));
  const roles = row.cells.filter(({ text, look }) => look === 'year' || speaksAsHeading(text));
  return roles.length >= 2 || indicators.size >= 2;
}

/** "SK-01 | SK-03" under the headings of their columns. */
function isRowOfCodes({ cells }: ScannedRow, reader: LabelReader): boolean {
  return cells.length > 1 && cells.every(({ text }) => reader.codeOf(text) !== null);
}

function speaksAsHeading(text: string): boolean {
  return text.length <= 120 && (roleOfHeading(text) !== 'other' || periodOfHeading(text, null) !== 'unsaid');
}

function isWeak(
  row: ScannedRow,
  next: ScannedRow | null,
  afterNext: ScannedRow | null,
  anyBefore: boolean,
): boolean {
  if (anyBefore || row.cells.length < 2 || !mayHead(row) || !next || next.row - row.row > 2) return false;
  const columns = new Set(row.cells.map(({ column }) => column));
  const under = (below: ScannedRow | null) =>
    below?.cells.some(({ column, look }) => columns.has(column) && look === 'value') ?? false;
  return under(next) || (isNumberRow(next, true) && under(afterNext));
}

function grown(
  seed: ScannedRow,
  byRow: ReadonlyMap<number, ScannedRow>,
  scan: ScannedSheet,
  reader: LabelReader,
  units: KnownUnits,
  used: number,
): HeaderBlock {
  const { grid } = scan;
  const first = seed.cells[0]?.column ?? 0;
  const last = seed.cells.reduce(
    (right, { column }) =>
      Math.max(right, Math.min(mergeAt(grid, seed.row, column)?.right ?? column, widestTable - 1)),
    0,
  );
  let bottom = seed.row;
  for (let row = seed.row + 1; row < seed.row + deepest; row += 1) {
    const below = byRow.get(row);
    const spans = Array.from({ length: last - first + 1 }, (_, at) => mergeAt(grid, row, first + at));
    const covered = spans.some((merge) => merge !== null && merge.top < row && merge.top >= seed.row);
    if (!below) {
      if (covered && byRow.has(row + 1)) {
        bottom = row;
        continue;
      }
      break;
    }
    const isUnderMerged = (column: number) => {
      const above = mergeAt(grid, row - 1, column);
      return above !== null && above.bottom < row && above.right > above.left;
    };
    if (isRowOfYears(below, isUnderMerged)) {
      bottom = row;
      continue;
    }
    if (!mayHead(below) || isNumberRow(below, true)) break;
    const leading = textAt(grid, row, first) === '' || (mergeAt(grid, row, first)?.top ?? row) < row;
    const unitsOnly = below.cells.every(
      ({ column, text }) => isUnit(text, units) || (column === first && roleOfHeading(text) === 'unit'),
    );
    const fits = below.cells.every(({ column, text }) => {
      if (column < first || column > last + 1) return false;
      const above = mergeAt(grid, row - 1, column);
      if (above !== null && above.right > above.left) return true;
      return textAt(grid, row - 1, column) === '' || speaksAsHeading(text);
    });
    const marks = unitsOnly || isRowOfCodes(below, reader);
    const lower = leading && isLowerLevel(below, byRow.get(row + 1), first, last);
    if (!((leading && fits) || lower || (marks && below.cells.length > 1))) break;
    bottom = row;
  }
  let top = seed.row;
  for (let row = seed.row - 1; row > used && bottom - row < deepest; row -= 1) {
    const above = byRow.get(row);
    if (!above || !mayHead(above)) break;
    const named = row === seed.row - 1 && isRowOfCodes(seed, reader) && above.cells.length > 1;
    const fits = above.cells.every(({ column, text }) => {
      if (named) return true;
      const merge = mergeAt(grid, row, column);
      if (column < first || column > last) return false;
      if (merge && merge.right > merge.left) return !(merge.left <= first && merge.right >= last);
      if (merge && merge.bottom > row) return true;
      return column > first && speaksAsHeading(text);
    });
    if (!fits) break;
    top = row;
  }
  const columns = [...Array(bottom - top + 1).keys()].flatMap((at) =>
    (byRow.get(top + at)?.cells ?? []).flatMap(({ column }) => [
      column,
      Math.min(mergeAt(grid, top + at, column)?.right ?? column, widestTable - 1),
    ]),
  );
  const numbers = byRow.get(bottom + 1);
  const numberRow = numbers && isNumberRow(numbers, hasRowsAfter(scan, bottom + 1)) ? bottom + 1 : null;
  return { top, bottom, left: Math.min(...columns), right: Math.max(...columns), numberRow };
}

/** Words in no label's column right above figures: a lower level of the headings, whatever it says. */
function isLowerLevel(row: ScannedRow, next: ScannedRow | undefined, first: number, last: number): boolean {
  const under = (at: number) => next?.cells.some(({ column, look }) => column === at && look === 'value');
  const labelled = next?.cells.some(
    ({ column, look }) => look === 'words' && column < (row.cells[0]?.column ?? 0),
  );
  return (
    labelled === true &&
    row.cells.every(
      ({ column, look, text }) =>
        look === 'words' && text.length <= 60 && column > first && column <= last && under(column),
    )
  );
}

function hasRowsAfter({ rows }: ScannedSheet, row: number): boolean {
  return rows.some((other) => other.row > row && other.cells.some(({ look }) => look === 'value'));
}

/**
 * Whether a row counts the columns: `(1) (2) (3)`, `A B 1 2`, `1 2 3=1+2`. Bare numbers count columns only from 1 without a gap,
 * at least three of them, and where more rows follow: they may be figures.
 */
export function isNumberRow({ cells }: ScannedRow, rowsFollow: boolean): boolean {
  if (cells.length < 2) return false;
  const marks = cells.map(({ text }) =>
    /^\(?(\d{1,2}|[a-d])\)?(?:\s*=\s*[\d\s()+\-*:/=,.]{1,40})?$/i.exec(text),
  );
  if (marks.some((mark) => mark === null)) return false;
  const numbers = marks.map((mark) => mark?.[1] ?? '').filter((mark) => /^\d+$/.test(mark));
  if (numbers.length === 0) return false;
  const rising = numbers.every((mark, at) => at === 0 || Number(mark) === Number(numbers[at - 1]) + 1);
  if (!rising) return false;
  const marked = cells.some(({ text }) => /^\(.+\)|^[a-d]$|=/i.test(text));
  return marked || (rowsFollow && cells.length >= 3 && numbers[0] === '1');
}

const nameRows: ReadonlySet<string> = new Set(['label', 'body']);

/** The levels of a column's heading, upper ones first, a merged level once; a level that spans blank cells to its right holds for them. */
export function headingPath(scan: ScannedSheet, block: HeaderBlock, column: number): readonly string[] {
  const path: string[] = [];
  for (let row = block.top; row <= block.bottom; row += 1) {
    const merge = mergeAt(scan.grid, row, column);
    if (merge && merge.top < row && merge.top >= block.top) continue;
    let text = textAt(scan.grid, row, column);
    if (text === '' && row < block.bottom) text = levelFromLeft(scan, block, row, column);
    // "ĐVT" below "Chỉ tiêu" is the heading of the row of units.
    const above = path.at(-1);
    if (above !== undefined && roleOfHeading(text) === 'unit' && nameRows.has(roleOfHeading(above))) continue;
    if (text !== '' && bare(above ?? '') !== bare(text)) path.push(text);
  }
  return path;
}

// Text tables have no merges: a level above several headings stands over the first of them only.
function levelFromLeft(scan: ScannedSheet, block: HeaderBlock, row: number, column: number): string {
  const { grid } = scan;
  if (grid.sheet.merges.length > 0 || textAt(grid, row + 1, column) === '') return '';
  for (let left = column - 1; left >= block.left; left -= 1) {
    const text = textAt(grid, row, left);
    if (textAt(grid, row + 1, left) === '') return '';
    if (text !== '') return text;
  }
  return '';
}
