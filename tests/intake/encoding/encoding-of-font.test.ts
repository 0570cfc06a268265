import { expect, test } from 'vitest';
import { encodingOfFont, type FontEncoding } from '../../../shared/intake/encoding/encoding-of-font';

const cases: ReadonlyArray<readonly [string | null, FontEncoding]> = [
  ['.VnTime', 'tcvn3'],
  ['.VNTIME', 'tcvn3'],
  ['.vntime', 'tcvn3'],
  ['.VnArial Narrow', 'tcvn3'],
  ['.VnCentury Schoolbook', 'tcvn3'],
  ['.Vn3D', 'tcvn3'],
  ['.VnTime Bold', 'tcvn3'],
  ["'.VnTime', serif", 'tcvn3'],
  ['@.VnTime', 'tcvn3'],
  ['.VnTimeH', 'tcvn3-caps'],
  ['.VNTimeH', 'tcvn3-caps'],
  ['.Vntimeh', 'tcvn3-caps'],
  ['.VnArialH', 'tcvn3-caps'],
  ['.VnArial NarrowH', 'tcvn3-caps'],
  ['.VnArialH Bold Italic', 'tcvn3-caps'],
  ['.VnTifani HeavyH Normal', 'tcvn3-caps'],
  ['.VnHelvetInsH', 'tcvn3-caps'],
  ['VNI-Times', 'vni'],
  ['vni-times', 'vni'],
  ['VNI-Helve-Condense', 'vni'],
  ['VNI Greece', 'vni'],
  ['Vni 05 SpringtimeFlourish', 'vni'],
  ['VniHelvetica', 'vni'],
  ['VNITimes', 'vni'],
  ['Times New Roman', 'unicode'],
  ['Arial Narrow', 'unicode'],
  ['SVN-Arial', 'unicode'],
  ['UTM Times', 'unicode'],
  ['UVN Van', 'unicode'],
  ['VNtimes new roman', 'other'],
  ['SVNtimes new roman', 'other'],
  ['VnTime', 'other'],
  ['VPS Times', 'other'],
  ['VI Times H', 'other'],
  ['Vinhan', null],
  ['Symbol', null],
  ['', null],
  [null, null],
];

test.each(cases)('%s: %s', (font, encoding) => {
  expect(encodingOfFont(font)).toBe(encoding);
});
