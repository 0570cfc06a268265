import { groupBy } from '../../kit/group-by';
import { type Match, possibleMatch } from '../match/match';
import { shownAt, textAt } from './grid';
import { type HeaderBlock, headingPath } from './header-block';
import { type HeadingRole, isOfPeriods, isTotalLabel, roleOfPath } from './heading-role';
import { matchesOfPath } from './label-path';
import type { LabelReader } from './reader-of-labels';
import type { ScannedCell, ScannedRow, ScannedSheet } from './scan-sheet';
import { isUnit, type KnownUnits } from './stated-unit';
import { lookOf } from './value-like';

/** A column of a table with its heading and what its cells look like. */
export type TableColumn = {
  readonly column: number;
  /** The levels of its heading, upper ones first; none where the table has no heading. */
  readonly path: readonly string[];
  readonly role: HeadingRole;
  readonly values: number;
  readonly words: number;
};

/** A rectangle of a sheet that looks like one table: its heading, its columns, and the rows of its data. */
export type TableArea = {
  readonly scan: ScannedSheet;
  readonly block: HeaderBlock | null;
  readonly columns: readonly TableColumn[];
  /** Rows that hold anything in the table's columns, zero-based indexes in rising order, without the row of column numbers. */
  readonly rows: readonly number[];
};

const sampled = 400;
const widestExtension = 6;
const ordinal = /^(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,5}|[a-zđ])[.)]?$/i;

/** The tables under one block of headings, left to right; `end` is the first row that belongs to the next. */
export function areasUnder(
  scan: ScannedSheet,
  block: HeaderBlock,
  end: number,
  reader: LabelReader,
  units: KnownUnits,
): readonly TableArea[] {
  const rows = scan.rows.filter(({ row }) => row > (block.numberRow ?? block.bottom) && row < end);
  let right = block.right;
  const held = new Set(rows.slice(0, sampled).flatMap(({ cells }) => cells.map(({ column }) => column)));
  while (right < block.right + widestExtension && held.has(right + 1)) right += 1;
  let left = block.left;
  while (left > 0 && block.left - left < 2 && held.has(left - 1)) left -= 1;
  const cells = cellsByColumn(rows);
  const columns = Array.from({ length: right - left + 1 }, (_, at) =>
    profile(scan, block, left + at, cells.get(left + at) ?? [], reader, units),
  );
  const labelled = withOrdinals(columns, rows);
  return splitColumns(labelled, held).map((some) => areaOf(scan, block, some, rows));
}

/** A table without a heading around labels that name indicators; `rows` are those from its first label to its last. */
export function areaWithoutHeading(
  scan: ScannedSheet,
  rows: readonly ScannedRow[],
  left: number,
  right: number,
  reader: LabelReader,
  units: KnownUnits,
): TableArea {
  const cells = cellsByColumn(rows);
  const columns = Array.from({ length: right - left + 1 }, (_, at) =>
    profile(scan, null, left + at, cells.get(left + at) ?? [], reader, units),
  );
  return areaOf(scan, null, withOrdinals(columns, rows), rows);
}

type Profile = TableColumn & {
  readonly codes: number;
  readonly unitCells: number;
  readonly ordinals: number;
};

function profile(
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

function cellsByColumn(rows: readonly ScannedRow[]): ReadonlyMap<number, readonly ScannedCell[]> {
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

function withOrdinals(columns: readonly Profile[], rows: readonly ScannedRow[]): readonly Profile[] {
  const [first, ...rest] = columns;
  if (first?.role !== 'other' || first.path.length > 0 || rest.length === 0) return columns;
  const filled = first.values + first.words + first.codes;
  const counts = rows.flatMap(({ cells }) =>
    cells.filter(({ column, text }) => column === first.column && /^\d{1,3}$/.test(text)),
  );
  const rising = counts.every(({ text }, at) => at === 0 || Number(text) > Number(counts[at - 1]?.text));
  const isOrdinal = filled > 0 && first.ordinals === filled && rising && counts[0]?.text !== '0';
  return isOrdinal ? [{ ...first, role: 'ordinal' }, ...rest] : columns;
}

function splitColumns(
  columns: readonly Profile[],
  held: ReadonlySet<number>,
): readonly (readonly Profile[])[] {
  const groups: Profile[][] = [[]];
  for (const [place, column] of columns.entries()) {
    const group = groups.at(-1) ?? [];
    if (column.path.length === 0 && !held.has(column.column)) {
      // A blank column parts two tables only where the next one begins with labels of its own.
      if (group.length > 0 && beginsWithLabels(columns.slice(place + 1))) groups.push([]);
      continue;
    }
    const begins =
      column.role === 'ordinal' || ((column.role === 'label' || column.role === 'body') && column.words > 0);
    const previous = columns[place - 1];
    const lead = previous?.role === 'ordinal' || previous?.role === 'label' || previous?.role === 'body';
    const hasFigures = group.some(
      ({ role, values, path }) => !frontRoles.has(role) && values > 0 && !isOfPeriods(path),
    );
    const more = columns.slice(place + 1).some(({ role, values }) => role !== 'ordinal' && values > 0);
    if (begins && !lead && hasFigures && more) groups.push([column]);
    else group.push(column);
  }
  return groups.filter((group) => group.length > 0);
}

function beginsWithLabels(columns: readonly Profile[]): boolean {
  const next = columns.find(({ path, values, words }) => path.length > 0 || values + words > 0);
  return next?.role === 'ordinal' || ((next?.role === 'label' || next?.role === 'body') && next.words > 0);
}

const frontRoles: ReadonlySet<HeadingRole> = new Set(['ordinal', 'label', 'body', 'code', 'unit', 'note']);

function areaOf(
  scan: ScannedSheet,
  block: HeaderBlock | null,
  columns: readonly TableColumn[],
  rows: readonly ScannedRow[],
): TableArea {
  const left = columns[0]?.column ?? 0;
  const right = columns.at(-1)?.column ?? 0;
  const inside = (row: ScannedRow) => row.cells.filter(({ column }) => left <= column && column <= right);
  const held = rows
    .map((row) => ({ row: row.row, cells: inside(row) }))
    .filter(({ cells }) => cells.length > 0);
  let last = -1;
  let signed = false;
  const words = new Set(columns.filter(({ role }) => role !== 'ordinal').map(({ column }) => column));
  for (const [place, row] of held.entries()) {
    signed ||= row.cells.some(({ text }) => signature.test(text));
    const figures = row.cells.some(
      ({ column, look }) => words.has(column) && (look === 'value' || look === 'year'),
    );
    const named = row.cells.some(({ hit }) => hit !== null);
    const total = row.cells.some(({ text }) => isTotalLabel(text));
    if (named || total || (figures && !signed) || (figures && row.cells.length > 1)) last = place;
  }
  return { scan, block, columns, rows: held.slice(0, last + 1).map(({ row }) => row) };
}

const signature =
  /^(?:người lập|người báo cáo|lập biểu|kế toán|thủ trưởng|giám đốc|kt\.|tm\.|tl\.|phó giám đốc|nơi nhận|trưởng ban|chủ tịch)/iu;

/** The columns in front that hold the words of rows: of an indicator each, or of bodies and totals. */
export function labelColumnsOf(
  { scan, columns, rows }: TableArea,
  reader: LabelReader,
  wanted: 'rows' | 'columns',
): readonly number[] {
  const free = columns.filter(
    ({ role, words }) =>
      role !== 'ordinal' && role !== 'code' && role !== 'unit' && role !== 'note' && words > 0,
  );
  const headed = free.filter(({ role }) => role === 'label' || (wanted === 'columns' && role === 'body'));
  const leading =
    headed[0] ?? (wanted === 'rows' ? mostHits(scan, free, rows, reader) : null) ?? firstWordy(free);
  if (!leading) return [];
  const from = columns.findIndex(({ column }) => column === leading.column);
  const before = [...columns.slice(0, from)]
    .reverse()
    .filter(
      ({ role, words, values }) =>
        words > values && (role === 'other' || role === 'body' || role === 'label'),
    );
  const after: number[] = [];
  for (const next of columns.slice(from + 1)) {
    if (next.role === 'label' && next.words > next.values) after.push(next.column);
    else if (isSublabel(next, columns, scan, rows)) after.push(next.column);
    else break;
  }
  return [...before.map(({ column }) => column).reverse(), leading.column, ...after];
}

function mostHits(
  scan: ScannedSheet,
  free: readonly TableColumn[],
  rows: readonly number[],
  reader: LabelReader,
): TableColumn | null {
  let best: TableColumn | null = null;
  let most = 0;
  for (const column of free) {
    const hits = rows
      .slice(0, sampled)
      .filter((row) => isPossible(reader.matches(textAt(scan.grid, row, column.column)))).length;
    if (hits > most) {
      most = hits;
      best = column;
    }
  }
  return best;
}

function isPossible([best]: readonly Match[]): boolean {
  return best !== undefined && best.confidence >= possibleMatch;
}

function firstWordy(free: readonly TableColumn[]): TableColumn | null {
  return (
    free.find(({ words, values, role }) => words > values && (role === 'other' || role === 'body')) ?? null
  );
}

// "Khám BNN | Số người | 707": a second column of short words before the figures, without a heading of its own for figures.
function isSublabel(
  { column, role, words, values, path }: TableColumn,
  columns: readonly TableColumn[],
  { grid }: ScannedSheet,
  rows: readonly number[],
): boolean {
  if (role !== 'other' || words === 0 || values > 0 || path.length > 1) return false;
  const later = columns.some((other) => other.column > column && other.values > 0);
  const short = rows.slice(0, sampled).every((row) => {
    const look = lookOf(shownAt(grid, row, column));
    return look === 'blank' || (look === 'words' && textAt(grid, row, column).length <= 80);
  });
  return later && short;
}

/** How many indicators the rows name, and how many the headings of columns, each by how surely. */
export function orientationScores(
  area: TableArea,
  reader: LabelReader,
  pathOfRow: (row: number) => readonly string[],
  pathOfColumn: (column: TableColumn) => readonly string[],
): { readonly rows: number; readonly columns: number } {
  const score = (paths: readonly (readonly string[])[]) => {
    const best = new Map<string, number>();
    for (const path of paths) {
      const [match] = matchesOfPath(path, reader).matches;
      if (match && match.confidence >= possibleMatch)
        best.set(match.code, Math.max(best.get(match.code) ?? 0, match.confidence ** 2));
    }
    return [...best.values()].reduce((sum, confidence) => sum + confidence, 0);
  };
  return {
    rows: score(area.rows.map(pathOfRow)),
    columns: score(
      area.columns
        .filter(({ role }) => role !== 'ordinal' && role !== 'unit' && role !== 'note')
        .map(pathOfColumn),
    ),
  };
}
