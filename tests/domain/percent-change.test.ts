import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideRounded } from '../../shared/domain/divide-rounded';
import { percentChange } from '../../shared/domain/percent-change';

describe('the change in percent', () => {
  it.each([
    ['khám bệnh nghề nghiệp', 635, 707, 11.34],
    ['quan trắc môi trường lao động', 39, 40, 2.56],
    ['chết vì tai nạn lao động', 1, 2, 100],
    ['no change', 40, 40, 0],
    ['a fall to nothing', 2, 0, -100],
    ['a fall', 3, 2, -33.33],
    ['exactly half a hundredth, upwards', 20_000, 20_001, 0.01],
    ['exactly half a hundredth, downwards', 20_000, 19_999, -0.01],
    ['just under half a hundredth', 20_001, 20_002, 0],
    ['a base of 0', 0, 5, null],
    ['0 and 0', 0, 0, null],
  ])('%s: %d → %d is %s', (_, previous, current, percent) => {
    expect(percentChange(previous, current)).toBe(percent);
  });

  it('is the nearest hundredth, and the further one from zero at a tie', () => {
    const counts = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 1_000_000 }), (previous, current) => {
        const hundredths = BigInt(Math.round((percentChange(previous, current) ?? Number.NaN) * 100));
        const base = BigInt(previous);
        const exact = (BigInt(current) - base) * 10_000n;
        const error = hundredths * base - exact;
        const size = error < 0n ? -error : error;
        expect(2n * size <= base).toBe(true);
        if (2n * size === base) expect(error > 0n).toBe(exact > 0n);
      }),
    );
  });

  it('is not moved by the scale of the amounts', () => {
    const counts = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 1, max: 1000 }), (previous, current, scale) => {
        expect(percentChange(previous * scale, current * scale)).toBe(percentChange(previous, current));
      }),
    );
  });
});

describe('division rounded as on paper', () => {
  it.each([
    [1n, 2n, 1n],
    [-1n, 2n, -1n],
    [1n, -2n, -1n],
    [-1n, -2n, 1n],
    [1n, 3n, 0n],
    [2n, 3n, 1n],
    [-5n, 2n, -3n],
    [0n, 7n, 0n],
  ])('%s / %s is %s', (numerator, denominator, result) => {
    expect(divideRounded(numerator, denominator)).toBe(result);
  });

  it('refuses a denominator of 0', () => {
    expect(() => divideRounded(1n, 0n)).toThrow(RangeError);
  });
});
