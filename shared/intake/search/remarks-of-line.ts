import type { Indicator } from '../../domain/indicator';
import { certainMatch } from '../match/match';
import type { SheetCell } from '../sheet-cell';
import { doubtInRemark, type RemarkDoubt } from './doubt-in-remark';
import { recordedCell, shownText } from './grid';
import type { LinedTable, TableLine } from './lined-table';
import type { TableContext } from './table-context';

/** A remark that speaks against a figure, and where it stands. */
export type Remark = { readonly at: SheetCell; readonly text: string; readonly doubt: RemarkDoubt };

const rowsBelow = 12;
const mostFootnotes = 20;
const titleOfTable = /^\s*(?:biểu|bảng|phụ lục|[ivx]{1,5}[.)])(?![\p{L}])/iu;
const leading = /^(?:[\s*()\d.,:+–—-]|ghi chú|lưu ý|chú thích)+/iu;
const verb =
  /\s(?:là|được (?:lấy|tính|ước)|lấy|chưa|của (?:cả )?năm|theo số|không|đúng|ước|sửa|ghi|đã)(?:\s.*)?$|[:=(].*$/iu;

/** Remarks beneath a table or between its rows, in rows that hold no figures; the indicator is the one that such a remark names. */
export type Footnote = Remark & { readonly indicator: string | null };

/** The footnotes of a table that speak against figures. */
export function footnotesOf({ area }: LinedTable, { reader, wanted }: TableContext): readonly Footnote[] {
  const first = area.rows[0] ?? 0;
  const last = area.rows.at(-1) ?? first;
  const found: Footnote[] = [];
  for (const { row, cells } of area.scan.rows) {
    if (row < first || found.length >= mostFootnotes) continue;
    if (row > last + rowsBelow) break;
    const words = cells.filter(({ look }) => look === 'words' || look === 'prose');
    const holdsFigures = words.length < cells.length;
    if (holdsFigures && row > last) break;
    if (holdsFigures || words.length > 2) continue;
    for (const { column, text } of words) {
      const doubt = titleOfTable.test(text) ? null : doubtInRemark(text, wanted);
      if (doubt === null) continue;
      const [best] = reader.matches(text.normalize('NFC').replace(leading, '').replace(verb, '').trim());
      const isNamed = best !== undefined && best.confidence >= certainMatch;
      const at = recordedCell(area.scan.grid, row, column);
      found.push({ at, text, doubt, indicator: isNamed ? best.code : null });
    }
  }
  return found;
}

/** What stands beside the figure of a line or beneath the table and speaks against it, the strongest first; null for nothing. */
export function remarkAbout(
  table: LinedTable,
  line: TableLine,
  figure: SheetCell,
  { code }: Indicator,
  footnotes: readonly Footnote[],
  { wanted }: TableContext,
): Remark | null {
  const below = footnotes.filter(({ indicator }) => indicator === code);
  const remarks = [...besideFigure(table, line, figure, wanted), ...below];
  return remarks.find(({ doubt }) => doubt === 'against') ?? remarks[0] ?? null;
}

/** Remarks beside a figure that hold digits and say nothing against it: "Trong đó cấp tỉnh 5, cấp cơ sở 20". */
export function harmlessRemarks(
  table: LinedTable,
  line: TableLine,
  figure: SheetCell,
  { wanted }: TableContext,
): readonly SheetCell[] {
  return textsBeside(table, line, figure)
    .filter((at) => /\d/.test(shownText(at.value)) && doubtInRemark(shownText(at.value), wanted) === null)
    .slice(0, 3);
}

const front: ReadonlySet<string> = new Set(['ordinal', 'label', 'code', 'unit', 'body']);

function besideFigure(
  table: LinedTable,
  line: TableLine,
  figure: SheetCell,
  wanted: TableContext['wanted'],
): readonly Remark[] {
  return textsBeside(table, line, figure).flatMap((at) => {
    const text = shownText(at.value);
    const doubt = doubtInRemark(text, wanted);
    return doubt === null ? [] : [{ at, text, doubt }];
  });
}

/** The texts in the row of a figure that are none of its label, code and unit. */
function textsBeside(
  { area, labels, orientation }: LinedTable,
  { index }: TableLine,
  figure: SheetCell,
): readonly SheetCell[] {
  if (orientation === 'columns') return [];
  const roles = new Map(area.columns.map(({ column, role }) => [column, role]));
  const scanned = area.scan.rows.find(({ row }) => row === index);
  return (scanned?.cells ?? []).flatMap(({ column, look }) => {
    const role = roles.get(column) ?? '';
    const isAside =
      labels.includes(column) || (front.has(role) && role !== 'label') || column === figure.column;
    return isAside || (look !== 'words' && look !== 'prose')
      ? []
      : [recordedCell(area.scan.grid, index, column)];
  });
}
