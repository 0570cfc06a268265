import type { FormColumn, FormTable, StatutoryForm } from '../../domain/forms/statutory-form';
import type { Sheet } from '../sheet';
import { formWords, holds } from './form-words';
import { headingsOver } from './headings';
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
  /** The last column before whatever stands beside. */
  readonly bodyRight: number;
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

/** A part whose ends are not known yet; see `boundParts`. */
export type FoundPart = Omit<TablePart, 'bodyBottom' | 'bodyRight'>;

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

/** Whether the words of a heading are those of a column. */
export function saysSo(words: string, { words: needed, without }: FormColumn): boolean {
  return needed.every((phrase) => holds(words, phrase)) && !without.some((phrase) => holds(words, phrase));
}

/** So far right of its columns is a part searched for what is none of the form. */
const besideAtMost = 40;

/** Lets each part end where another begins below it in the same columns of its sheet, or beside it, or with the sheet. */
export function boundParts(found: readonly FoundPart[]): readonly TablePart[] {
  const bottoms = found.map((part) => {
    const below = found.filter(
      (other) => other.sheet === part.sheet && other.headingTop >= part.bodyTop && overlaps(part, other),
    );
    const last = part.sheet.rows.at(-1)?.index ?? 0;
    return { ...part, bodyBottom: Math.min(last, ...below.map(({ headingTop }) => headingTop - 1)) };
  });
  return bottoms.map((part) => {
    const right = Math.max(...part.columns.values());
    const starts = bottoms
      .filter(
        (other) =>
          other.sheet === part.sheet &&
          other.headingTop <= part.bodyBottom &&
          part.headingTop <= other.bodyBottom,
      )
      .map(({ columns }) => Math.min(...columns.values()))
      .filter((start) => start > right);
    return { ...part, bodyRight: Math.min(right + besideAtMost, ...starts.map((start) => start - 1)) };
  });
}

function overlaps(left: FoundPart, right: FoundPart): boolean {
  const [ours, theirs] = [[...left.columns.values()], [...right.columns.values()]];
  return Math.min(...ours) <= Math.max(...theirs) && Math.min(...theirs) <= Math.max(...ours);
}
