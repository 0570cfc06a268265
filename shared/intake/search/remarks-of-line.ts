import type { Indicator } from '../../domain/indicator';
import { certainMatch } from '../match/match';
import type { SheetCell } from '../sheet-cell';
import { doubtInRemark, type RemarkDoubt } from './doubt-in-remark';
import { recordedCell } from './grid';
import type { LinedTable, TableLine } from './lined-table';
import type { TableContext } from './table-context';
import { lookOf } from './value-like';

/** A remark that speaks against a figure, and where it stands. */
export type Remark = { readonly at: SheetCell; readonly text: string; readonly doubt: RemarkDoubt };

const rowsBelow = 12;
const mostFootnotes = 20;
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
      const doubt = doubtInRemark(text, wanted);
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

const front: ReadonlySet<string> = new Set(['ordinal', 'label', 'code', 'unit', 'body']);

function besideFigure(
  { area, labels, orientation }: LinedTable,
  { index }: TableLine,
  figure: SheetCell,
  wanted: TableContext['wanted'],
): readonly Remark[] {
  if (orientation === 'columns') return [];
  const roles = new Map(area.columns.map(({ column, role }) => [column, role]));
  const scanned = area.scan.rows.find(({ row }) => row === index);
  return (scanned?.cells ?? []).flatMap(({ column, text }) => {
    const isAside = labels.includes(column) || front.has(roles.get(column) ?? '') || column === figure.column;
    const look = lookOf(text);
    const doubt = isAside || (look !== 'words' && look !== 'prose') ? null : doubtInRemark(text, wanted);
    return doubt === null ? [] : [{ at: recordedCell(area.scan.grid, index, column), text, doubt }];
  });
}
