import { describe, expect, it } from 'vitest';
import type { RestatedBaseline } from '../../../shared/domain/targets/restated-baseline';
import { targetNote } from '../../../shared/wording/target-note';
import { targetSentence } from '../../../shared/wording/target-sentence';
import { judged, target } from './figures-by-year';

function restated(changes: Partial<RestatedBaseline>): RestatedBaseline {
  return {
    ...{ id: 'r', indicator: 'A-1', period: '2024-Y', amount: 700, note: 'cộng số của đơn vị sáp nhập' },
    ...{ documentNumber: '12/BC-SNV', recordedBy: 'thu-ky', recordedAt: 't' },
    ...changes,
  };
}

describe('a restated baseline', () => {
  it('is what is compared with, and both figures are told', () => {
    const verdict = judged(target({}), { 'A-1': { 2024: 635, 2025: 707 } }, { restated: [restated({})] });
    const note = { note: 'cộng số của đơn vị sáp nhập', documentNumber: '12/BC-SNV' };
    expect(verdict).toMatchObject({
      verdict: 'missed',
      actual: 1,
      previousValue: 700,
      countChangePercent: 1,
    });
    expect(verdict.variants[0]?.base).toEqual({
      ...{ indicator: 'A-1', period: '2024-Y', state: 'amount', value: 700, approximation: 'exact' },
      restated: { publishedState: 'amount', published: 635, ...note },
    });
    expect(targetNote(verdict)).toBe(
      '707 so với 700: +1 %, cần tăng 5 %. A-1 năm 2024 lấy số điều chỉnh 700, số đã công bố: 635 (cộng số của đơn vị sáp nhập; 12/BC-SNV).',
    );
    expect(targetSentence(verdict)).toBe('707 người, tăng 07 người, tương ứng 1 % so với năm 2024');
  });

  it('stands in for a figure that nobody reported', () => {
    const base = restated({ period: '2020-Y', amount: 600, documentNumber: null });
    const wanted = target({ average: true, baseYear: 2020 });
    const verdict = judged(wanted, { 'A-1': { 2025: 707 } }, { restated: [base] });
    expect(verdict).toMatchObject({ verdict: 'missed', actual: 3.34 });
    expect(targetNote(verdict)).toContain(
      'lấy số điều chỉnh 600, số đã công bố: chưa có báo cáo (cộng số của đơn vị sáp nhập).',
    );
  });

  it('of the denominator changes a rate, one of this year or of another indicator changes nothing', () => {
    const wanted = target({ measure: 'rate', denominator: 'A-2', direction: 'decrease', amount: 4 });
    const figures = { 'A-1': { 2024: 10, 2025: 10 }, 'A-2': { 2024: 100, 2025: 104 } };
    const verdictWith = (...baselines: RestatedBaseline[]) =>
      judged(wanted, figures, { restated: baselines }).verdict;
    expect([
      verdictWith(),
      verdictWith(restated({ indicator: 'A-2', amount: 99 })),
      verdictWith(restated({ indicator: 'A-1', period: '2025-Y', amount: 1 })),
      verdictWith(restated({ indicator: 'A-3', amount: 1 })),
    ]).toEqual(['missed', 'met', 'missed', 'missed']);
  });

  it('is given at the scale of its indicator', () => {
    const verdict = judged(
      target({}),
      { 'A-1': { 2024: 1, 2025: 21.4 } },
      { decimals: { 'A-1': 1 }, restated: [restated({ amount: 200 })] },
    );
    expect([verdict.previousValue, verdict.actual, verdict.verdict]).toEqual([20, 7, 'met']);
  });
});
