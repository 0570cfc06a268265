import { expect, test } from 'vitest';
import { displayOfBuiltIn, displayOfFormat } from '../../../electron/data/workbook/read/number-display';

const plain = { percent: false, thousands: 0, words: '' };

test.each([
  ['General', undefined],
  ['0', undefined],
  ['#,##0', undefined],
  ['#,##0.00;[Red]-#,##0.00', undefined],
  ['_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)', undefined],
  ['0;0;"không có"', undefined],
  ['"ngày" dd "tháng" mm "năm" yyyy', undefined],
  ['0%', { ...plain, percent: true }],
  ['0"%"', { ...plain, words: '%' }],
  ['#,##0,', { ...plain, thousands: 1 }],
  ['0.0,,', { ...plain, thousands: 2 }],
  ['#,##0,"K"', { ...plain, thousands: 1, words: 'K' }],
  ['0" nghìn"', { ...plain, words: 'nghìn' }],
  ['"khoảng "0', { ...plain, words: 'khoảng' }],
  ['0\\ \\v\\ụ', { ...plain, words: 'vụ' }],
  ['#,##0 "triệu" "đồng"', { ...plain, words: 'triệu đồng' }],
  ['#,##0\\ [$₫-42A]', { ...plain, words: '₫' }],
  ['#,##0 [$đ-42A]', { ...plain, words: 'đ' }],
  ['$#,##0', { ...plain, words: '$' }],
  ['0"không đóng', { ...plain, words: 'không đóng' }],
  ['[$', undefined],
])('%s', (code, expected) => {
  expect(displayOfFormat(code)).toEqual(expected);
});

test.each([
  [0, undefined],
  [3, undefined],
  [9, { ...plain, percent: true }],
  [10, { ...plain, percent: true }],
])('built-in format %i', (id, expected) => {
  expect(displayOfBuiltIn(id)).toEqual(expected);
});
