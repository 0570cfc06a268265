import { expect, it } from 'vitest';
import { buildNameIndex } from '../../../shared/intake/match/name-index';
import { provincesIn } from '../../../shared/intake/match/other-province';
import { presetKnowledge } from '../search/preset-knowledge';

const { agencyNames } = presetKnowledge();

it.each([
  ['SỞ Y TẾ TỈNH LẠNG SƠN', true, false],
  ['UBND tỉnh Thái Nguyên', true, false],
  ['Công an TP. Hà Nội', true, false],
  ['THÀNH PHỐ HẢI PHÒNG', true, false],
  ['Lạng Sơn, ngày 10 tháng 12 năm 2025', true, false],
  ['Sở Y tế tỉnh Cao Bằng', false, true],
  ['UBND THÀNH PHỐ CAO BẰNG', false, true],
  ['Cao Bằng, ngày 10 tháng 12 năm 2025', false, true],
  ['Đoàn TNCS Hồ Chí Minh', false, false],
  ['Xã Hòa Bình', false, false],
  ['Sở Y tế', false, false],
])('finds the province of another register in “%s”', (text, other, own) => {
  const found = provincesIn(text, agencyNames, []);
  expect({ other: found.otherAt !== null, own: found.own }).toEqual({ other, own });
});

it('takes a province right behind a name', () => {
  expect(provincesIn('SỞ Y TẾ LẠNG SƠN', agencyNames, [7])).toEqual({ own: false, otherAt: 8 });
});

it('knows no other province where it knows none of its own', () => {
  const index = buildNameIndex([{ code: 'SYT', names: ['Sở Y tế'] }]);
  expect(provincesIn('SỞ Y TẾ TỈNH LẠNG SƠN', index, [])).toEqual({ own: false, otherAt: null });
});
