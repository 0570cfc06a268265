import { formatNumber, formatRate } from '../domain/format-vietnamese';
import type { StatutoryCell, StatutoryRate } from '../domain/forms/statutory-consolidation';
import { assertNever } from '../kit/assert-never';

/** A total of a form in words: a number, "KPS" where nothing occurred, nothing where nobody filled the cell. */
export function statutoryCellWords({ state, value }: StatutoryCell): string {
  switch (state) {
    case 'amount':
      return value === null ? '' : formatNumber(value, 6);
    case 'nil':
      return 'KPS';
    case 'blank':
      return '';
    default:
      return assertNever(state);
  }
}

/** A rate in words with what was divided by what, or why there is none. */
export function statutoryRateWords(rate: StatutoryRate): string {
  const { state, value, numerator, denominator, factor, decimals } = rate;
  const missing = withoutDenominatorWords(rate);
  const gap = missing === '' ? '' : `; ${missing}`;
  switch (state) {
    case 'amount':
      return `${formatRate(value ?? 0, decimals)} (${formatNumber(numerator ?? 0, 6)} × ${formatNumber(factor, 0)} / ${formatNumber(denominator ?? 0, 6)}${gap})`;
    case 'nil':
      return `không phát sinh${gap}`;
    case 'blank':
      return 'chưa có số liệu';
    case 'no_denominator':
      return `chưa đủ căn cứ: chưa có mẫu số${gap}`;
    default:
      return assertNever(state);
  }
}

/** How many reports a rate leaves out below the line; empty where none. */
export function withoutDenominatorWords({ withoutDenominator }: StatutoryRate): string {
  return withoutDenominator === 0 ? '' : `${formatNumber(withoutDenominator, 0)} cơ sở không ghi mẫu số`;
}
