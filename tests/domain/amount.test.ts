import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addAmounts,
  amountFromDecimalText,
  amountFromDouble,
  amountFromNumber,
  amountToNumber,
} from '../../shared/domain/amount';
import { failure, success } from '../../shared/kit/result';

const fifteenDigits = 999_999_999_999_999;
const amounts = fc.integer({ min: -fifteenDigits, max: fifteenDigits });
const scales = fc.integer({ min: 0, max: 6 });

/** The decimal text of an amount, by string surgery alone. */
function decimalText(amount: number, decimals: number): string {
  const digits = String(Math.abs(amount)).padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return amount < 0 ? `-${text}` : text;
}

describe('an amount from a decimal text', () => {
  it.each([
    ['21.4', 1, 214],
    ['21.4', 2, 2140],
    ['21.40', 1, 214],
    ['-21.4', 1, -214],
    ['0', 0, 0],
    ['-0', 0, 0],
    ['004', 0, 4],
    ['21.4', 0, null],
    ['21.45', 1, null],
    ['9007199254740991', 0, 9_007_199_254_740_991],
    ['9007199254740992', 0, null],
    ['900719925474099.2', 1, null],
    ['21,4', 1, null],
    ['1e3', 0, null],
    ['.5', 1, null],
    ['', 0, null],
  ])('%s at %i decimals is %s', (text, decimals, amount) => {
    expect(amountFromDecimalText(text, decimals)).toBe(amount);
  });
});

describe('an amount from a double', () => {
  it.each([
    [0.30000000000000004, 1, 3],
    [0.1 + 0.7, 1, 8],
    [21.400000000000002, 1, 214],
    [1.005, 3, 1005],
    [-0.5, 1, -5],
    [-0, 0, 0],
    [3997, 0, 3997],
    [fifteenDigits, 0, fifteenDigits],
  ])('%d at %i decimals is %d', (value, decimals, amount) => {
    expect(amountFromDouble(value, decimals)).toEqual(success(amount));
  });

  it.each([
    [21.4, 0, 'too_many_decimals'],
    [1e-20, 6, 'too_many_decimals'],
    [0.123456789012345, 6, 'too_many_decimals'],
    [1e15, 0, 'too_large'],
    [1e14, 1, 'too_large'],
    [1e300, 0, 'too_large'],
    [Number.NaN, 0, 'not_finite'],
    [Number.POSITIVE_INFINITY, 0, 'not_finite'],
  ])('%d at %i decimals is refused: %s', (value, decimals, problem) => {
    expect(amountFromDouble(value, decimals)).toEqual(failure(problem));
  });
});

describe('laws of amounts', () => {
  it('text, double and amount say the same', () => {
    fc.assert(
      fc.property(amounts, scales, (amount, decimals) => {
        const value = amountToNumber(amount, decimals);
        expect(amountFromDecimalText(decimalText(amount, decimals), decimals)).toBe(amount);
        expect(amountFromDouble(value, decimals)).toEqual(success(amount));
        expect(amountFromNumber(value, decimals)).toBe(amount);
        expect(value).toBe(Number(decimalText(amount, decimals)));
      }),
    );
  });

  it('a double that is accepted differs from its amount by no more than the 15th digit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), scales, (value, decimals) => {
        const read = amountFromDouble(value, decimals);
        if (!read.ok) return;
        expect(amountToNumber(read.value, decimals)).toBe(Number(value.toPrecision(15)) + 0);
      }),
    );
  });

  it('adding amounts is adding decimals', () => {
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 5 }), scales, (parts, decimals) => {
        const sum = parts.reduce(addAmounts, 0);
        const exact = parts.reduce((total, part) => total + BigInt(part), 0n);
        expect(decimalText(sum, decimals)).toBe(decimalText(Number(exact), decimals));
        expect(BigInt(sum)).toBe(exact);
      }),
    );
  });

  it('a sum that would lose digits is refused', () => {
    expect(() => addAmounts(Number.MAX_SAFE_INTEGER, 1)).toThrow(RangeError);
    expect(() => addAmounts(-Number.MAX_SAFE_INTEGER, -1)).toThrow(RangeError);
    expect(addAmounts(Number.MAX_SAFE_INTEGER, 0)).toBe(Number.MAX_SAFE_INTEGER);
  });
});
