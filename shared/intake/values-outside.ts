import { groupBy } from '../kit/group-by';
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
      issues.push(...oneEachColumn(told));
    } else if (!named.has(sheet.name)) {
      const copied = figuresOfCopy(sheet, draft);
      if (copied) found.push(...copied);
      else if (sheet.rows.some((row) => row.cells.some(looksLikeNumber))) {
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

/** One warning for the numbers of a column, at the first of them. */
function oneEachColumn(cells: readonly SheetCell[]): readonly Issue[] {
  return [...groupBy(cells, ({ column }) => column).values()].flatMap((column) => {
    const [first] = column;
    if (!first) return [];
    const issue = issueAt(first, 'warning', 'value_outside_cells', null);
    const others = column.length - 1;
    return [
      others === 0 ? issue : { ...issue, found: `${issue.found ?? ''} (và ${others} số khác cùng cột)` },
    ];
  });
}

/** Numbers beside a blank figure or under the table, to be asked about, and those right of figures that are there. */
function besideFigures(
  sheet: Sheet,
  { cells }: RecognisedTemplate,
  draft: ReportDraft,
): { readonly asked: readonly SheetCell[]; readonly told: readonly SheetCell[] } {
  const figures = draft.figures.filter(({ at }) => at.sheet === sheet.name);
  const first = Math.min(...figures.map(({ at }) => at.row));
  const leftmost = Math.min(...figures.map(({ at }) => at.column));
  const blanks = new Map(
    figures.filter(({ at }) => cellText(at.value).trim() === '').map((figure) => [figure.at.row, figure]),
  );
  const notes = new Set(draft.notes.filter(({ at }) => at.sheet === sheet.name).map(({ at }) => at.cell));
  const own = new Set([
    ...[...cells.values()].filter((cell) => cell.sheet === sheet.name).map(({ cell }) => cell),
    ...figures.flatMap(({ at, lastPeriod }) => [at.cell, ...(lastPeriod ? [lastPeriod.at.cell] : [])]),
    ...notes,
  ]);
  const rowsOfFigures = new Set(figures.map(({ at }) => at.row));
  const hiddenRows = hiddenRowsOf(sheet);
  const asked: SheetCell[] = [];
  const told: SheetCell[] = [];
  for (const { index, cells: values } of sheet.rows) {
    if (index < first) continue;
    const blank = blanks.get(index);
    for (let column = leftmost - 1; column < values.length; column++) {
      if (!looksLikeNumber(values[column] ?? null)) continue;
      const at = sheetCell(sheet, hiddenRows, index, column);
      const isLastPeriod = column < leftmost && rowsOfFigures.has(index);
      const last = isLastPeriod ? blank?.lastPeriod : undefined;
      const isOutside = isLastPeriod
        ? last?.at.cell === at.cell && cellText(at.value).trim() !== last.printed
        : !own.has(at.cell) || (blank && notes.has(at.cell));
      if (isOutside) (rowsOfFigures.has(index) && !blank ? told : asked).push(at);
    }
  }
  return { asked, told };
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

/** A number, or a short text with digits in it that may be one. */
function looksLikeNumber(value: CellValue): boolean {
  if (typeof value === 'number') return true;
  if (typeof value === 'string')
    return value.length <= 60 && /^\D{0,20}\d[\d.,\s]*\D{0,25}$/.test(value.trim());
  return typeof value === 'object' && value?.kind === 'formula' && looksLikeNumber(value.result ?? null);
}
