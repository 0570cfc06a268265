import { amountFromDecimalText, amountToDecimalText } from '../domain/amount';
import type { Indicator } from '../domain/indicator';
import { valueAnswer } from './answer';
import { neighbours } from './neighbours';
import type { NumberReading } from './number-reading';
import type { DateCell } from './sheet';

/** The first day on which a date is rather a date typed by mistake than a small count in a cell formatted as a date. */
const firstLikelyDate = '2000-01-01';

/** The answers that suggest themselves for a text that reads in several ways, likeliest first. */
export function questionReadings(
  { reason, readings, approximation }: Extract<NumberReading, { kind: 'question' }>,
  { decimals, allowApproximate }: Indicator,
): readonly string[] {
  const offered = allowApproximate ? approximation : 'exact';
  switch (reason) {
    case 'nil_or_blank':
      return ['nil', valueAnswer('0'), 'blank'];
    case 'zero_or_nil':
      return [valueAnswer('0'), 'nil'];
    case 'unknown':
      return ['blank', 'nil'];
    case 'occurred':
      return ['blank'];
    default:
      return readings.flatMap(({ amount }) =>
        amount === null ? [] : [valueAnswer(amountToDecimalText(amount, decimals), offered)],
      );
  }
}

/** The readings of a text as they would be written: `10.258 | 10,258`; empty where none suggests itself. */
export function possibleReadings({ reason, readings }: Extract<NumberReading, { kind: 'question' }>): string {
  if (reason === 'nil_or_blank') return 'KPS | 0';
  if (reason === 'zero_or_nil') return '0 | KPS';
  return readings.map(({ text }) => text).join(' | ');
}

/**
 * A number stored with more decimals than the indicator has: `10.258` was typed where the point is the decimal sign and means 10258;
 * `24.5` may mean 24500 as well, or a count that somebody computed, so the values around it come first. A share below 1 is no rounded count.
 */
export function groupedReadings(value: number, decimals: number): readonly string[] {
  const written = String(value);
  const [, whole = '', fraction = ''] = /^(\d{1,15})\.(\d+)$/.exec(written) ?? [];
  if (fraction === '') return [];
  const canGroup = whole.length <= 3 && fraction.length <= 3;
  const grouped = canGroup
    ? [valueAnswer(`${whole}${fraction.padEnd(3, '0')}`.replace(/^0+(?=\d)/, ''))]
    : [];
  if (whole === '0' || (canGroup && fraction.length === 3)) return grouped;
  const around = neighbours(written, decimals).filter(
    (near) => amountFromDecimalText(near, decimals) !== null,
  );
  return [...around.map((near) => valueAnswer(near)), ...grouped];
}

/** `=10/12` typed for two numbers side by side: each may be the figure. Empty for every other formula. */
export function quotientReadings(formula: string): readonly string[] {
  if (!/^=?\d{1,9}(?:\/\d{1,9}){1,3}$/.test(formula)) return [];
  const parts = formula.replace('=', '').split('/');
  return [...new Set(parts.map((part) => valueAnswer(part.replace(/^0+(?=\d)/, ''))))];
}

/**
 * What a date may stand for where a figure belongs: `10/12` became 10 December, so 10 or 12; `05/35` became 1 May 2035, so 5 or 35;
 * a count in a cell formatted as a date shows a day near 1900, so its serial number comes first.
 */
export function dateReadings({ date, serial }: DateCell): readonly string[] {
  const [year = '', month = '', day = ''] = date.split('-');
  const parts = day === '01' ? [month, year.slice(2), day] : [day, month];
  const typed = parts.map((part) => valueAnswer(part.replace(/^0(?=\d)/, '')));
  const stored = Number.isInteger(serial) && serial >= 0 ? [valueAnswer(String(serial))] : [];
  return [...new Set(date < firstLikelyDate ? [...stored, ...typed] : [...typed, ...stored])];
}
