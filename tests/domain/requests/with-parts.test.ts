import { describe, expect, it } from 'vitest';
import { withParts } from '../../../shared/domain/requests/with-parts';

const quotients = new Map([
  ['RATE', { numerator: 'A', denominator: 'B', factor: 100 }],
  ['RATE-OF-RATES', { numerator: 'RATE', denominator: 'C', factor: 1 }],
  ['CIRCLE', { numerator: 'CIRCLE', denominator: 'B', factor: 1 }],
]);

describe('what a request asks', () => {
  it.each([
    ['no rate', ['A', 'Z'], ['A', 'Z']],
    ['a rate', ['RATE'], ['RATE', 'A', 'B']],
    ['a rate with a part of it', ['B', 'RATE'], ['B', 'RATE', 'A']],
    ['a rate of rates', ['RATE-OF-RATES'], ['RATE-OF-RATES', 'RATE', 'C', 'A', 'B']],
    ['a rate of itself', ['CIRCLE'], ['CIRCLE', 'B']],
  ])('with %s', (_what, asked, expected) => {
    expect(withParts(asked, (code) => quotients.get(code) ?? null)).toEqual(expected);
  });
});
