import { certainMatch } from '../match/match';
import { isContext } from './heading-context';
import { bare, type HeadingRole, roleOfHeading } from './heading-role';
import { isNumberRow } from './number-row';
import { periodOfHeading } from './period-of-heading';
import type { LabelReader } from './reader-of-labels';
import type { ScannedRow } from './scan-sheet';

/** Whether a row may be one of headings at all: words and years, and no statement about the whole. */
export function mayHead({ cells }: ScannedRow): boolean {
  if (cells.some(({ look }) => look !== 'words' && look !== 'year')) return false;
  const words = cells.filter(({ look }) => look === 'words');
  if (words.length === 0 || words.some(({ text }) => isContext(text)) || statesPeriod(cells)) return false;
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
export function isRowOfYears({ cells }: ScannedRow, isUnderMerged: (column: number) => boolean): boolean {
  return cells.length > 1 && cells.every(({ look, column }) => look === 'year' && isUnderMerged(column));
}

/** Whether a row is surely one of headings: two words of headings, or two indicators. */
export function isStrong(row: ScannedRow): boolean {
  const { cells } = row;
  if (cells.length < 2 || cells.some(({ look }) => look !== 'words' && look !== 'year')) return false;
  const indicators = new Set(cells.flatMap(({ hit }) => (hit ? [hit.code] : [])));
  let roles = 0;
  for (const { text, look } of indicators.size >= 2 ? [] : cells) {
    if (look === 'year' || speaksAsHeading(text)) roles += 1;
    if (roles >= 2) break;
  }
  return (roles >= 2 || indicators.size >= 2) && mayHead(row);
}

/** "SK-01 | SK-03" under the headings of their columns. */
export function isRowOfCodes({ cells }: ScannedRow, reader: LabelReader): boolean {
  return cells.length > 1 && cells.every(({ text }) => reader.codeOf(text) !== null);
}

/** Whether a text says what headings say. */
export function speaksAsHeading(text: string): boolean {
  return text.length <= 120 && (roleOfHeading(text) !== 'other' || periodOfHeading(text, null) !== 'unsaid');
}

/** Whether the first row that may head stands right above figures. */
export function isWeak(
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
