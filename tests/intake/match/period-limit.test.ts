import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mayBeOf, periodLimitIn } from '../../../shared/intake/match/period-limit';

it.each([
  ['Số liệu từ 01/01/2024 đến 31/12/2024', { from: '2024-01-01', to: '2024-12-31' }],
  ['từ ngày 15 tháng 12 năm 2024 đến hết ngày 14 tháng 6 năm 2025', { from: '2024-12-15', to: '2025-06-14' }],
  ['Tính đến ngày 30/6/2025', { from: null, to: '2025-06-30' }],
  ['Số liệu đến 30.6.2025', { from: null, to: '2025-06-30' }],
  ['Lũy kế đến hết tháng 9/2025', { from: null, to: '2025-09-28' }],
  ['Số liệu từ 31/12/2025 đến 01/01/2025', null],
  ['Gửi về Sở Nội vụ trước ngày 05/12/2025', null],
  ['Số liệu đến ngày 45/13/2025', null],
  ['', null],
])('%j is limited to %j', (text, limit) => {
  expect(periodLimitIn(text)).toEqual(limit);
});

it.each([
  [null, '2025-11-05', true],
  [null, '2025-10-30', true],
  [null, '2025-10-29', false],
  [null, '2026-01-14', true],
  [null, '2026-01-15', false],
  ['2025-01-01', '2025-12-31', true],
  ['2024-01-01', '2025-12-14', false],
])('figures from %s to %s may be those of the year: %s', (from, to, expected) => {
  const period = {
    code: '2025-Y',
    kind: 'year',
    year: 2025,
    dataFrom: '2024-12-15',
    dataTo: '2025-12-14',
  } as const;
  expect(mayBeOf({ from, to }, period)).toBe(expected);
});

it('reads any text within bounds', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 400, unit: fc.constantFrom(...'tính đến hết 0123456789/ -') }),
      (text) => {
        const limit = periodLimitIn(text);
        expect(limit === null || /^20\d\d-\d\d-\d\d$/.test(limit.to)).toBe(true);
      },
    ),
  );
});
