import { failure, type Result, success } from '../kit/result';

/** Why a number cannot be held as an exact amount of an indicator. */
export type AmountProblem = 'not_finite' | 'too_many_decimals' | 'too_large';

/** Excel keeps 15 significant digits (Excel specifications and limits, "Number precision"). */
const significantDigits = 15;
const largestInteger = 10 ** significantDigits;
const decimalText = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * The exact amount behind a decimal text with a point, `21.4` at 1 decimal being 214. Zeros at the end of the fraction do
 * not count as digits. Null where the text is no plain decimal, needs more than `decimals` digits or leaves the safe integers.
 */
export function amountFromDecimalText(text: string, decimals: number): number | null {
  const match = decimalText.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  const needed = fraction.replace(/0+$/, '');
  if (needed.length > decimals) return null;
  const amount = Number(whole + needed.padEnd(decimals, '0'));
  if (!Number.isSafeInteger(amount)) return null;
  return sign && amount !== 0 ? -amount : amount;
}

/**
 * The exact amount behind a double as a workbook stores it, read at Excel's 15 significant digits: 0.30000000000000004 is
 * 0.3. Never rounds to the indicator: a figure that needs more than `decimals` digits is `too_many_decimals`, one of more than
 * 15 digits (in units of 10^-decimals) is `too_large`, since its last digits were lost before anyone could read them.
 */
export function amountFromDouble(value: number, decimals: number): Result<number, AmountProblem> {
  if (!Number.isFinite(value)) return failure('not_finite');
  if (decimals === 0 && Number.isInteger(value) && Math.abs(value) < largestInteger)
    return success(value + 0);
  const [mantissa = '', exponent = '0'] = value.toExponential(significantDigits - 1).split('e');
  const digits = BigInt(mantissa.replace('.', ''));
  // value = digits × 10^(exponent − 14); the amount is that × 10^decimals.
  const shift = Number(exponent) - (significantDigits - 1) + decimals;
  if (digits === 0n) return success(0);
  if (Number(exponent) + decimals >= significantDigits) return failure('too_large');
  const divisor = 10n ** BigInt(Math.max(0, -shift));
  if (digits % divisor !== 0n) return failure('too_many_decimals');
  return success(Number(digits / divisor));
}

/** The double that lies closest to an amount: 214 at 1 decimal is 21.4. Both parts are exact, so the division rounds once. */
export function amountToNumber(amount: number, decimals: number): number {
  return amount / 10 ** decimals;
}

/** The amount that `amountToNumber` turned into `value`; exact up to 2^52. Only for figures that were amounts before. */
export function amountFromNumber(value: number, decimals: number): number {
  return Number(value.toFixed(decimals).replace('.', ''));
}

/** The sum of two amounts at the same scale. Throws `RangeError` where it leaves the safe integers, instead of losing digits. */
export function addAmounts(left: number, right: number): number {
  const sum = left + right;
  if (!Number.isSafeInteger(sum)) {
    throw new RangeError(`Expected a sum within ±(2^53 − 1), got ${left} + ${right}`);
  }
  return sum;
}

/** The amount as decimal text with a point, without zeros at the end: 214 at 1 decimal is `21.4`. Not for negative amounts. */
export function amountToDecimalText(amount: number, decimals: number): string {
  const digits = String(amount).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
