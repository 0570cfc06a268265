import { expect, it } from 'vitest';
import { type MadeSheet, madeWorkbook } from './made-workbook';
import { outcomeOf } from './outcome-of';
import { presetKnowledge } from './preset-knowledge';

/** The table of our template alone, its merges left where they were before the rows above it were taken out. */
const left: MadeSheet = {
  name: 'Số liệu',
  rows: [
    ['Mã', 'Chỉ tiêu', 'Đơn vị tính', 'Kỳ trước\n(năm 2024)', 'Kỳ này\n(năm 2025)', 'Ghi chú'],
    ['Chăm sóc sức khỏe người lao động'],
    ['SK-01', 'Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ', 'lượt', null, 10258],
    ['SK-02', 'Số đơn vị, doanh nghiệp tổ chức khám phát hiện BNN', 'đơn vị, doanh nghiệp', null, 25],
    ['SK-03', 'Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN', 'người', null, 1432],
    ['Quan trắc môi trường lao động'],
    ['QT-01', 'Số cơ sở có yếu tố có hại được quan trắc MTLĐ', 'cơ sở', null, 48],
    ['QT-02', 'Số mẫu quan trắc MTLĐ', 'mẫu', null, 612],
  ],
  merges: ['A1:F1', 'A2:F2', 'A5:F5', 'A9:F9'],
};

const swallowed = 'question which_indicator@Số liệu!B5 "SK-03" → indicator:SK-03, ignore';
const notes = ['structure_row@Số liệu!A2', 'structure_row@Số liệu!A6'];

it('leaves no block of our own table out as one of another period', () => {
  expect(outcomeOf(madeWorkbook(left), presetKnowledge({ expectedPeriod: null }))).toEqual({
    figures: ['QT-01 Số liệu!E7 = 48', 'QT-02 Số liệu!E8 = 612'],
    open: ['question which_column@Số liệu!E3 "E: ?" → column:E, ignore', swallowed],
    notes,
    rows: { read: 7, figures: 2, issues: 5 },
  });
});

it('reads it where the period is known', () => {
  expect(outcomeOf(madeWorkbook(left))).toEqual({
    figures: [
      'SK-01 Số liệu!E3 = 10258',
      'SK-02 Số liệu!E4 = 25',
      'QT-01 Số liệu!E7 = 48',
      'QT-02 Số liệu!E8 = 612',
    ],
    open: [swallowed],
    notes,
    rows: { read: 7, figures: 4, issues: 3 },
  });
});
