import { describe, expect, it } from 'vitest';
import { doubtInRemark } from '../../../shared/intake/search/doubt-in-remark';
import { madeWorkbook } from './made-workbook';
import { given, outcomeOf } from './outcome-of';
import { presetKnowledge } from './preset-knowledge';

const knowledge = presetKnowledge({ expectedPeriod: '2025-Y' });
const wanted = knowledge.periods.find(({ code }) => code === '2025-Y') ?? null;

describe('what a remark says against its figure', () => {
  it.each([
    ['Số đúng là 10.528', 'against'],
    ['Đính chính: 528', 'against'],
    ['Đã sửa thành 31', 'against'],
    ['Do nhầm số của huyện', 'against'],
    ['Số này chưa chính xác', 'against'],
    ['số liệu năm 2024', 'against'],
    ['Là số liệu của năm 2024', 'against'],
    ['Số liệu 6 tháng đầu năm', 'against'],
    ['Ước thực hiện 10.500', 'against'],
    ['số ước', 'limits'],
    ['tạm tính', 'limits'],
    ['Chưa tổng hợp đầy đủ', 'limits'],
  ])('%s: %s', (text, doubt) => {
    expect(doubtInRemark(text, wanted)).toBe(doubt);
  });

  it.each([
    'Theo báo cáo của các đơn vị',
    'Trong đó cấp tỉnh 5, cấp cơ sở 20',
    'Đã trừ 3 đơn vị trùng',
    'Trị giá 36 triệu đồng',
    'Nhằm nâng cao nhận thức',
    'Tăng 3 so với năm 2024',
    'Kết quả tăng so với cùng kỳ năm 2024',
    'Số liệu năm 2025',
    'Số liệu tính đến 14/12/2025',
    'Theo Báo cáo số 12/BC-SYT ngày 05/01/2024',
    'Thực hiện Kế hoạch số 664/KH-UBND năm 2024',
    'Số quyết định 12 năm 2024',
    'Huấn luyện đúng quy định',
    'Được cấp nước sạch',
    'BCĐ cấp tỉnh',
    '(*) Chưa gồm số liệu của các doanh nghiệp FDI',
    'Người lập biểu',
  ])('%s: nothing', (text) => {
    expect(doubtInRemark(text, wanted)).toBeNull();
  });
});

const inNotes = [
  ['BÁO CÁO NĂM 2025'],
  ['Nội dung', 'ĐVT', 'Kết quả', 'Ghi chú'],
  ['Tổng số vụ TNLĐ', 'vụ', 31, 'Số đúng là 13'],
  ['Số người chết do TNLĐ', 'người', 5, 'Theo báo cáo của 3 đơn vị'],
  ['Số mẫu quan trắc MTLĐ', 'mẫu', null, 'Đã lấy 612 mẫu'],
  ['Số hồ sơ nghiệm thu PCCC', 'hồ sơ', 35, 'số ước'],
  ['Số người tham dự hội nghị tuyên truyền', 'người', null, 'Gửi sau ngày 15/01'],
];

const against = 'question remark_against@Sheet1!C3#TN-04 "31" → value:31, value:13, blank';
const asked = 'question ambiguous_number@Sheet1!D5#QT-02 "Đã lấy 612 mẫu" → value:612, blank';
const limits = 'warning remark_against@Sheet1!C6#PC-06 "35" → ';
const others = ['TN-01 Sheet1!C4 = 5', 'PC-06 Sheet1!C6 = 35', 'TT-02 Sheet1!C7 = '];

describe('remarks beside figures and footnotes', () => {
  it('asks where a remark speaks against the figure or holds it, and warns where it limits it', () => {
    const outcome = outcomeOf(madeWorkbook({ rows: inNotes }), knowledge);
    const kept = outcome?.notes.filter((note) => note.startsWith('unmatched_row'));
    expect({ figures: outcome?.figures, open: outcome?.open, kept }).toEqual({
      figures: others,
      open: [against, asked, limits],
      kept: ['unmatched_row@Sheet1!D4'],
    });
  });

  it('takes what the clerk answers', () => {
    const answers = given({
      'remark_against@Sheet1!C3#TN-04': 'value:13',
      'ambiguous_number@Sheet1!D5#QT-02': 'value:612',
    });
    const outcome = outcomeOf(madeWorkbook({ rows: inNotes }), knowledge, answers);
    expect({ figures: outcome?.figures, open: outcome?.open }).toEqual({
      figures: ['TN-04 Sheet1!C3 = 13', others[0], 'QT-02 Sheet1!D5 = 612', ...others.slice(1)],
      open: [`${against} = value:13`, `${asked} = value:612`, limits],
    });
  });

  it('offers the numbers of a remark in the unit of the row', () => {
    const rows = [
      ['BÁO CÁO NĂM 2025'],
      ['Nội dung', 'ĐVT', 'Kết quả', 'Ghi chú'],
      ['Số tiền xử phạt vi phạm hành chính PCCC', 'nghìn đồng', 21400, 'Số đúng là 24.100'],
    ];
    const outcome = outcomeOf(madeWorkbook({ rows }), knowledge);
    expect(outcome?.open).toEqual([
      'question remark_against@Sheet1!C3#PC-03 "21400" → value:21.4, value:24.1, blank',
    ]);
  });

  it('takes a footnote to its indicator, and warns of one that names none', () => {
    const rows = [
      ['BÁO CÁO NĂM 2025'],
      ['Nội dung', 'Kết quả'],
      ['Tổng số vụ TNLĐ', 31],
      ['Số mẫu quan trắc MTLĐ', 612],
      [],
      ['Ghi chú: Số mẫu quan trắc MTLĐ là số liệu của năm 2024.'],
      ['(*) Số liệu trên là số ước'],
      ['Biểu 2: Số liệu năm 2024 để so sánh'],
    ];
    const outcome = outcomeOf(madeWorkbook({ rows }), knowledge);
    expect({ figures: outcome?.figures, open: outcome?.open }).toEqual({
      figures: ['TN-04 Sheet1!B3 = 31'],
      open: [
        'warning remark_against@Sheet1!A7 "(*) Số liệu trên là số ước" → ',
        'question remark_against@Sheet1!B4#QT-02 "612" → value:612, blank',
      ],
    });
  });
});
