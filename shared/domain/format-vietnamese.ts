import { assertNever } from '../kit/assert-never';
import { amountToNumber } from './amount';
import type { CalendarDate } from './calendar-date';
import type { Approximation, Reading } from './figure';
import type { PeriodCode } from './period';

/**
 * A number as Vietnamese documents write it: `1.234.567,89`. `decimals` is the most digits after the comma; zeros at the end
 * are dropped, so 5 at 2 decimals is `5`. Own code instead of ICU, so that every machine prints the same characters.
 * Throws `RangeError` for what is not finite or has more than 21 digits.
 */
export function formatNumber(value: number, decimals: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) {
    throw new RangeError(`Expected a finite number below 10^21, got ${value}`);
  }
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const kept = fraction.replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const sign = value < 0 && /[1-9]/.test(whole + kept) ? '-' : '';
  return sign + grouped + (kept ? `,${kept}` : '');
}

/** A rate with all its decimals, `3,20`: beside each other rates of one table show the same number of them. */
export function formatRate(value: number, decimals: number): string {
  const text = formatNumber(value, decimals);
  const [, fraction = ''] = text.split(',');
  const zeros = '0'.repeat(decimals - fraction.length);
  return fraction === '' && zeros !== '' ? `${text},${zeros}` : text + zeros;
}

/** A count as official prose writes it, with a leading zero from 1 to 9: `02 người`, `34.466 người`. A fraction is left unpadded. */
export function formatCount(value: number): string {
  const text = formatNumber(Math.abs(value), 6);
  const sign = value < 0 ? '-' : '';
  return sign + (/^[1-9]$/.test(text) ? `0${text}` : text);
}

/** A change in percent with its sign and at most two decimals: `+11,34 %`, `-4 %`, `0 %`. */
export function formatPercent(percent: number): string {
  const text = formatNumber(percent, 2);
  return `${text.startsWith('-') || text === '0' ? '' : '+'}${text} %`;
}

/** `2025-12-04` as `04/12/2025`, always with two digits for day and month. */
export function formatDate(date: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${month}/${year}`;
}

/** The word before a figure that says how exact it is, with the blank after it; empty for an exact one. */
export function approximationWord(approximation: Approximation): '' | 'hơn ' | 'khoảng ' | 'gần ' {
  switch (approximation) {
    case 'exact':
      return '';
    case 'more_than':
      return 'hơn ';
    case 'about':
      return 'khoảng ';
    case 'less_than':
      return 'gần ';
    default:
      return assertNever(approximation);
  }
}

/** What an agency said of an indicator: `34.466`, `hơn 5.000`, `khoảng 600`, `gần 900`, `không phát sinh`. */
export function formatReading(reading: Reading, decimals: number): string {
  if (reading.kind === 'nil') return 'không phát sinh';
  return (
    approximationWord(reading.approximation) +
    formatNumber(amountToNumber(reading.amount, decimals), decimals)
  );
}

/** A period in the words of a report: `6 tháng đầu năm 2025`, `quý III năm 2025`, `năm 2025`, `đợt đột xuất 1 năm 2025`. */
export function formatPeriod(code: PeriodCode): string {
  const [year = '', part = ''] = code.split('-');
  if (part === 'H1') return `6 tháng đầu năm ${year}`;
  if (part === 'H2') return `6 tháng cuối năm ${year}`;
  if (part === 'Y') return `năm ${year}`;
  if (part.startsWith('Q')) return `${formatQuarter(part)} năm ${year}`;
  return `đợt đột xuất ${part.slice(1)} năm ${year}`;
}

const romanQuarters = ['I', 'II', 'III', 'IV'] as const;

/** A quarter, `Q3`, as documents write it: `quý III`. */
export function formatQuarter(part: string): string {
  return `quý ${romanQuarters[Number(part.slice(1)) - 1] ?? part.slice(1)}`;
}
