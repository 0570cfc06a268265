import { amountToNumber } from '../amount';
import type { StatutoryCell, StatutoryTotal } from './statutory-consolidation';
import {
  type FormColumn,
  type FormPlace,
  figureColumnsOf,
  headerTable,
  type StatutoryForm,
} from './statutory-form';

/** Totals by their place; see `placeOf`. */
export type Totals = ReadonlyMap<string, StatutoryTotal>;

/**
 * A total as it is shown. `allNil` is how many reports there are where every one of them says as a whole that nothing occurred, else 0: then a
 * cell that nobody filled is nil. Throws `RangeError` where the sum leaves the safe integers.
 */
export function cellOf(
  total: StatutoryTotal | undefined,
  { code, decimals }: FormColumn,
  allNil = 0,
): StatutoryCell {
  const { sum = 0, amountCount = 0, nilCount = allNil } = total ?? {};
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

/** For figures of a table: all the reports where all are of nothing; never for the header, which such a report fills in like any other. */
export function allNilOf(
  table: string,
  { reports, nil }: { readonly reports: number; readonly nil: number },
): number {
  return table !== headerTable && nil === reports ? nil : 0;
}

/** Totals prepared for finding. */
export function totalsByPlace(totals: readonly StatutoryTotal[]): Totals {
  return new Map(totals.map((total) => [placeOf(total), total]));
}

/** One text for a place. */
export function placeOf({ table, row, labelKey, column }: FormPlace & { readonly labelKey: string }): string {
  return [table, row, labelKey, column].join('\n');
}
