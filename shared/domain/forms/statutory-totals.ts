import { amountToNumber } from '../amount';
import type { StatutoryCell, StatutoryTotal } from './statutory-consolidation';
import { type FormColumn, type FormPlace, figureColumnsOf, type StatutoryForm } from './statutory-form';

/** Totals by their place; see `placeOf`. */
export type Totals = ReadonlyMap<string, StatutoryTotal>;

/** A total as it is shown. Throws `RangeError` where the sum leaves the safe integers. */
export function cellOf(total: StatutoryTotal | undefined, { code, decimals }: FormColumn): StatutoryCell {
  const { sum = 0, amountCount = 0, nilCount = 0 } = total ?? {};
  if (!Number.isSafeInteger(sum)) throw new RangeError(`The sum of ${code} is too large to be exact: ${sum}`);
  const state = amountCount > 0 ? 'amount' : nilCount > 0 ? 'nil' : 'blank';
  return {
    column: code,
    state,
    value: state === 'amount' ? amountToNumber(sum, decimals) : null,
    amountCount,
    nilCount,
  };
}

/** The column of a place. */
export function columnAt(form: StatutoryForm, { table, column }: FormPlace): FormColumn {
  const found = figureColumnsOf(form, table).find(({ code }) => code === column);
  if (!found) throw new Error(`Expected a column ${column} in table ${table} of ${form.code}, got none`);
  return found;
}

/** Totals prepared for finding. */
export function totalsByPlace(totals: readonly StatutoryTotal[]): Totals {
  return new Map(totals.map((total) => [placeOf(total), total]));
}

/** One text for a place. */
export function placeOf({ table, row, labelKey, column }: FormPlace & { readonly labelKey: string }): string {
  return [table, row, labelKey, column].join('\n');
}
