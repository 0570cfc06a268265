import { describe, expect, it } from 'vitest';
import { absenceSigns } from '../../renderer/text/figure';
import { previewWords } from '../../renderer/text/intake';
import { shownNewFigure, shownRegisterFigure } from '../../renderer/text/intake-figure';
import { someNames } from '../../renderer/text/overview';
import { periodShort, periodTitle } from '../../renderer/text/period';
import { actualWords, requiredWords } from '../../renderer/text/target';
import { shownTotal } from '../../renderer/text/total';
import { ProblemCode } from '../../shared/contract/reply';
import { problemWords } from '../../shared/wording/problem';
import { verdictWords } from '../../shared/wording/verdict';
import { figure, previewedFile } from './samples';

describe('a figure in words', () => {
  it('never shows 0, nil, blank and missing alike', () => {
    const shown = [
      shownTotal('amount', 0, 'exact', 0),
      shownTotal('nil', null, 'exact', 0),
      shownTotal('blank', null, 'exact', 0),
      shownTotal('missing', null, 'exact', 0),
    ].map((one) => (one.kind === 'number' ? one.text : `${absenceSigns[one.kind]} ${one.text}`));
    expect(shown).toEqual(['0', '∅ không phát sinh', '▢ để trống', '○ chưa có báo cáo']);
  });

  it.each([
    [5000, 'more_than', 0, 'hơn 5.000'],
    [21.4, 'exact', 1, '21,4'],
    [600, 'about', 0, 'khoảng 600'],
  ] as const)('%d %s', (value, approximation, decimals, expected) => {
    expect(shownTotal('amount', value, approximation, decimals).text).toBe(expected);
  });

  it('shows a figure that is gone as left blank, beside what the register holds', () => {
    const before = { value: 27, nil: false, approximation: 'exact' as const };
    expect(shownNewFigure(figure({ change: 'gone', value: 27, before }), 0).text).toBe('để trống');
    expect(shownRegisterFigure(before, 0).text).toBe('27');
    expect(shownNewFigure(figure({ nil: true, value: null }), 0).text).toBe('không phát sinh');
  });
});

describe('periods and targets', () => {
  it.each([
    ['2025-H1', '6 tháng đầu năm 2025', '6T đầu 2025'],
    ['2025-Y', 'Năm 2025', 'Năm 2025'],
    ['2025-Q3', 'Quý III năm 2025', 'Quý III/2025'],
    ['2025-D1', 'Đợt đột xuất 1 năm 2025', 'Đột xuất 1/2025'],
  ])('%s', (code, title, short) => {
    expect([periodTitle(code), periodShort(code)]).toEqual([title, short]);
  });

  it('says what a target asks and what happened', () => {
    expect(requiredWords({ required: -4, unit: 'percent' })).toBe('giảm ≥ 4 %');
    expect(requiredWords({ required: 5, unit: 'percent' })).toBe('tăng ≥ 5 %');
    expect(requiredWords({ required: null, unit: null })).toBeNull();
    expect(actualWords({ actual: 2.56, unit: 'percent' })).toBe('+2,56 %');
    expect(actualWords({ actual: -3, unit: 'count' })).toBe('-3');
    expect(actualWords({ actual: null, unit: 'percent' })).toBeNull();
  });

  it('uses the words of the secretariat', () => {
    expect(verdictWords('not-decidable')).toBe('chưa đủ căn cứ đánh giá');
    const statuses = (['ready', 'rejected', 'rejected'] as const).map((status) => previewedFile({ status }));
    expect(previewWords(statuses)).toBe('3 tệp: 1 sẵn sàng, 2 không nhận được');
  });
});

describe('problems', () => {
  it.each(ProblemCode.options)('%s says what was found and what to do, neutrally', (code) => {
    const { found, remedy } = problemWords({ code, subject: 'X' });
    for (const sentence of [found, remedy]) {
      expect(sentence).toMatch(/^[^!]{10,}\.$/);
      expect(sentence).not.toMatch(/chúng tôi|xin lỗi|bạn/i);
    }
  });
});

describe('names in one line', () => {
  const named = (count: number) => Array.from({ length: count }, (_, place) => ({ name: `Xã ${place + 1}` }));

  it('are all there while they are few, and counted where they are many', () => {
    expect(someNames(named(3))).toBe('Xã 1; Xã 2; Xã 3');
    expect(someNames(named(0))).toBe('');
    expect(someNames(named(9_800))).toMatch(/^Xã 1; .*; Xã 40 và 9\.760 cơ quan khác$/);
  });
});
