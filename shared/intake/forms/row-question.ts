import { foldText } from '../../domain/fold-text';
import type { FormRow, FormTable } from '../../domain/forms/statutory-form';
import type { Answer } from '../answer';
import { cellText } from '../cell-text';
import type { Issue } from '../issue';
import { sheetCell } from '../sheet-cell';
import type { TablePart } from './find-tables';
import { formIssueAt } from './form-issue';
import type { RowMatch } from './match-row';
import { mostRows, type PlacedRow } from './placed-row';

/** Whether an answer says what a row is. */
export function decidesRow(
  answer: Answer,
  table: FormTable,
  { mayStand }: { readonly mayStand: boolean },
): boolean {
  if (answer.kind === 'indicator') {
    return table.rows.some(({ code, kind }) => code === answer.code && kind === 'figures');
  }
  return answer.kind === 'ignore' || (answer.kind === 'keep' && mayStand);
}

/** Asks what a row is whose code and label do not say it together. */
export function rowQuestion(match: Exclude<RowMatch, { kind: 'row' | 'open' }>, placed: PlacedRow): Issue {
  const readings = [
    ...match.candidates.map(({ code }) => `indicator:${code}`),
    ...(match.mayStand ? ['keep'] : []),
    'ignore',
  ];
  const found = [placed.code, placed.label].filter((text) => text !== '').join(' · ');
  const names = match.candidates.map(rowName).join(' | ');
  const at = placed.codeAt && match.kind === 'contradiction' ? placed.codeAt : placed.labelAt;
  return match.kind === 'contradiction'
    ? formIssueAt(at, 'question', 'row_code_mismatch', found, names, readings)
    : formIssueAt(at, 'question', 'unmatched_row', found, rowValues(placed), readings);
}

/** A row as the form prints it: `4 · Thiết bị nâng`. */
export function rowName({ printed, label }: FormRow): string {
  return printed[0] === undefined ? label : `${printed[0]} · ${label}`;
}

/** The figures of a row with their cells, as they stand. */
export function rowValues({ figures }: PlacedRow): string {
  return figures.map(({ at }) => `${at.cell} = ${cellText(at.value).slice(0, 40)}`).join(', ');
}

/** More rows than a form has: what lies beyond is not read, and the file is not accepted. */
export function tooManyRows({ sheet, bodyTop }: TablePart): Issue {
  const at = sheetCell(sheet, new Set(), bodyTop, 0);
  return formIssueAt(at, 'error', 'unmatched_row', `> ${mostRows}`, null);
}

/** Whether a row that is none of the form's seems to bear figures, and not words such as a signature. */
export function looksFilled({ figures }: PlacedRow): boolean {
  return figures.some(
    ({ at: { value } }) =>
      typeof value !== 'string' ||
      /^[\s\d.,-]+$/.test(value) ||
      /^(kps|khong|khong phat sinh)$/.test(foldText(value)),
  );
}
