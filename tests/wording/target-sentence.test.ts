import { describe, expect, it } from 'vitest';
import { changeSentence, targetSentence } from '../../shared/wording/target-sentence';
import { judged, share, target } from '../domain/targets/figures-by-year';

describe('a change in official wording', () => {
  it.each([
    [72, 11.34, 'người', 'tăng 72 người, tương ứng 11,34 % so với năm 2024'],
    [-324, -4.2, 'vụ', 'giảm 324 vụ, tương ứng 4,2 % so với năm 2024'],
    [1, 100, 'người', 'tăng 01 người, tương ứng 100 % so với năm 2024'],
    [-9, -0.01, 'người', 'giảm 09 người, tương ứng 0,01 % so với năm 2024'],
    [2, null, 'người', 'tăng 02 người so với năm 2024'],
    [0, 0, 'người', 'không thay đổi so với năm 2024'],
    [0, null, 'người', 'không thay đổi so với năm 2024'],
    [1234, 5, 'mẫu', 'tăng 1.234 mẫu, tương ứng 5 % so với năm 2024'],
  ])('%d (%d)', (difference, percent, unit, sentence) => {
    expect(changeSentence({ difference, percent, unit, basePeriod: '2024-Y' })).toBe(sentence);
  });

  it('names no period that the plan does not have', () => {
    const change = { difference: 3, percent: 50, unit: 'vụ', basePeriod: null };
    expect(changeSentence(change)).toBe('tăng 03 vụ, tương ứng 50 % so với cùng kỳ năm trước');
  });
});

describe('the sentence under a target', () => {
  it.each([
    [{ 2024: 635, 2025: 707 }, '707 người, tăng 72 người, tương ứng 11,34 % so với năm 2024'],
    [{ 2024: 0, 2025: 2 }, '02 người, tăng 02 người so với năm 2024'],
    [{ 2024: 2, 2025: 2 }, '02 người, không thay đổi so với năm 2024'],
    [{ 2024: 4800, 2025: [5000, 'more_than'] }, 'hơn 5.000 người (năm 2024: 4.800)'],
    [{ 2024: 'nil', 2025: 3 }, '03 người (năm 2024: không phát sinh)'],
    [{ 2024: 3, 2025: 'nil' }, 'không phát sinh (năm 2024: 03)'],
    [{ 2025: 3 }, '03 người'],
    [{ 2024: 3 }, null],
  ] as const)('%o', (figures, sentence) => {
    expect(targetSentence(judged(target({}), { 'A-1': figures }))).toBe(sentence);
  });

  it('of a share gives the part and the whole; without an amount it still tells the change', () => {
    const shares = (part: number, whole: number) =>
      targetSentence(judged(share(100), { 'B-1': { 2025: part }, 'B-2': { 2025: whole } }));
    expect([shares(5, 5), shares(2, 3), shares(6, 5)]).toEqual([
      '05/05 vụ, đạt 100 %',
      '02/03 vụ, đạt 66,67 %',
      '06/05 vụ',
    ]);
    const vague = target({ direction: 'decrease', amount: null, unit: null, per: null });
    const verdict = judged(vague, { 'A-1': { 2024: 5, 2025: 4 } });
    expect([verdict.verdict, targetSentence(verdict)]).toEqual([
      'not-decidable',
      '04 người, giảm 01 người, tương ứng 20 % so với năm 2024',
    ]);
  });
});
