import { cellAddress } from '../../../../../shared/intake/sheet';
import { parseRange } from '../../read/cell-position';
import { CannotKeep } from './cannot-keep';
import type { FormulaJudge } from './formulas';
import type { Losses } from './losses';
import {
  attributesOf,
  type Element,
  elementText,
  nextTag,
  prefixOf,
  type Tag,
  withAttributes,
} from './xml-text';

/** What becomes of the cells of one sheet: by zero-based row and column, the fill of each marked cell. */
export type CellWork = {
  readonly sheet: string;
  readonly marks: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly formulas: FormulaJudge;
  /** The style like the one given, but with this fill. */
  readonly filled: (style: number, argb: string) => number;
  /** The style that a column gives to cells that do not exist yet. */
  readonly columnStyle: (column: number) => number;
  readonly losses: Losses;
};

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
    const rewritten = rewriteRow(xml, rowTag, row, marks ?? new Map(), work);
    out.push(rewritten.xml);
    copied = rewritten.end;
    at = rewritten.end;
  }
  copyTo(sheetData.contentEnd);
  makeRowsBefore(Number.POSITIVE_INFINITY);
  return `${withAttributes(xml, tag, {}, 'open')}${out.join('')}</${tag.qualified}>`;
}

type Rewritten = { readonly xml: string; readonly end: number };

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

function rewriteCell(
  xml: string,
  tag: Tag,
  address: string,
  colour: string | undefined,
  work: CellWork,
): Rewritten {
  const attributes = attributesOf(xml, tag);
  const changes: Record<string, string | null> = {};
  // Numbers of metadata that is not copied: pictures in cells, and which array formulas may grow.
  if (attributes.has('vm')) work.losses.add('picture_in_cell', `${work.sheet}!${address}`);
  for (const name of ['vm', 'cm', 'ph']) if (attributes.has(name)) changes[name] = null;
  if (colour !== undefined) changes['s'] = String(work.filled(Number(attributes.get('s') ?? 0), colour));
  const changed = Object.keys(changes).length > 0;
  const open = changed ? withAttributes(xml, tag, changes) : xml.slice(tag.start, tag.end);
  if (tag.kind === 'empty') return { xml: open, end: tag.end };
  const end = endOf(xml, tag);
  const content = withoutForeignFormula(xml, tag.end, end, `${work.sheet}!${address}`, work);
  return { xml: open + content, end };
}

/** The content of a cell with its end tag. */
function withoutForeignFormula(
  xml: string,
  start: number,
  end: number,
  place: string,
  work: CellWork,
): string {
  let formula: Tag | null = null;
  let hasValue = false;
  for (let tag = nextTag(xml, start); tag && tag.start < end; tag = nextTag(xml, tag.end)) {
    if (tag.name === 'f' && tag.kind !== 'close') formula = tag;
    if (tag.name === 'v' && tag.kind === 'open') hasValue = elementText(xml, tag) !== '';
  }
  if (!formula || work.formulas.isPlain(xml, formula)) return xml.slice(start, end);
  work.losses.add(hasValue ? 'formula' : 'empty_formula', place);
  return xml.slice(start, formula.start) + xml.slice(endOf(xml, formula), end);
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

function endOf(xml: string, tag: Tag): number {
  if (tag.kind === 'empty') return tag.end;
  let depth = 1;
  for (let inner = nextTag(xml, tag.end); inner; inner = nextTag(xml, inner.end)) {
    if (inner.kind === 'open') depth += 1;
    else if (inner.kind === 'close') depth -= 1;
    if (depth === 0) return inner.end;
  }
  throw new CannotKeep(`${tag.qualified} without an end`);
}
