import { expect, it } from 'vitest';
import { byAgencyLines } from '../../renderer/model/by-agency-lines';
import { homonyms } from '../../renderer/model/homonyms';
import type { MatrixGroup } from '../../renderer/model/matrix';
import { matrixLines } from '../../renderer/model/matrix-lines';
import type { AgencyCell } from '../../shared/domain/by-agency';

const groupOf = (group: MatrixGroup['group'], agencies: readonly string[]): MatrixGroup => ({
  group,
  rows: agencies.map((agency) => ({ agency, agencyName: `Tên ${agency}`, cells: [] })),
  counts: [],
});

it('has a line for every group and for every agency of those that are not folded', () => {
  const groups = [groupOf('authorities', ['SYT', 'SXD']), groupOf('committees', ['X1'])];
  const keys = (folded: readonly MatrixGroup['group'][]) =>
    matrixLines(groups, new Set(folded)).map(({ key }) => key);
  expect(keys([])).toEqual(['group authorities', 'SYT', 'SXD', 'group committees', 'X1']);
  expect(keys(['authorities'])).toEqual(['group authorities', 'group committees', 'X1']);
});

it('has a line for every agency and for each of its figures', () => {
  const cellOf = (indicator: string): AgencyCell => ({
    ...{ indicator, state: 'amount', value: 2, approximation: 'exact', of: ['SYT'], without: [] },
    ...{ previousState: 'missing', previous: null, previousApproximation: 'exact', previousOf: [] },
    ...{ comparison: 'no_base', change: null, changePercent: null, smallBase: false },
  });
  const cells = [cellOf('TN-01'), cellOf('TN-02')];
  const rows = [
    { agency: 'SYT', name: 'Sở Y tế', kind: 'department' as const, cells },
    { agency: 'STC', name: 'Sở Tài chính', kind: 'department' as const, cells: [] },
  ];
  expect(byAgencyLines(rows).map(({ kind, key }) => `${kind} ${key}`)).toEqual([
    'agency SYT',
    'cell SYT TN-01',
    'cell SYT TN-02',
    'agency STC',
  ]);
});

it('knows which names do not tell bodies apart', () => {
  expect([...homonyms(['Sở Xây dựng', 'Sở Y tế', 'Sở Xây dựng', 'Sở Xây dựng'])]).toEqual(['Sở Xây dựng']);
});
