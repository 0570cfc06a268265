import type { FormColumn, FormTable, StatutoryForm } from '../../domain/forms/statutory-form';
import { cellText } from '../cell-text';
import { cellAt, type Sheet } from '../sheet';
import { formWords, holds } from './form-words';
import { type Headings, headingsOver } from './headings';
import { type NumberRun, numberRunsOf } from './number-runs';

/** A table of a form, or a part of it, as it lies on a sheet. Rows and columns are counted from 0. */
export type TablePart = {
  readonly table: FormTable;
  readonly sheet: Sheet;
  /** The row of column numbers; null where the columns were found by their headings alone. */
  readonly numberRow: number | null;
  readonly headingTop: number;
  readonly bodyTop: number;
  /** The last row before whatever comes next. */
  readonly bodyBottom: number;
  /** Where each column of the form stands, by its code. */
  readonly columns: ReadonlyMap<string, number>;
  /** What stands over each column of the form, by its code. */
  readonly headings: ReadonlyMap<string, string>;
  /** Columns whose heading says something else than their number. */
  readonly doubtful: ReadonlyArray<{ readonly column: string; readonly heading: string }>;
  /** From 0 to 1. */
  readonly confidence: number;
};

const enoughWords = 0.4;
const surely = 0.7;
const rowsSearched = 300;
const columnsSearched = 100;

/** A part whose end is not known yet; see `boundParts`. */
export type FoundPart = Omit<TablePart, 'bodyBottom'>;

/** The parts of a form's tables on a sheet, by their rows of column numbers, which the headings above have to confirm. */
export function partsByNumbers(sheet: Sheet, form: StatutoryForm): readonly FoundPart[] {
  const found: FoundPart[] = [];
  for (const run of numberRunsOf(sheet)) {
    const best = form.tables
      .map((table) => partOf(sheet, form, table, run))
      .filter((part) => part !== null)
      .sort((left, right) => right.confidence - left.confidence)[0];
    if (best) found.push(best);
  }
  return found;
}

function partOf(
  sheet: Sheet,
  form: StatutoryForm,
  table: FormTable,
  { row, columns }: NumberRun,
): FoundPart | null {
  const known = new Map(table.columns.map((column) => [column.number, column]));
  if ([...columns.keys()].some((number) => !known.has(number))) return null;
  const places = [...columns.values()];
  const headings = headingsOver(sheet, row - 1, [Math.min(...places), Math.max(...places)]);
  if (headings.top > headings.bottom) return null;
  const mapped = new Map<string, number>();
  const texts = new Map<string, string>();
  const doubtful: Array<{ column: string; heading: string }> = [];
  let figures = 0;
  for (const [number, place] of columns) {
    const column = known.get(number);
    if (!column) continue;
    mapped.set(column.code, place);
    if (column.role !== 'figure') continue;
    figures += 1;
    const heading = headings.over(place).join(' › ');
    texts.set(column.code, heading);
    if (!saysSo(formWords(heading, form.abbreviations), column))
      doubtful.push({ column: column.code, heading });
  }
  const confirmed = figures === 0 ? 0 : (figures - doubtful.length) / figures;
  const complete = columns.size / table.columns.length;
  if (confirmed < enoughWords || (complete < 0.75 && confirmed < surely)) return null;
  return {
    table,
    sheet,
    numberRow: row,
    headingTop: headings.top,
    bodyTop: row + 1,
    columns: mapped,
    headings: texts,
    doubtful,
    confidence: Math.min(0.99, 0.6 + 0.2 * complete + 0.2 * confirmed),
  };
}

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

function saysSo(words: string, { words: needed, without }: FormColumn): boolean {
  return needed.every((phrase) => holds(words, phrase)) && !without.some((phrase) => holds(words, phrase));
}

/** Lets each part end where another begins below it in the same columns of its sheet, or with the sheet. */
export function boundParts(found: readonly FoundPart[]): readonly TablePart[] {
  return found.map((part) => {
    const below = found.filter(
      (other) => other.sheet === part.sheet && other.headingTop >= part.bodyTop && overlaps(part, other),
    );
    const last = part.sheet.rows.at(-1)?.index ?? 0;
    return { ...part, bodyBottom: Math.min(last, ...below.map(({ headingTop }) => headingTop - 1)) };
  });
}

function overlaps(left: FoundPart, right: FoundPart): boolean {
  const [ours, theirs] = [[...left.columns.values()], [...right.columns.values()]];
  return Math.min(...ours) <= Math.max(...theirs) && Math.min(...theirs) <= Math.max(...ours);
}
