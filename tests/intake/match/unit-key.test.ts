import { expect, it } from 'vitest';
import { unitKey } from '../../../shared/intake/match/unit-key';

it.each([
  ['triệu đồng', 'dong'],
  ['1.000 đồng', 'dong'],
  ['đồng', 'dong'],
  ['người lao động', 'nguoi lao dong'],
  ['hoạt động', 'hoat dong'],
  ['lao động', 'lao dong'],
])('takes %s for %s', (unit, key) => {
  expect(unitKey(unit)).toBe(key);
});
