import { amountToNumber } from '../amount';
import { divideRounded } from '../divide-rounded';
import type { StatutoryRate } from './statutory-consolidation';
import type { StatutoryForm } from './statutory-form';
import { cellOf, columnAt, placeOf, type Totals } from './statutory-totals';

/** The rates of a form, recomputed from sums over so many reports. */
export function ratesOf(form: StatutoryForm, totals: Totals, reports: number): StatutoryRate[] {
  return form.rates.map(({ code, label, numerator, denominator, factor, decimals }) => {
    const [over, under] = [numerator, denominator].map((place) => {
      const column = columnAt(form, place);
      const total = totals.get(placeOf({ ...place, labelKey: '' }));
      return { ...cellOf(total, column), sum: total?.sum ?? 0, decimals: column.decimals };
    });
    if (!over || !under) throw new Error(`Expected two parts of ${code}, got fewer`);
    const parts = {
      ...{ code, label, factor, decimals, numerator: over.value, denominator: under.value },
      withoutDenominator: Math.max(0, reports - under.amountCount),
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
