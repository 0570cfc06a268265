import { expect, it } from 'vitest';
import { parseDate } from '../../renderer/model/parse-date';

it.each([
  ['10/12/2025', '2025-12-10'],
  ['9/12/25', '2025-12-09'],
  ['9-1-2025', '2025-01-09'],
  ['09.12.2025', '2025-12-09'],
  [' 09122025 ', '2025-12-09'],
  ['091225', '2025-12-09'],
  ['29/02/2024', '2024-02-29'],
  ['29/02/2025', null],
  ['31/02/2025', null],
  ['12/13/2025', null],
  ['9/12/202', null],
  ['9/12', null],
  ['', null],
  ['hôm qua', null],
])('%j is %j', (text, expected) => {
  expect(parseDate(text)).toBe(expected);
});
