import { describe, expect, it } from 'vitest';
import { noAnswers } from '../../../shared/intake/answer';
import { columnDoubts } from '../../../shared/intake/search/doubt-of-column';
import { searchWorkbook } from '../../../shared/intake/search/search-workbook';
import type { Workbook } from '../../../shared/intake/sheet';
import { madeWorkbook } from './made-workbook';
import { given, noContext, outcomeOf } from './outcome-of';
import { presetKnowledge } from './preset-knowledge';

const S = 'Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ';
const knowledge = presetKnowledge({ expectedAgency: 'SYT', expectedPeriod: '2025-Y' });

function columnUnder(heading: string, title: string | null = null): Workbook {
  return madeWorkbook({
    rows: [[title], ['Nội dung', heading], [S, 350]],
  });
}

function doubtOf(workbook: Workbook): string | null | undefined {
  const report = searchWorkbook(workbook, noContext, knowledge, noAnswers);
  expect(report?.body.figures).toEqual([]);
  return report?.issues.find(({ code }) => code === 'which_column')?.expected;
}

const cases = [
  ['Nữ', 'part'],
  ['Tr.đó: nữ', 'part'],
  ['Kế hoạch', 'plan'],
  ['Tăng so với cùng kỳ', 'comparison'],
  ['Tỷ lệ (%)', 'comparison'],
  ['Cùng kỳ năm trước', 'previous'],
  ['Ước thực hiện', 'estimate'],
  ['Công an tỉnh', 'other_agency'],
  ['Năm 2024', 'other_period'],
  ['Quý IV/2025', 'other_period'],
  ['6 tháng cuối năm', 'other_period'],
  ['Năm 2024, 2025', 'unclear_period'],
  ['Số đăng ký', 'heading'],
] as const;

describe('a column that alone may hold the figures', () => {
  it.each(cases)('%s: %s', (heading, doubt) => {
    expect(doubtOf(columnUnder(heading))).toBe(doubt);
  });

  it('stands below a title of plans', () => {
    expect(doubtOf(columnUnder('Số lượng', 'KẾ HOẠCH CÔNG TÁC ATVSLĐ NĂM 2025'))).toBe('title');
  });

  it('is tried with every doubt', () => {
    expect(new Set(['title', ...cases.map(([, doubt]) => doubt)])).toEqual(new Set(columnDoubts));
  });

  it('may be left out, which leaves nothing open', () => {
    const id = 'which_column@Sheet1!B2';
    expect(outcomeOf(columnUnder('Nữ'), knowledge, given({ [id]: 'ignore' }))).toEqual({
      figures: [],
      open: [`question ${id} "B: Nữ" → column:B, ignore = ignore`],
      notes: [],
      rows: { read: 1, figures: 0, issues: 1 },
    });
  });

  it('may be taken all the same', () => {
    const id = 'which_column@Sheet1!B2';
    const outcome = outcomeOf(columnUnder('Nữ'), knowledge, given({ [id]: 'column:B' }));
    expect(outcome && [...outcome.figures, ...outcome.open]).toEqual([
      'SK-01 Sheet1!B3 = 350',
      `question ${id} "B: Nữ" → column:B, ignore = column:B`,
    ]);
  });
});
