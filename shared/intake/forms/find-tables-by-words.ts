import type { FormTable, StatutoryForm } from '../../domain/forms/statutory-form';
import { cellText } from '../cell-text';
import { cellAt, type Sheet } from '../sheet';
import { type FoundPart, saysSo } from './find-tables';
import { formWords } from './form-words';
import { type Headings, headingsOver } from './headings';

const surely = 0.7;
const rowsSearched = 300;
const columnsSearched = 100;

/** The parts of the given tables on a sheet, by their headings alone: the row whose headings name the most columns. */
export function partsByWords(
  sheet: Sheet,
  form: StatutoryForm,
  tables: readonly FormTable[],
): readonly FoundPart[] {
  const found: FoundPart[] = [];
  for (const table of tables) {
    let best: FoundPart | null = null;
    for (const { index, cells } of sheet.rows) {
      if (index > rowsSearched) break;
      if (cells.filter((value) => typeof value === 'string' && value.trim() !== '').length < 2) continue;
      const part = partByWords(sheet, form, table, headingsOver(sheet, index, [0, columnsSearched - 1]));
      if (part && (best === null || part.columns.size > best.columns.size)) best = part;
    }
    if (best) found.push(best);
  }
  return found;
}

function partByWords(
  sheet: Sheet,
  form: StatutoryForm,
  table: FormTable,
  headings: Headings,
): FoundPart | null {
  if (headings.top > headings.bottom) return null;
  const columns = new Map<string, number>();
  const named = new Map<string, string>();
  for (let place = 0; place < columnsSearched; place += 1) {
    const heading = headings.over(place).join(' › ');
    if (heading === '') continue;
    const words = formWords(heading, form.abbreviations);
    const fitting = table.columns.filter((column) => !columns.has(column.code) && saysSo(words, column));
    const [column] = fitting;
    if (!column || fitting.length > 1) continue;
    columns.set(column.code, place);
    named.set(column.code, heading);
  }
  const figures = table.columns.filter(({ role }) => role === 'figure');
  const share = figures.filter(({ code }) => columns.has(code)).length / figures.length;
  if (share < surely) return null;
  return {
    table,
    sheet,
    numberRow: null,
    headingTop: headings.top,
    bodyTop: headings.bottom + (isCount(sheet, headings.bottom + 1, [...columns.values()]) ? 2 : 1),
    columns,
    headings: named,
    doubtful: [],
    confidence: 0.5 + 0.3 * share,
  };
}

/** Whether a row under headings counts their columns in a way that is not the form's: `A B 1 2 3 …`. */
function isCount(sheet: Sheet, row: number, places: readonly number[]): boolean {
  const numbers = places
    .toSorted((left, right) => left - right)
    .map((place) => Number(cellText(cellAt(sheet, row, place)).replace(/[^\d]/g, '') || Number.NaN))
    .filter((number) => !Number.isNaN(number));
  return numbers.length >= 4 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}
