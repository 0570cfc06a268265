import { describe, expect, it } from 'vitest';
import { noAnswers } from '../../shared/intake/answer';
import { parseStructure, tableOfPeriod } from '../../shared/intake/row-structure';
import { searchWorkbook } from '../../shared/intake/search/search-workbook';
import { layoutIssueWords } from '../../shared/wording/layout-issue';
import { type MadeSheet, madeWorkbook } from './search/made-workbook';
import { noContext } from './search/outcome-of';
import { presetKnowledge } from './search/preset-knowledge';

const knowledge = presetKnowledge({ expectedPeriod: '2025-Y' });

describe('the period of a whole table', () => {
  it.each([
    ['Biểu 2: Quan trắc môi trường năm 2024', 'năm 2024'],
    ['Kết quả 6 tháng đầu năm 2024', '6 tháng đầu năm 2024'],
    ['Quý IV/2024', 'Quý IV/2024'],
    ['Cùng kỳ', 'Cùng kỳ'],
  ])('%s: %s', (title, said) => {
    expect(parseStructure(tableOfPeriod(title))).toEqual({ table: said });
  });

  it('is no structure where a form says which of its rows it was', () => {
    expect([parseStructure('I. Lao động'), parseStructure(null)]).toEqual([null, null]);
  });
});

function notesOf(rows: MadeSheet['rows']) {
  const report = searchWorkbook(madeWorkbook({ rows }), noContext, knowledge, noAnswers);
  return report?.issues
    .filter(({ code }) => code === 'structure_row')
    .map((issue) => layoutIssueWords(issue, 'structure_row', (code) => code).message);
}

describe('rows without a figure of their own say what they are', () => {
  it('in a table of rows', () => {
    const rows = [
      ['BÁO CÁO NĂM 2025'],
      ['STT', 'Nội dung', 'Kết quả'],
      ['(1)', '(2)', '(3)'],
      ['I', 'Tai nạn lao động', null],
      [1, 'Số người chết do TNLĐ', 5],
      [null, '- Trong đó: nữ', 2],
      [null, 'Tổng cộng', 7],
    ];
    expect(notesOf(rows)).toEqual([
      'Ô Sheet1 › B4 ghi “Tai nạn lao động”: dòng tiêu đề, tên nhóm hoặc dòng không có số liệu.',
      'Ô Sheet1 › B6 ghi “- Trong đó: nữ”: một phần của dòng trên, không đọc riêng.',
      'Ô Sheet1 › B7 ghi “Tổng cộng”: dòng cộng, không phải số liệu riêng.',
      'Ô Sheet1 › A3 ghi “(1) | (2) | (3)”: dòng đánh số cột.',
    ]);
  });

  it('in a table of bodies', () => {
    const rows = [
      ['BÁO CÁO NĂM 2025'],
      ['STT', 'Xã', 'Tổng số vụ TNLĐ'],
      [1, 'Xã A', 1],
      [2, 'Xã B', 3],
      [null, 'Bình quân', 2],
      [null, 'Tổng cộng', 4],
    ];
    expect(notesOf(rows)).toEqual([
      'Ô Sheet1 › A3 ghi “1 | Xã A | 1”: dòng chi tiết, không phải số liệu riêng.',
      'Ô Sheet1 › A4 ghi “2 | Xã B | 3”: dòng chi tiết, không phải số liệu riêng.',
      'Ô Sheet1 › B5 ghi “Bình quân | 2”: dòng kế hoạch, so sánh, tỷ lệ hoặc bình quân.',
    ]);
  });

  it('in a table of another year', () => {
    const rows = [
      ['BÁO CÁO NĂM 2025'],
      ['Biểu 1: Tai nạn lao động năm 2025'],
      ['Nội dung', 'Kết quả'],
      ['Tổng số vụ TNLĐ', 31],
      [],
      ['Biểu 2: Quan trắc môi trường năm 2024'],
      ['Nội dung', 'Kết quả'],
      ['Số mẫu quan trắc MTLĐ', 580],
    ];
    expect(notesOf(rows)).toEqual([
      'Ô Sheet1 › A7: cả bảng “Sheet1 · Biểu 2: Quan trắc môi trường năm 2024” là số liệu của kỳ khác (“năm 2024”), không đọc vào báo cáo này.',
    ]);
  });
});
