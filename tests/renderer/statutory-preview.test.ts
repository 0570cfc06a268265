import { describe, expect, it } from 'vitest';
import {
  type PreviewFigure,
  previewChanges,
  previewCounts,
  previewTables,
} from '../../renderer/model/statutory-preview';
import {
  previewCountWords,
  previewFigureHint,
  previewPeriodWords,
  shownPreviewFigure,
} from '../../renderer/text/statutory-preview';
import { nd39AppendixXii } from '../../shared/domain/forms/nd39-2016-xii';
import { day } from './samples';

function figure(more: Partial<PreviewFigure>): PreviewFigure {
  return {
    ...{ table: 'I', row: 'r1', column: 'c6', label: 'Tai nạn lao động', value: 3, nil: false, rawText: '3' },
    ...{ confidence: 1, sheet: 'Phụ lục XII', cell: 'F14', change: 'added', before: null },
    ...more,
  };
}

describe('a previewed form', () => {
  const victims = figure({});
  const women = figure({ column: 'c8', value: 1 });
  const miner = figure({ row: 'r1.3/0811', label: 'Thợ khai thác mỏ', column: 'c3', value: 2 });
  const digger = figure({ row: 'r1.3/0811', label: 'Thợ mỏ hầm lò', column: 'c3', value: 1 });
  const workers = figure({ table: 'H', row: 'H', column: 'h3', label: '', value: 120 });

  it('shows every figure in its row and column, and rows that share a code apart', () => {
    const tables = previewTables(nd39AppendixXii, [workers, victims, women, miner, digger]);
    expect(
      tables.map(({ table, title, rows }) => [
        table,
        title,
        rows.map(({ row, label, figures }) => [row, label, figures.map((each) => each?.value ?? null)]),
      ]),
    ).toEqual([
      ['H', 'Thông tin chung của các cơ sở báo cáo', [['H', '', [120, null, null]]]],
      [
        'I',
        'Tổng hợp tình hình tai nạn lao động',
        [
          ['r1', 'Tai nạn lao động', [null, null, null, 3, null, 1, ...Array(5).fill(null)]],
          ['r1.3/0811', 'Thợ khai thác mỏ', [2, ...Array(10).fill(null)]],
          ['r1.3/0811', 'Thợ mỏ hầm lò', [1, ...Array(10).fill(null)]],
        ],
      ],
    ]);
    expect(previewTables(nd39AppendixXii, [])).toEqual([]);
  });

  it('names what it changes', () => {
    const changed = { ...victims, change: 'changed', before: 2 } as const;
    const figures = [workers, changed, { ...women, change: 'unchanged' as const }];
    const gone = [{ table: 'H', row: 'H', column: 'h5', label: '', before: 5400.5 }];
    expect(previewChanges(nd39AppendixXii, { figures, gone })).toEqual([
      {
        ...{ key: 'r1 c6 Tai nạn lao động', row: 'Tai nạn lao động', column: 'Số người bị nạn: tổng số' },
        ...{ decimals: 0, before: 2, after: { value: 3, sheet: 'Phụ lục XII', cell: 'F14' } },
      },
      { key: 'H h5 ', row: '', column: 'Tổng quỹ lương', decimals: 3, before: 5400.5, after: null },
    ]);
    const counts = previewCounts({ figures, gone });
    expect(counts).toEqual({ added: 1, changed: 1, unchanged: 1, gone: 1 });
    expect(previewCountWords({ ...counts, added: 1200, unchanged: 0 })).toBe('1.200 mới, 1 đổi, 1 không còn');
    expect(previewFigureHint(changed)).toBe('Phụ lục XII!F14: “3”; trước: 2; đổi');
    expect(previewFigureHint({ ...changed, before: null, rawText: '' })).toBe(
      'Phụ lục XII!F14; trước: ∅; đổi',
    );
  });

  it.each([
    [0, { kind: 'number', text: '0' }],
    [5400.5, { kind: 'number', text: '5.400,5' }],
    [null, { kind: 'nil', text: 'không phát sinh' }],
  ])('%j is shown as it is', (value, expected) => {
    expect(shownPreviewFigure(value, 3)).toEqual(expected);
  });

  it.each([
    ['2025-H1', day('2025-01-01'), '6 tháng đầu năm 2025 (từ 01/01/2025 đến hết 30/06/2025)'],
    ['2025-H1', null, '6 tháng đầu năm 2025'],
    [null, null, 'chưa rõ kỳ'],
  ])('of %s', (period, dataFrom, expected) => {
    const words = previewPeriodWords({
      ...{ form: 'nd39-2016-xii', formName: '', establishment: null, establishmentName: null },
      ...{ period, dataFrom, dataTo: day('2025-06-30'), nil: false, figures: [], gone: [] },
    });
    expect(words).toBe(expected);
  });
});
