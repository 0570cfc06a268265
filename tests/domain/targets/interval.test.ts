import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Approximation } from '../../../shared/domain/figure';
import { intervalOf, isAtLeast, isAtMost, product, shifted } from '../../../shared/domain/targets/interval';

const told = (amount: number, approximation: Approximation = 'exact') =>
  intervalOf(BigInt(amount), approximation);

describe('what is certain of two figures', () => {
  it.each([
    ['105 against 105', told(105), told(105), 'yes', 'yes'],
    ['hơn 105 against 105', told(105, 'more_than'), told(105), 'yes', 'no'],
    ['105 against hơn 105', told(105), told(105, 'more_than'), 'no', 'yes'],
    ['gần 105 against 105', told(105, 'less_than'), told(105), 'no', 'yes'],
    ['hơn 100 against 105', told(100, 'more_than'), told(105), 'open', 'open'],
    ['gần 100 against 105', told(100, 'less_than'), told(105), 'no', 'yes'],
    ['khoảng 1000 against 1', told(1000, 'about'), told(1), 'open', 'open'],
    ['hơn 5 against gần 5', told(5, 'more_than'), told(5, 'less_than'), 'yes', 'no'],
    ['khoảng 5 against 0', told(5, 'about'), told(0), 'yes', 'open'],
  ] as const)('%s', (_, left, right, atLeast, atMost) => {
    expect([isAtLeast(left, right), isAtMost(left, right)]).toEqual([atLeast, atMost]);
  });

  it('a product with a certain 0 is 0, however vague the other factor', () => {
    expect(product([told(0), told(9, 'about')], 7n)).toEqual(told(0));
    expect(product([told(2, 'more_than'), told(3, 'more_than')], 1n)).toEqual(told(6, 'more_than'));
    expect(product([told(2, 'less_than'), told(3)], 10n)).toEqual(told(60, 'less_than'));
    expect(shifted(told(2, 'more_than'), -3n)).toEqual(told(-1, 'more_than'));
  });

  it('nothing that a figure can stand for contradicts what is certain', () => {
    const figure = fc.tuple(fc.nat(12), fc.constantFrom(...Approximation.options));
    // What a figure can stand for, in halves and up to far above it.
    const standsFor = ([amount, approximation]: readonly [number, Approximation]) =>
      Array.from({ length: 80 }, (_, half) => half)
        .filter((half) => {
          if (approximation === 'exact') return half === amount * 2;
          if (approximation === 'more_than') return half > amount * 2;
          return approximation === 'about' || half < amount * 2;
        })
        .map(BigInt);
    fc.assert(
      fc.property(figure, figure, figure, figure, fc.integer({ min: 1, max: 3 }), (a, b, c, d, times) => {
        const decision = isAtLeast(
          product([told(...a), told(...b)], BigInt(times)),
          product([told(...c), told(...d)], 1n),
        );
        fc.pre([a, b, c, d].every((one) => standsFor(one).length > 0));
        const ends = (one: readonly [number, Approximation]) => {
          const all = standsFor(one);
          return [all[0] ?? 0n, all[1] ?? all[0] ?? 0n, all.at(-1) ?? 0n];
        };
        for (const left of ends(a).flatMap((x) => ends(b).map((y) => x * y * BigInt(times)))) {
          for (const right of ends(c).flatMap((x) => ends(d).map((y) => x * y))) {
            if (decision === 'yes') expect(left >= right).toBe(true);
            if (decision === 'no') expect(left < right).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
