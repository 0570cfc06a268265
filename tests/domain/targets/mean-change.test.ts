import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentChange } from '../../../shared/domain/percent-change';
import { meanChangePercent, wholeRoot } from '../../../shared/domain/targets/mean-change';

describe('the whole root', () => {
  it('is the largest number whose power fits', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 60n }),
        fc.integer({ min: 1, max: 40 }),
        (value, degree) => {
          const root = wholeRoot(value, degree);
          expect(root ** BigInt(degree) <= value && value < (root + 1n) ** BigInt(degree)).toBe(true);
        },
      ),
    );
  });
});

describe('the mean yearly change', () => {
  it.each([
    ['a year', 635n, 707n, 1, 11.34],
    ['doubled in 4 years', 100n, 200n, 4, 18.92],
    ['three years, no whole root', 10_000n, 12_167n, 3, 6.76],
    ['−4 % a year, exactly', 1_000_000n, 884_736n, 3, -4],
    ['+5 % a year, exactly', 8000n, 9261n, 3, 5],
    ['a half is rounded up', 20_000n, 20_001n, 1, 0.01],
    ['a half below 0 is rounded down', 20_000n, 19_999n, 1, -0.01],
    ['no change', 7n, 7n, 9, 0],
    ['nothing is left', 7n, 0n, 3, -100],
    ['next to nothing is left', 10n ** 18n, 1n, 2, -100],
  ] as const)('%s', (_, under, over, years, percent) => {
    expect(meanChangePercent(under, over, years)).toBe(percent);
  });

  it('of one year is the change itself', () => {
    const positive = fc.bigInt({ min: 1n, max: 10n ** 12n });
    fc.assert(
      fc.property(positive, fc.bigInt({ min: 0n, max: 10n ** 12n }), (under, over) => {
        expect(meanChangePercent(under, over, 1)).toBe(percentChange(under, over));
      }),
    );
  });

  it('lies within half a hundredth of the true one', () => {
    const positive = fc.bigInt({ min: 1n, max: 10n ** 9n });
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 1, max: 12 }), (under, over, years) => {
        const hundredths = BigInt(Math.round(meanChangePercent(under, over, years) * 100)) + 10_000n;
        const power = BigInt(years);
        // (2h − 1)/20 000 ≤ ratio^(1/n) ≤ (2h + 1)/20 000
        const low = 2n * hundredths - 1n;
        expect(low <= 0n || low ** power * under <= 20_000n ** power * over).toBe(true);
        expect((2n * hundredths + 1n) ** power * under >= 20_000n ** power * over).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
