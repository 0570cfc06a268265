import type { ListProblem } from '../domain/agencies/list-problem';
import { cellText } from '../intake/cell-text';
import type { Workbook } from '../intake/sheet';
import { type ListColumn, listColumns } from './list-columns';
import {
  type ListDraft,
  type ListedAgency,
  type ListMeaning,
  listProblem,
  readListRow,
} from './read-list-row';

export type { ListedAgency } from './read-list-row';

/** A list as it was read: its agencies in their order, and every place that is no agency although something stands there. */
export type AgencyList = {
  readonly agencies: readonly ListedAgency[];
  readonly problems: readonly ListProblem[];
};

const mostRows = 20_000;

/**
 * Reads a list of agencies from the visible sheets of a workbook. One row is one agency, or one pair of an old and a new unit; a
 * row without a name belongs to the unit above it. Numbering, section headings and sums are passed over; everything else is an
 * agency or a problem with its cell.
 */
export function readAgencyList(workbook: Workbook, meaning: ListMeaning): AgencyList {
  const draft: ListDraft = { meaning, units: new Map(), problems: [], isNumbered: false, last: null };
  const sheets = workbook.sheets.filter(({ state }) => state === 'visible');
  let isFound = false;
  for (const sheet of sheets) {
    const found = listColumns(sheet);
    if (!found) continue;
    isFound = true;
    const place = (column: ListColumn) => found.columns.get(column) ?? [];
    draft.last = null;
    const [number = -1] = place('number');
    draft.isNumbered = sheet.rows.some(
      ({ index, cells }) =>
        index > found.headerRow && /^\d+[.)]?$/.test(cellText(cells[number] ?? null).trim()),
    );
    for (const row of sheet.rows) {
      if (row.index <= found.headerRow) continue;
      if (draft.units.size >= mostRows) {
        draft.problems.push(listProblem('too_many_rows', sheet.name, null, String(mostRows), true));
        break;
      }
      readListRow(draft, sheet, row, place);
    }
  }
  if (!isFound) draft.problems.push(listProblem('no_name_column', null, null, workbook.file, true));
  const agencies = [...draft.units.values()].map(({ from, partly, ...unit }) => ({
    ...unit,
    from: [...from],
    partly: [...partly],
  }));
  return { agencies, problems: draft.problems };
}
