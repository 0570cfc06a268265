import { cellText } from './cell-text';
import { printedBefore, type ReportDraft, type UnknownFigureCell } from './draft';
import { fileIssue, type Issue } from './issue';
import { issueAt } from './issue-at';
import type { RecognisedTemplate } from './recognise';
import type { CellValue, Sheet } from './sheet';
import { hiddenRowsOf, type SheetCell, sheetCell } from './sheet-cell';

/** What a template holds outside the cells that are meant for figures: numbers to be asked about, and sheets that were added. */
export type ValuesOutside = {
  readonly cells: readonly UnknownFigureCell[];
  readonly issues: readonly Issue[];
};

const mostCells = 200;

/**
 * Finds numbers in a template that stand outside its own cells, where nobody would look for them. Those are asked about that may be what was
 * meant: beside a blank figure, in rows under the table, and in a copy of the sheet where it says otherwise. Columns beside figures that
 * are there, and other sheets with numbers, are told and not read. What stands in a row that there is an issue `about` is left to that one.
 */
export function valuesOutside(
  template: RecognisedTemplate,
  draft: ReportDraft,
  about: readonly Issue[],
): ValuesOutside {
  const { workbook, cells } = template;
  const askedRows = new Set(about.map(({ sheet, cell }) => rowKey(sheet, cell)));
  const homes = new Set(draft.figures.map(({ at }) => at.sheet));
  const named = new Set([...cells.values()].map(({ sheet }) => sheet));
  const found: SheetCell[] = [];
  const issues: Issue[] = [];
  for (const sheet of workbook.sheets) {
    if (homes.has(sheet.name)) {
      const { asked, told } = besideFigures(sheet, template, draft);
      found.push(...asked);
      issues.push(...told);
    } else if (!named.has(sheet.name)) {
      const copied = figuresOfCopy(sheet, draft);
      if (copied) found.push(...copied);
      else if (sheet.rows.some((row) => row.cells.some(isNumber))) {
        issues.push({ ...fileIssue('warning', 'sheet_passed_over', sheet.name), sheet: sheet.name });
      }
    }
  }
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const unasked = found.filter(({ sheet, cell }) => !askedRows.has(rowKey(sheet, cell)));
  const outside = unasked.slice(0, mostCells).map((at) => {
    const { codeInRow, printed } = printedBefore(at, '', sheets);
    return { ...at, name: '', printed: [codeInRow ?? '', ...(printed ?? [])].filter((text) => text !== '') };
  });
  return { cells: outside, issues };
}

function rowKey(sheet: string | null, cell: string | null): string {
  return `${sheet ?? ''}!${(cell ?? '').replace(/^[A-Z]+/, '')}`;
}

/** Numbers beside a blank figure or under the table, to be asked about, and a warning for each column right of figures that are there. */
function besideFigures(
  sheet: Sheet,
  { cells }: RecognisedTemplate,
  draft: ReportDraft,
): { readonly asked: readonly SheetCell[]; readonly told: readonly Issue[] } {
  const here = (at: SheetCell) => at.sheet === sheet.name;
  const figures = draft.figures.filter(({ at }) => here(at));
  const first = Math.min(...figures.map(({ at }) => at.row));
  const leftmost = Math.min(...figures.map(({ at }) => at.column));
  const rowsOfFigures = new Set(figures.map(({ at }) => at.row));
  const blanks = new Map(
    figures.filter(({ at }) => cellText(at.value).trim() === '').map((figure) => [figure.at.row, figure]),
  );
  const notes = new Set(draft.notes.filter(({ at }) => here(at)).map(({ at }) => placeKey(at)));
  const own = new Set([...cells.values()].filter(here).map(placeKey));
  for (const { at, lastPeriod } of figures)
    for (const one of [at, lastPeriod?.at]) if (one) own.add(placeKey(one));
  const hiddenRows = hiddenRowsOf(sheet);
  const asked: SheetCell[] = [];
  const told = new Map<number, { readonly row: number; count: number }>();
  for (const { index: row, cells: values } of sheet.rows) {
    if (row < first) continue;
    const blank = blanks.get(row);
    const isFilled = rowsOfFigures.has(row) && !blank;
    for (let column = isFilled ? leftmost : leftmost - 1; column < values.length; column++) {
      if (!looksLikeNumber(values[column] ?? null)) continue;
      const key = placeKey({ row, column });
      if (isFilled) {
        const known = told.get(column);
        if (known) known.count += own.has(key) ? 0 : 1;
        else if (!own.has(key)) told.set(column, { row, count: 1 });
      } else if (isMeant(column)) asked.push(sheetCell(sheet, hiddenRows, row, column));
    }

    function isMeant(column: number): boolean {
      const key = placeKey({ row, column });
      if (!blank || column >= leftmost) return !own.has(key) || (blank !== undefined && notes.has(key));
      const last = blank.lastPeriod;
      return (
        last !== undefined && placeKey(last.at) === key && cellText(last.at.value).trim() !== last.printed
      );
    }
  }
  const warnings = [...told].map(([column, { row, count }]) => {
    const issue = issueAt(sheetCell(sheet, hiddenRows, row, column), 'warning', 'value_outside_cells', null);
    return count === 1
      ? issue
      : { ...issue, found: `${issue.found ?? ''} (và ${count - 1} số khác cùng cột)` };
  });
  return { asked, told: warnings };
}

function placeKey({ row, column }: { readonly row: number; readonly column: number }): number {
  return row * 16_384 + column;
}

/** Of a sheet with the codes of our figures in it, the numbers that differ from those of the figures; null where it is no copy. */
function figuresOfCopy(sheet: Sheet, draft: ReportDraft): readonly SheetCell[] | null {
  const byCode = new Map(draft.figures.map((figure) => [figure.indicator, figure]));
  const hiddenRows = hiddenRowsOf(sheet);
  let isCopy = false;
  const found: SheetCell[] = [];
  for (const { index, cells } of sheet.rows) {
    const code = cells.findIndex((value) => typeof value === 'string' && byCode.has(value.trim()));
    const figure = byCode.get(String(cells[code] ?? '').trim());
    if (!figure) continue;
    isCopy = true;
    const at = sheetCell(sheet, hiddenRows, index, figure.at.column);
    if (looksLikeNumber(at.value) && cellText(at.value) !== cellText(figure.at.value)) found.push(at);
  }
  return isCopy ? found : null;
}

/** A number, or a short text with digits in it that may be one; words for times make it a heading. */
function looksLikeNumber(value: CellValue): boolean {
  if (typeof value !== 'string') return isNumber(value);
  const text = value.trim();
  return (
    text.length <= 60 &&
    /^\D{0,20}\d[\d.,\s]*\D{0,25}$/.test(text) &&
    !/năm|quý|tháng|ngày|kỳ/iu.test(text.normalize('NFC'))
  );
}

/** A number as such, typed, computed or written in digits alone. */
function isNumber(value: CellValue): boolean {
  if (typeof value === 'number') return true;
  if (typeof value === 'string') return /^\s*\d[\d.,\s]*$/.test(value);
  return typeof value === 'object' && value?.kind === 'formula' && isNumber(value.result ?? null);
}
