import type { StatutoryForm } from '../../domain/forms/statutory-form';
import { cellText } from '../cell-text';
import type { Sheet, Workbook } from '../sheet';
import { boundParts, partsByNumbers, type TablePart } from './find-tables';
import { partsByWords } from './find-tables-by-words';
import { formWords, holds } from './form-words';

/** A workbook taken for a statutory form, with the tables that were found in it. */
export type RecognisedForm = {
  readonly form: StatutoryForm;
  readonly workbook: Workbook;
  /** The sheet of the first table. */
  readonly sheet: string;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Every table or part of one, in the order of the sheets, hidden ones last. */
  readonly parts: readonly TablePart[];
};

const rowsWithTitle = 60;

/**
 * Says whether a workbook is one of the forms, and where their tables stand: by the row of column numbers under headings
 * that confirm it, wherever on whichever sheet; without such a row by the headings alone, which is less sure. Null where no form's first table is found.
 */
export function recogniseForm(workbook: Workbook, forms: readonly StatutoryForm[]): RecognisedForm | null {
  const found = forms.flatMap((form) => recognised(workbook, form) ?? []);
  return found.reduce<RecognisedForm | null>(
    (best, next) => (best === null || next.confidence > best.confidence ? next : best),
    null,
  );
}

function recognised(workbook: Workbook, form: StatutoryForm): RecognisedForm | null {
  const [first] = form.tables;
  if (!first) return null;
  const counted = workbook.sheets.flatMap((sheet) => partsByNumbers(sheet, form));
  const rest = form.tables.filter((table) => !counted.some((part) => part.table === table));
  const titled = workbook.sheets.some((sheet) => bearsTitle(sheet, form));
  // Headings alone are looked for where something else speaks for the form.
  const named =
    rest.length === 0 || (counted.length === 0 && !titled)
      ? []
      : workbook.sheets.flatMap((sheet) => partsByWords(sheet, form, rest));
  // What anyone can see comes first: a hidden sheet may hold last year's report.
  const sheets = [...workbook.sheets].sort(
    (left, right) => Number(left.state !== 'visible') - Number(right.state !== 'visible'),
  );
  const order = new Map(sheets.map((sheet, index) => [sheet, index]));
  const parts = boundParts([...counted, ...named]).toSorted(
    (left, right) =>
      (order.get(left.sheet) ?? 0) - (order.get(right.sheet) ?? 0) || left.headingTop - right.headingTop,
  );
  const main = parts.filter(({ table }) => table === first);
  const [head] = main;
  if (!head) return null;
  const confidence = Math.max(...main.map((part) => part.confidence));
  return {
    form,
    workbook,
    sheet: head.sheet.name,
    confidence: titled ? confidence : confidence * 0.95,
    parts,
  };
}

function bearsTitle(sheet: Sheet, { titles, abbreviations }: StatutoryForm): boolean {
  return sheet.rows
    .filter(({ index }) => index < rowsWithTitle)
    .some(({ cells }) =>
      cells.some((value) => {
        if (value === null || typeof value === 'number') return false;
        const words = formWords(cellText(value), abbreviations);
        return titles.some((title) => holds(words, title));
      }),
    );
}
