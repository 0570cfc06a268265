import { describe, expect, it } from 'vitest';
import { roleOfRow } from '../../../shared/intake/search/role-of-row';
import { type MadeSheet, madeWorkbook } from './made-workbook';
import { outcomeOf } from './outcome-of';

const heads = ['STT', 'Xã', 'Tổng số vụ TNLĐ'];

function told(rows: MadeSheet['rows']) {
  const outcome = outcomeOf(madeWorkbook({ rows }));
  return { figures: outcome?.figures, open: outcome?.open };
}

describe('rows and columns that are totals, averages or cumulated', () => {
  it('takes a total that begins in the column of numbers', () => {
    expect(told([heads, [1, 'Xã A', 1], [2, 'Xã B', 3], ['Tổng: 02 xã', null, 4]])).toEqual({
      figures: ['TN-04 Sheet1!C4 = 4'],
      open: [],
    });
  });

  it('adds no average', () => {
    expect(told([heads, [1, 'Xã A', 1], [2, 'Xã B', 3], [null, 'Bình quân', 2]]).open).toEqual([
      'question no_total_row@Sheet1!C2:C3#TN-04 "2" → value:4',
    ]);
  });

  it('offers a row that is the sum of the others before the sum of all', () => {
    expect(told([heads, [1, 'Xã A', 1], [2, 'Xã B', 3], [null, 'Xã, phường', 4]]).open).toEqual([
      'question no_total_row@Sheet1!C2:C4#TN-04 "3" → value:4, value:8, value:5',
    ]);
  });

  it('asks between a total and what is cumulated instead of adding both', () => {
    const rows = [
      ['Nội dung', 'Khu vực HCSN', 'Khu vực SXKD', 'Cộng', 'Lũy kế'],
      ['Tổng số vụ TNLĐ', 3, 5, 8, 20],
    ];
    expect(told(rows).open).toEqual([
      'question which_column@Sheet1!D1 "D: Cộng; E: Lũy kế" → column:D, column:E',
    ]);
  });
});

describe('the role of a row', () => {
  it.each([
    ['Tổng: 02 xã', 'total'],
    ['Cộng 12 đơn vị', 'total'],
    ['Tổng số 3 doanh nghiệp', 'total'],
    ['Bình quân', 'percent'],
    ['Trung bình/xã', 'percent'],
    ['Tổng công ty 36', 'other'],
    ['Xã Bình Quân Sơn', 'other'],
  ])('%s: %s', (label, role) => {
    expect(roleOfRow(label)).toBe(role);
  });
});
