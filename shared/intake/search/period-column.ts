import { foldText } from '../../domain/fold-text';
import type { PeriodHint } from '../match/find-period';
import { mergeAt, textAt } from './grid';
import { bare, isTotalLabel } from './heading-role';
import { textAbove } from './path-of-row';
import { type PeriodVerdict, periodOfHeading } from './period-of-heading';
import type { TableArea, TableColumn } from './table-column';

const headings =
  /^(?:thoi gian|thoi diem|thoi ky|thoi ky bao cao|ky|ky bao cao|ky so lieu|nam|cac nam|nam bao cao|nam thuc hien|thang|quy|giai doan|thang, nam|nam, thang|thang\/nam|thoi gian thuc hien|thoi gian bao cao)$/;
const sampledRows = 400;

/** The column that says of which period each row is ("Thời gian": Năm 2024, Năm 2025; "Tháng": 1, 2, 3); null where none does. */
export function periodColumnOf(area: TableArea): TableColumn | null {
  return (
    area.columns.find(
      (column) =>
        column.path.length === 1 &&
        headings.test(bare(column.path[0] ?? '')) &&
        speaksOfPeriods(area, column),
    ) ?? null
  );
}

/** Whether most cells of a column say a period. */
export function speaksOfPeriods(area: TableArea, column: TableColumn): boolean {
  const rows = area.rows.slice(0, sampledRows);
  const said = rows.filter((row) => {
    const text = textAt(area.scan.grid, row, column.column);
    return text !== '' && !isTotalLabel(text);
  });
  const own = said.filter((row) => periodSaidBy(area, column, row) !== null);
  return own.length > 0 && own.length * 2 > said.length;
}

/** What a row says of its period, as a heading would ("Tháng 3" for 3 under "Tháng"); null where it says none. */
export function periodSaidBy(
  area: TableArea,
  { column, path }: Pick<TableColumn, 'column' | 'path'>,
  row: number,
): string | null {
  const { grid } = area.scan;
  let text = textAt(grid, row, column);
  // Without merges a period written once holds for the rows below it.
  const held = text === '' && grid.sheet.merges.length === 0 && mergeAt(grid, row, column) === null;
  if (held) text = textAbove(area, row, column);
  if (text === '' || isTotalLabel(text)) return null;
  const own = text.trim();
  const heading = foldText(path[0] ?? '');
  if (/^(?:0?[1-9]|1[0-2])$/.test(own))
    return /thang/.test(heading) ? `tháng ${Number(own)}` : quarter(own, heading);
  if (/^(?:i{1,3}|iv)$/i.test(own)) return quarter(own, heading);
  const day = dayIn(own);
  if (day !== null) return day;
  return dayToDay.test(own) || periodOfHeading(own, null) !== 'unsaid' ? own : null;
}

/** Judges what a row says of its period against the period that is wanted. A single day within it is not the whole of it. */
export function periodOfRow(said: string | null, wanted: PeriodHint | null): PeriodVerdict {
  if (said === null) return 'unsaid';
  if (!isoDay.test(said)) return periodOfHeading(said, wanted);
  if (wanted === null) return 'unclear';
  return wanted.dataFrom <= said && said <= wanted.dataTo ? 'unclear' : 'other';
}

const dayToDay = /^\D{0,10}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\D{1,10}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/u;
const isoDay = /^\d{4}-\d\d-\d\d$/;

function dayIn(text: string): string | null {
  if (isoDay.test(text)) return text;
  const [, day, month, year] = /^(?:ngày\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/iu.exec(text) ?? [];
  return day === undefined || month === undefined
    ? null
    : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function quarter(own: string, heading: string): string | null {
  return /quy/.test(heading) && /^(?:0?[1-4]|i{1,3}|iv)$/i.test(own) ? `quý ${own.replace(/^0/, '')}` : null;
}
