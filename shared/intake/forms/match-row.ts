import type { FormRow, FormTable, StatutoryForm } from '../../domain/forms/statutory-form';
import { formWords, sharedWords } from './form-words';
import { codeKey } from './row-code';

/** What a row of a table says of itself, as it stands. */
export type RowWords = { readonly code: string; readonly label: string };

/** Which row of the form a row is. */
export type RowMatch =
  | { readonly kind: 'row'; readonly row: FormRow; readonly confidence: number; readonly alias: boolean }
  /** A row of an open list that the form does not name: kept under its own code and label. */
  | { readonly kind: 'open'; readonly code: string; readonly labelKey: string }
  /**
   * Code and label name different rows, or one of them none; `candidates` are what they may stand for. `mayStand`: the list is open,
   * so the row may also be one of its own.
   */
  | { readonly kind: 'contradiction'; readonly candidates: readonly FormRow[]; readonly mayStand: boolean }
  | { readonly kind: 'unknown'; readonly candidates: readonly FormRow[]; readonly mayStand: boolean };

const alike = 0.75;
const perhaps = 0.5;
const ahead = 0.1;
const outline =
  /^\s*(?:(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ]|i{1,3})\s*[.):-]\s*|\d{1,2}(?:\.\d{1,2}){0,3}\s+(?=\p{L})|[-+*•]\s*)/iu;

/** The rows of a table with their labels prepared for comparing. */
export type RowIndex = {
  readonly form: StatutoryForm;
  readonly rows: ReadonlyArray<{ readonly row: FormRow; readonly labels: readonly string[] }>;
};

/** Prepares the rows of a table for matching. */
export function rowIndexOf(form: StatutoryForm, table: FormTable): RowIndex {
  const wordsOf = (label: string) => formWords(withoutOutline(label), form.abbreviations);
  return {
    form,
    rows: table.rows.map((row) => ({ row, labels: [row.label, ...row.labels].map(wordsOf) })),
  };
}

/** The words of a label without its number in front. */
export function labelKeyOf(label: string, form: StatutoryForm): string {
  return formWords(withoutOutline(label), form.abbreviations).trim();
}

/**
 * Finds the row of the form by code and label together, among the rows outside lists and those of the list that is open at this
 * place (`list`, the code of its heading). Code and label that contradict each other are never decided here.
 */
export function matchRow(words: RowWords, list: string | null, index: RowIndex): RowMatch {
  const label = ` ${labelKeyOf(words.label, index.form)} `;
  const reachable = index.rows.filter(
    ({ row }) => row.list === null || row.list === list || row.kind === 'heading',
  );
  const scored = reachable
    .map(({ row, labels }) => ({ row, score: Math.max(...labels.map((each) => sharedWords(label, each))) }))
    .sort((left, right) => right.score - left.score);
  const [best, second] = scored;
  const lead = (best?.score ?? 0) - (second?.score ?? 0);
  const byLabel = best && best.score >= alike && (best.score === 1 || lead >= ahead) ? best : null;

  const code = codeKey(words.code);
  if (byLabel?.row.kind === 'heading') return rowMatch(byLabel.row, byLabel.score, false);
  const open = index.rows.find(({ row }) => row.code === list)?.row.open ?? false;
  // The lists use the same codes again, and so may the rows outside them: a code counts among the rows of its own list.
  const byCode =
    reachable.find(({ row }) => row.list === list && row.kind === 'figures' && row.printed.includes(code))
      ?.row ?? null;

  if (byLabel) {
    const { row, score } = byLabel;
    if (code === '' || row.printed.length === 0 || row.printed.includes(code)) {
      return rowMatch(row, score, code !== '' && row.printed.length > 0 && row.printed[0] !== code);
    }
    const candidates = byCode ? [row, byCode] : [row];
    return { kind: 'contradiction', candidates, mayStand: open };
  }
  if (byCode && best?.row === byCode && best.score >= perhaps)
    return rowMatch(byCode, best.score, byCode.printed[0] !== code);
  const possible = scored
    .filter(({ score, row }) => score >= perhaps && row.kind === 'figures' && row.list === list)
    .map(({ row }) => row);
  const mayStand = open && label.trim() !== '';
  if (byCode) {
    return { kind: 'contradiction', candidates: [...new Set([byCode, ...possible])].slice(0, 3), mayStand };
  }
  if (mayStand && possible.length === 0) return { kind: 'open', code, labelKey: label.trim() };
  return { kind: 'unknown', candidates: possible.slice(0, 3), mayStand };
}

function rowMatch(row: FormRow, score: number, alias: boolean): RowMatch {
  return { kind: 'row', row, confidence: score === 1 ? 1 : 0.95, alias };
}

function withoutOutline(label: string): string {
  return label.slice(0, 400).normalize('NFC').replace(outline, '');
}
