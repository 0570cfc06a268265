import { cellAddress } from '../../../../../shared/intake/sheet';
import { parseRange } from '../../read/cell-position';
import { CannotKeep } from './cannot-keep';
import type { CellWork, Rewritten } from './cell-work';
import { plainRows } from './plain-rows';
import { rewriteCell } from './rewrite-cell';
import { attributesOf, prefixOf, withAttributes } from './xml-edit';
import { type Element, endOf, nextTag, type Tag } from './xml-text';

/**
 * The rows of a sheet with marked cells filled, missing ones among them made, and formulas that are not plain taken away
 * from their saved results; everything else stays to the letter. Throws `CannotKeep` where rows or cells do not rise.
 */
export function markCells(xml: string, sheetData: Element, work: CellWork): string {
  const { tag } = sheetData;
  const prefix = prefixOf(tag);
  const out: string[] = [];
  const rows = [...work.marks.keys()].sort((one, other) => one - other);
  let nextMarked = 0;
  let copied = sheetData.contentStart;
  let row = -1;
  const plain = plainRows(xml);

  const copyTo = (end: number): void => {
    out.push(xml.slice(copied, end));
    copied = end;
  };
  const makeRowsBefore = (end: number): void => {
    for (; (rows[nextMarked] ?? end) < end; nextMarked += 1) {
      const made = rows[nextMarked] ?? 0;
      const cells = newCells(prefix, made, work.marks.get(made) ?? new Map(), work, undefined);
      out.push(`<${prefix}row r="${made + 1}">${cells}</${prefix}row>`);
    }
  };

  for (let at = sheetData.contentStart; at < sheetData.contentEnd; ) {
    const rowTag = nextTag(xml, at);
    if (!rowTag || rowTag.start >= sheetData.contentEnd) break;
    if (rowTag.name !== 'row' || rowTag.kind === 'close') throw new CannotKeep(`${rowTag.name} between rows`);
    row = risen(rowNumber(xml, rowTag, row), row);
    copyTo(rowTag.start);
    makeRowsBefore(row);
    const marks = rows[nextMarked] === row ? work.marks.get(row) : undefined;
    if (marks) nextMarked += 1;
    const plainEnd = marks ? -1 : plain.endOf(rowTag);
    if (plainEnd > 0) {
      at = plainEnd;
      continue;
    }
    const rewritten = rewriteRow(xml, rowTag, row, marks ?? new Map(), work);
    out.push(rewritten.xml);
    copied = rewritten.end;
    at = rewritten.end;
  }
  copyTo(sheetData.contentEnd);
  makeRowsBefore(Number.POSITIVE_INFINITY);
  return `${withAttributes(xml, tag, {}, 'open')}${out.join('')}</${tag.qualified}>`;
}

function rewriteRow(
  xml: string,
  rowTag: Tag,
  row: number,
  marks: ReadonlyMap<number, string>,
  work: CellWork,
): Rewritten {
  const prefix = prefixOf(rowTag);
  const style = rowStyle(xml, rowTag);
  const left = new Map([...marks].sort(([one], [other]) => one - other));
  const changes = marks.size > 0 ? { spans: null } : {};
  const cellsBefore = (end: number): string => {
    const due = new Map([...left].filter(([column]) => column < end));
    for (const column of due.keys()) left.delete(column);
    return due.size > 0 ? newCells(prefix, row, due, work, style) : '';
  };
  if (rowTag.kind === 'empty') {
    if (marks.size === 0) return { xml: xml.slice(rowTag.start, rowTag.end), end: rowTag.end };
    const cells = cellsBefore(Number.POSITIVE_INFINITY);
    return {
      xml: `${withAttributes(xml, rowTag, changes, 'open')}${cells}</${rowTag.qualified}>`,
      end: rowTag.end,
    };
  }
  const out = [marks.size > 0 ? withAttributes(xml, rowTag, changes) : xml.slice(rowTag.start, rowTag.end)];
  let column = -1;
  let at = rowTag.end;
  for (;;) {
    const tag = nextTag(xml, at);
    if (!tag) throw new CannotKeep('a row without an end');
    out.push(xml.slice(at, tag.start));
    if (tag.kind === 'close') {
      out.push(cellsBefore(Number.POSITIVE_INFINITY), xml.slice(tag.start, tag.end));
      return { xml: out.join(''), end: tag.end };
    }
    if (tag.name !== 'c') {
      const end = endOf(xml, tag);
      if (tag.name !== 'extLst') throw new CannotKeep(`${tag.name} between cells`);
      out.push(cellsBefore(Number.POSITIVE_INFINITY), xml.slice(tag.start, end));
      at = end;
      continue;
    }
    column = risen(columnNumber(xml, tag, row, column), column);
    if (left.size > 0) out.push(cellsBefore(column));
    const colour = left.get(column);
    left.delete(column);
    const cell = rewriteCell(xml, tag, cellAddress(row, column), colour, work);
    out.push(cell.xml);
    at = cell.end;
  }
}

function newCells(
  prefix: string,
  row: number,
  marks: ReadonlyMap<number, string>,
  work: CellWork,
  style: number | undefined,
): string {
  return [...marks]
    .sort(([one], [other]) => one - other)
    .map(([column, colour]) => {
      const filled = work.filled(style ?? work.columnStyle(column), colour);
      return `<${prefix}c r="${cellAddress(row, column)}" s="${filled}"/>`;
    })
    .join('');
}

function rowStyle(xml: string, tag: Tag): number | undefined {
  const style = attributesOf(xml, tag).get('s');
  return style === undefined ? undefined : Number(style);
}

function rowNumber(xml: string, tag: Tag, before: number): number {
  const written = attributesOf(xml, tag).get('r');
  return written === undefined ? before + 1 : Number(written) - 1;
}

function columnNumber(xml: string, tag: Tag, row: number, before: number): number {
  const written = attributesOf(xml, tag).get('r');
  if (written === undefined) return before + 1;
  const range = parseRange(written);
  if (!range || range.top !== row) throw new CannotKeep(`${written} in row ${row + 1}`);
  return range.left;
}

function risen(number: number, before: number): number {
  if (Number.isInteger(number) && number > before) return number;
  throw new CannotKeep(`${number} after ${before}`);
}
