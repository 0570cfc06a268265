import { foldText } from '../../domain/fold-text';
import type { PeriodHint } from '../match/find-period';
import { certainMatch } from '../match/match';
import { cellAddress } from '../sheet';
import { type SheetCell, sheetCell } from '../sheet-cell';
import { mergeAt, recordedCell, sameMerge, shownAt, textAt } from './grid';
import { bare, type HeadingRole, isOfPeriods, isTotalLabel, roleOfPath } from './heading-role';
import { type PeriodVerdict, periodOfHeading, periodOfPath } from './period-of-heading';
import type { LabelReader } from './reader-of-labels';
import { inlineValue } from './scan-sheet';
import type { Orientation } from './search-knowledge';
import { isUnit, type KnownUnits, unitStatedIn } from './stated-unit';
import type { TableArea, TableColumn } from './table-area';

/** One indicator's row or column, before anybody knows which indicator. */
export type TableLine = {
  /** Row or column, zero-based. */
  readonly index: number;
  /** The groups it stands under and its own label, as written. */
  readonly path: readonly string[];
  /** Where its own label stands; null for a line without one. */
  readonly labelAt: SheetCell | null;
  /** The indicator whose code is printed beside the label. */
  readonly code: string | null;
  /** The unit stated for this line alone, as written. */
  readonly unit: string | null;
  readonly unitAt: 'line' | null;
  /** Holds something other than the figures of the wanted period, as its group says. */
  readonly aside: boolean;
};

/** One of the places that a line has cells in: a column beside labels, or a row under headings. */
export type TableSlot = {
  readonly index: number;
  readonly path: readonly string[];
  readonly role: HeadingRole;
  readonly verdict: PeriodVerdict;
  readonly headingAt: SheetCell;
};

/** A table taken apart along its indicators. */
export type LinedTable = {
  readonly area: TableArea;
  readonly orientation: Orientation;
  readonly labels: readonly number[];
  readonly lines: readonly TableLine[];
  readonly slots: readonly TableSlot[];
};

/** The recorded cell of a line in a slot. */
export function cellOf({ area, orientation }: LinedTable, line: number, slot: number): SheetCell {
  return orientation === 'rows'
    ? recordedCell(area.scan.grid, line, slot)
    : recordedCell(area.scan.grid, slot, line);
}

/** The words in front of a row, groups first: what vertical merges show, and in tables without merges what stands above. */
export function pathOfRow(area: TableArea, labels: readonly number[], row: number): readonly string[] {
  const { grid } = area.scan;
  const path: string[] = [];
  for (const [place, column] of labels.entries()) {
    const before = labels[place - 1];
    if (before !== undefined && sameMerge(grid, [row, before], [row, column])) continue;
    const text = textAt(grid, row, column);
    if (text !== '') path.push(text);
    else if (grid.sheet.merges.length === 0 && place < labels.length - 1) {
      const own = labels.slice(place + 1).some((later) => textAt(grid, row, later) !== '');
      const above = own ? textAbove(area, row, column) : '';
      if (above !== '') path.push(above);
    }
  }
  return path;
}

function textAbove({ scan, rows }: TableArea, row: number, column: number): string {
  for (let place = rows.indexOf(row) - 1; place >= 0; place -= 1) {
    const text = textAt(scan.grid, rows[place] ?? 0, column);
    if (text !== '') return text;
  }
  return '';
}

/** The heading of a column as the name of an indicator: without levels that are units, codes or say only which figures they are. */
export function nameOfColumn(
  { path }: TableColumn,
  reader: LabelReader,
  units: KnownUnits,
): readonly string[] {
  const names = path.filter(
    (level) => !isUnit(level.replace(/^\((.*)\)$/, '$1'), units) && reader.codeOf(level) === null,
  );
  if (names.length < 2) return names;
  const kept = names.filter((level) => isName(level, reader) || !saysWhichFigures(level));
  return kept.length > 0 ? kept : names;
}

function isName(level: string, reader: LabelReader): boolean {
  return (reader.matches(level)[0]?.confidence ?? 0) >= certainMatch;
}

function saysWhichFigures(level: string): boolean {
  const role = roleOfPath([level]);
  return (role !== 'other' && role !== 'label') || periodOfHeading(level, null) !== 'unsaid';
}

/** Takes a table apart whose indicators are in rows. */
export function linesInRows(
  area: TableArea,
  labels: readonly number[],
  reader: LabelReader,
  units: KnownUnits,
  wanted: PeriodHint | null,
): LinedTable {
  const { grid } = area.scan;
  const codes = area.columns.filter(({ role }) => role === 'code' || role === 'ordinal');
  const unitColumns = area.columns.filter(({ role }) => role === 'unit');
  const periods = area.columns.filter(({ column, path }) => !labels.includes(column) && isOfPeriods(path));
  const lines = area.rows.map((row): TableLine => {
    const path = withoutInline(pathOfRow(area, labels, row), reader);
    const column = [...labels].reverse().find((at) => textAt(grid, row, at) !== '');
    const stated = unitColumns
      .map(({ column: at }) => {
        const text = textAt(grid, row, at);
        return ditto.test(text.normalize('NFC').toLowerCase()) ? unitAbove(area, row, at) : text;
      })
      .find((text) => text !== '' && /[^\d.,\s]/.test(text));
    const unit = stated ?? unitStatedIn(path.at(-1) ?? '', units);
    return {
      index: row,
      path,
      labelAt: column === undefined ? null : labelCell(area, row, column),
      code: codes.map(({ column: at }) => reader.codeOf(textAt(grid, row, at))).find((code) => code) ?? null,
      unit,
      unitAt: unit === null ? null : 'line',
      aside: periods.some(({ column: at }) => periodOfHeading(textAt(grid, row, at), wanted) === 'other'),
    };
  });
  const taken = new Set([...labels, ...periods.map(({ column }) => column)]);
  const slots = area.columns
    .filter(({ column, role }) => !taken.has(column) && !frontRoles.has(role))
    .map(({ column, path, role }): TableSlot => {
      const row = area.block ? headingRow(area, column) : (area.rows[0] ?? 0);
      const headingAt = labelCell(area, row, column);
      return { index: column, path, role, verdict: periodOfPath(path, wanted), headingAt };
    });
  return { area, orientation: 'rows', labels, lines, slots };
}

const ditto = /^[\s\-–"'”“.]*(?:nt|n\.t|như trên)[\s\-–"'”“.]*$|^\s*["”“]{1,2}\s*$|^\s*''\s*$/;

function unitAbove({ scan, rows }: TableArea, row: number, column: number): string {
  for (let place = rows.indexOf(row) - 1; place >= 0; place -= 1) {
    const text = textAt(scan.grid, rows[place] ?? 0, column);
    if (!ditto.test(text.normalize('NFC').toLowerCase())) return text;
  }
  return '';
}

function withoutInline(path: readonly string[], reader: LabelReader): readonly string[] {
  const inline = inlineValue(path.at(-1) ?? '');
  return inline && reader.matches(inline.label).length > 0 ? [...path.slice(0, -1), inline.label] : path;
}

const frontRoles: ReadonlySet<HeadingRole> = new Set(['ordinal', 'label', 'body', 'code', 'unit', 'note']);

/** Takes a table apart whose indicators are in columns. */
export function linesInColumns(
  area: TableArea,
  labels: readonly number[],
  reader: LabelReader,
  units: KnownUnits,
  wanted: PeriodHint | null,
): LinedTable {
  const taken = new Set(labels);
  const lines = area.columns
    .filter(({ column, role, path, values }) => {
      if (taken.has(column) || role === 'ordinal' || role === 'unit' || role === 'code') return false;
      return path.length > 0 ? role !== 'note' : values > 0;
    })
    .map((column): TableLine => {
      const path = nameOfColumn(column, reader, units);
      const row = headingRow(area, column.column);
      const unit =
        column.path.map((level) => level.replace(/^\((.*)\)$/, '$1')).find((level) => isUnit(level, units)) ??
        [...column.path]
          .reverse()
          .map((level) => unitStatedIn(level, units))
          .find((stated) => stated !== null) ??
        null;
      return {
        index: column.column,
        path,
        labelAt: column.path.length === 0 ? null : labelCell(area, row, column.column),
        code: column.path.map((level) => reader.codeOf(level)).find((code) => code !== null) ?? null,
        unit,
        unitAt: unit === null ? null : 'line',
        aside: isAside(column, path, wanted),
      };
    });
  const slots = area.rows.map((row): TableSlot => {
    const path = pathOfRow(area, labels, row);
    const text = path.join(' ');
    return {
      index: row,
      path,
      role: roleOfRow(path.at(-1) ?? ''),
      verdict: periodOfHeading(text, wanted),
      headingAt: labelCell(
        area,
        row,
        labels.find((at) => textAt(area.scan.grid, row, at) !== '') ?? labels[0] ?? 0,
      ),
    };
  });
  return { area, orientation: 'columns', labels, lines, slots };
}

function isAside({ path }: TableColumn, name: readonly string[], wanted: PeriodHint | null): boolean {
  const rest = path.filter((level) => !name.includes(level));
  if (rest.length === 0) return false;
  const role = roleOfPath(rest);
  const verdict = periodOfHeading(rest.join(' '), wanted);
  return (
    role === 'plan' || role === 'percent' || role === 'previous' || role === 'part' || verdict === 'other'
  );
}

const plannedRow =
  /^(?:ke hoach|kh |kh$|chi tieu (?:giao|ke hoach|nam)|muc tieu|du kien|phan dau|phuong huong)/;
const comparedRow = /^(?:so sanh|so voi|ty le|ti le|tang|giam|chenh lech|%|dat )/;
const previousRow = /^(?:cung ky|nam truoc|ky truoc|so lieu cung ky|thuc hien cung ky)/;
const doneRow = /^(?:thuc hien|ket qua|so lieu|so luong|ky nay|nam nay|trong ky|gia tri)(?: |$)/;

/** The role of a row by its label: only words in front count, since names of bodies hold any words. */
export function roleOfRow(label: string): HeadingRole {
  const own = bare(label);
  if (isTotalLabel(label)) return 'total';
  // A subtotal is contained in the total: "Cộng khu vực I".
  if (/^cong (?!ty|doan|an|doi|nghe)/.test(own)) return 'part';
  if (/^[-+]?\s*(?:trong do|nu|nam)$/.test(own) || /^[-+]?\s*trong do/.test(own)) return 'part';
  if (plannedRow.test(own)) return 'plan';
  if (comparedRow.test(own)) return 'percent';
  if (previousRow.test(own)) return 'previous';
  if (/^uoc /.test(own)) return 'estimate';
  return doneRow.test(own) ? 'figure' : 'other';
}

/** Whether a group of rows is that of a plan or of what is to come. */
export function isGroupOfPlans(label: string): boolean {
  const own = foldText(label).replace(/^(?:[ivx]{1,4}|\d{1,2}|[a-d])[.)/]\s*/, '');
  return /^(?:(?:ke hoach|kh)[\s:;.,]*$|ke hoach nam|ke hoach \d|chi tieu (?:giao|ke hoach)|phuong huong|muc tieu nam|du kien|nhiem vu trong tam)/.test(
    own,
  );
}

function headingRow({ scan, block }: TableArea, column: number): number {
  if (!block) return 0;
  for (let row = block.bottom; row >= block.top; row -= 1) {
    const merge = mergeAt(scan.grid, row, column);
    if (textAt(scan.grid, row, column) !== '') return merge ? Math.max(merge.top, block.top) : row;
  }
  return block.bottom;
}

/** A label's cell: what it shows, at its own address, so that two lines under one merged cell stay two. */
export function labelCell({ scan: { grid } }: TableArea, row: number, column: number): SheetCell {
  return { ...sheetCell(grid.sheet, grid.hiddenRows, row, column), value: shownAt(grid, row, column) };
}

/** Letters of a column. */
export function columnLetters(column: number): string {
  return cellAddress(0, column).slice(0, -1);
}
