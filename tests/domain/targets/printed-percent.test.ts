import { expect, it } from 'vitest';
import { comparePrintedPercent } from '../../../shared/domain/targets/printed-percent';

it.each([
  ['4,60 of 7/152 in a national notice', 460, 2, 7, 152, 'truncated'],
  ['18,66 of 1.214/6.504', 1866, 2, 1214, 6504, 'truncated'],
  ['18,99 of 1.265/6.658', 1899, 2, 1265, 6658, 'truncated'],
  ['4,61 of 7/152', 461, 2, 7, 152, 'rounded'],
  ['4,6 of 7/152', 46, 1, 7, 152, 'rounded'],
  ['11,3 of 72/635', 113, 1, 72, 635, 'rounded'],
  ['11,37 of 72/635', 1137, 2, 72, 635, 'close'],
  ['11,29 of 72/635 is just within 0,05 points', 1129, 2, 72, 635, 'close'],
  ['11,28 of 72/635', 1128, 2, 72, 635, 'differs'],
  ['4,2 of −324/7.718', -42, 1, -324, 7718, 'rounded'],
  ['0,05 of 0/7, the bound', 5, 2, 0, 7, 'close'],
  ['0,051 of 0/7', 51, 3, 0, 7, 'differs'],
] as const)('%s', (_, amount, decimals, over, under, expected) => {
  expect(comparePrintedPercent({ amount, decimals }, BigInt(over), BigInt(under))).toBe(expected);
});
