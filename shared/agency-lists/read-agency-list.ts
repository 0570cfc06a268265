import type { ListProblem } from '../domain/agencies/list-problem';
import { unitName } from '../domain/agencies/unit-name';
import { foldText } from '../domain/fold-text';
import { cellText } from '../intake/cell-text';
import { type CellValue, cellAddress, type Sheet, type Workbook } from '../intake/sheet';
import { type ListBlock, type ListColumns, listColumns } from './list-columns';
import { type ListDraft, type ListedAgency, type ListMeaning, listProblem } from './list-draft';
import { readListRow } from './read-list-row';

export type { ListedAgency } from './list-draft';

/** A list as it was read: its agencies in their order, and every place that is no agency although something stands there. */
export type AgencyList = {
  readonly agencies: readonly ListedAgency[];
  readonly problems: readonly ListProblem[];
};

const mostRows = 20_000;
/** Units of one tier. */
const mostUnits = 2_000;

/**
 * Reads a list of agencies from the visible sheets of a workbook. One row is one agency, or one pair of an old and a new unit; a
 * row without a name belongs to the unit above it. Numbering, section headings, sums and the signatures under the table are passed
 * over; everything else is an agency or a problem with its cell.
 */
export function readAgencyList(workbook: Workbook, meaning: ListMeaning): AgencyList {
  const draft: ListDraft = { meaning, units: new Map(), problems: [], ...untouched };
  let isFound = false;
  for (const sheet of workbook.sheets) {
    const found = listColumns(sheet);
    if (!found) continue;
    if (sheet.state !== 'visible') {
      draft.problems.push(listProblem('hidden_sheet', sheet.name, null, sheet.name, false));
      continue;
    }
    isFound = true;
    tellOtherProvince(draft, sheet, found.headerRow);
    tellOtherColumns(draft, sheet, found);
    for (const block of found.blocks) readBlock(draft, sheet, block, found.headerRow);
  }
  if (!isFound) draft.problems.push(listProblem('no_name_column', null, null, workbook.file, true));
  const units = [...draft.units.values()];
  if (units.some(({ from }) => from.size > 0)) {
    for (const { sheet, cell, name, from } of units) {
      if (from.size === 0) draft.problems.push(listProblem('no_old_unit', sheet, cell, name, false));
    }
  }
  const agencies = units.map(({ from, partly, sheet: _sheet, cell: _cell, ...unit }) => ({
    ...unit,
    from: [...from],
    partly: [...partly],
  }));
  return { agencies, problems: draft.problems };
}

const untouched = { isNumbered: false, hasCommunes: false, isOver: false, last: null, merged: new Map() };
const mostMerged = 100_000;

function readBlock(draft: ListDraft, sheet: Sheet, block: ListBlock, headerRow: number): void {
  const [number = -1] = block.columns.get('number') ?? [];
  const [name = -1] = block.columns.get('name') ?? [];
  const [kind = -1] = block.columns.get('kind') ?? [];
  const below = sheet.rows.filter(({ index }) => index > headerRow);
  const textAt = (row: Sheet['rows'][number], column: number) => cellText(row.cells[column] ?? null).trim();
  Object.assign(draft, untouched);
  draft.isNumbered = below.some((row) => /^\d+[.)]?$/.test(textAt(row, number)));
  draft.hasCommunes = below.some((row) => {
    const written = textAt(row, name);
    return (unitName(written).kind ?? unitName(`${textAt(row, kind)} x`).kind) === 'commune_committee';
  });
  draft.merged = mergedIn(sheet, [...(block.columns.get('from') ?? []), kind]);
  for (const row of below) {
    const most = draft.meaning.formed ? mostUnits : mostRows;
    if (draft.units.size >= most) {
      draft.problems.push(listProblem('too_many_rows', sheet.name, null, String(most), true));
      break;
    }
    if (foldText(textAt(row, name)) === block.nameHeading) continue;
    readListRow(draft, sheet, row, block);
  }
}

/** What stands in cells of some columns that are merged with one above them, by row and column. */
function mergedIn({ rows, merges }: Sheet, columns: readonly number[]): ReadonlyMap<string, CellValue> {
  const held = new Map<string, CellValue>();
  const last = rows.at(-1)?.index ?? 0;
  const byIndex = new Map(rows.map((row) => [row.index, row]));
  for (const { top, bottom, left } of merges) {
    if (!columns.includes(left)) continue;
    const value = byIndex.get(top)?.cells[left] ?? null;
    for (let row = top + 1; row <= Math.min(bottom, last) && held.size < mostMerged; row += 1) {
      held.set(`${row} ${left}`, value);
    }
  }
  return held;
}

/** "Tỉnh Cao Bằng" in the title of a list that is read into the register of Đắk Lắk. */
function tellOtherProvince({ meaning, problems }: ListDraft, sheet: Sheet, headerRow: number): void {
  if (meaning.province === null) return;
  const own = foldText(meaning.province);
  const titles = sheet.rows
    .filter(({ index }) => index < headerRow)
    .flatMap(({ cells }) => cells.map((cell) => cellText(cell).slice(0, 500)));
  const folded = titles.map(foldText);
  if (folded.some((title) => title.includes(own))) return;
  const other = titles.find((title) => /(?:tỉnh|TỈNH|Tỉnh)\s+\p{Lu}/u.test(title.normalize('NFC')));
  if (other === undefined) return;
  problems.push(listProblem('other_province', sheet.name, null, other.trim().slice(0, 200), false));
}

const longestTold = 200;

/** Headings of columns in which something stands and nothing is read, such as telephones. */
function tellOtherColumns({ problems }: ListDraft, sheet: Sheet, { headerRow, blocks }: ListColumns): void {
  const read = new Set(blocks.flatMap(({ columns }) => [...columns.values()].flat()));
  const heads = sheet.rows.find(({ index }) => index === headerRow)?.cells ?? [];
  const below = sheet.rows.filter(({ index }) => index > headerRow);
  const others = heads.flatMap((cell, column) => {
    const text = cellText(cell).trim();
    if (text === '' || /^[\d()]+$/.test(text) || read.has(column)) return [];
    const holds = below.some(({ cells }) => !/^(?:\(\d+\))?$/.test(cellText(cells[column] ?? null).trim()));
    return holds ? [{ text, column }] : [];
  });
  const [first] = others;
  if (!first) return;
  const found = others.map(({ text }) => text.replace(/\s+/g, ' ')).join('; ');
  const cell = cellAddress(headerRow, first.column);
  problems.push(listProblem('other_columns', sheet.name, cell, found.slice(0, longestTold), false));
}
