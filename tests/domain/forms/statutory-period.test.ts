import { describe, expect, it } from 'vitest';
import { lastStatutoryPeriod, statutoryPeriodDue } from '../../../shared/domain/forms/statutory-period';

const months = Array.from({ length: 12 }, (_, index) => index + 1);

describe('the deadlines of employers', () => {
  it('make the half-year due around 5 July, the year around 10 January of the next', () => {
    expect(months.map((month) => statutoryPeriodDue(2025, month))).toEqual([
      ...['2024-Y', null, null, null, null, '2025-H1', '2025-H1', null, null, null, null, '2025-Y'],
    ]);
  });

  it('leave the periods that have ended by a month', () => {
    expect(months.map((month) => lastStatutoryPeriod('H1', 2025, month))).toEqual([
      ...months.slice(0, 5).map(() => '2024-H1'),
      ...months.slice(5).map(() => '2025-H1'),
    ]);
    expect(months.map((month) => lastStatutoryPeriod('Y', 2025, month))).toEqual([
      ...months.slice(0, 11).map(() => '2024-Y'),
      '2025-Y',
    ]);
  });
});
