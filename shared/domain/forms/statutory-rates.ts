import { amountToNumber } from '../amount';
import { divideRounded } from '../divide-rounded';
import type { StatutoryRate } from './statutory-consolidation';
import type { StatutoryForm } from './statutory-form';
import { allNilOf, cellOf, columnAt, placeOf, type Totals } from './statutory-totals';

/**
 * The rates of a form, recomputed from sums over so many reports, of which some say that nothing occurred. Those count below the line like any
 * other where they state the number: the rate is per worker of the establishments that report, and one without an accident
 * is among them. Where they state none, nothing is put in its place; `withoutDenominator` counts them.
 */
export function ratesOf(
  form: StatutoryForm,
  totals: Totals,
  counts: { readonly reports: number; readonly nil: number },
): StatutoryRate[] {
  return form.rates.map(({ code, label, numerator, denominator, factor, decimals }) => {
    const [over, under] = [numerator, denominator].map((place) => {
      const column = columnAt(form, place);
      const total = totals.get(placeOf({ ...place, labelKey: '' }));
      return {
        ...cellOf(total, column, allNilOf(place.table, counts)),
        sum: total?.sum ?? 0,
        decimals: column.decimals,
      };
    });
    if (!over || !under) throw new Error(`Expected two parts of ${code}, got fewer`);
    const parts = {
      ...{ code, label, factor, decimals, numerator: over.value, denominator: under.value },
      withoutDenominator: Math.max(0, counts.reports - under.amountCount),
    };
    if (over.state !== 'amount') return { ...parts, state: over.state, value: null };
    if (under.state !== 'amount' || under.sum === 0)
      return { ...parts, state: 'no_denominator', value: null };
    const scaled = divideRounded(
      BigInt(over.sum) * BigInt(factor) * 10n ** BigInt(decimals + under.decimals),
      BigInt(under.sum) * 10n ** BigInt(over.decimals),
    );
    return { ...parts, state: 'amount', value: amountToNumber(Number(scaled), decimals) };
  });
}
