import { describe, expect, it } from 'vitest';
import { actualWords, besideWords, requiredWords } from '../../renderer/text/target';
import { judged, share, target } from '../domain/targets/figures-by-year';

describe('what a target asks and what happened', () => {
  const figures = { 'A-1': { 2022: 100, 2024: 120, 2025: 150 }, 'B-1': { 2025: 4 }, 'B-2': { 2025: 5 } };
  it.each([
    ['a yearly change', target({}), 'tăng ≥ 5 %', '+25 %'],
    [
      'a mean',
      target({ average: true, baseYear: 2022, direction: 'decrease' }),
      'bình quân giảm ≥ 5 %',
      '+14,47 %',
    ],
    ['a count', target({ amount: 30, unit: 'count' }), 'tăng ≥ 30', '+30'],
    ['a share', share(100), '≥ 100 %', '80 %'],
    ['a milestone', share(null, { milestones: [{ year: 2025, amount: 50 }] }), '≥ 50 %', '80 %'],
    [
      'no more than a level',
      target({ direction: 'decrease', milestones: [{ year: 2025, amount: 150 }], amount: null, unit: null }),
      '≤ 150',
      '150',
    ],
    ['no amount', target({ amount: null, unit: null }), null, null],
  ])('%s', (_, wanted, required, actual) => {
    const verdict = judged(wanted, figures);
    expect([requiredWords(verdict), actualWords(verdict)]).toEqual([required, actual]);
  });

  it('tells another way of judging in one line', () => {
    const verdict = judged(target({ average: true, baseYear: 2022 }), figures);
    const [, other] = verdict.variants;
    expect(other && besideWords(other, verdict)).toBe(
      'theo số lượng, so với năm trước: đạt. 150 so với 120: +25 %, cần tăng 5 %.',
    );
  });
});
