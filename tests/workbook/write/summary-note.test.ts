import { expect, it } from 'vitest';
import { summaryNote } from '../../../electron/data/workbook/write/consolidated/summary-note';
import { indicator } from '../../renderer/samples';

const half = { expected: 4, reported: 2, missing: ['A', 'B'] };

it.each([
  ['nothing to say', {}, true, ''],
  ['a total still growing', { suppliers: half }, true, 'tạm tính 2/4'],
  ['a base that is not all', { previousSuppliers: half }, true, 'kỳ trước chỉ có 2/4'],
  ['a base that nobody gave', { previousSuppliers: half, previousState: 'missing' as const }, true, ''],
  ['no period to compare with', { previousSuppliers: half }, false, ''],
])('%s', (_, changes, compared, note) => {
  expect(
    summaryNote(
      indicator({
        ...{ comparison: 'compared', state: 'amount', value: 5, previousState: 'amount', previous: 50 },
        ...{ suppliers: { expected: 1, reported: 1, missing: [] }, ...changes },
      }),
      compared,
    ),
  ).toBe(note);
});
