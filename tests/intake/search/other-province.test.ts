import { expect, it } from 'vitest';
import { noAnswers } from '../../../shared/intake/answer';
import { issueId } from '../../../shared/intake/issue';
import { judgeEvidence } from '../../../shared/intake/search/judge-evidence';
import { searchWorkbook } from '../../../shared/intake/search/search-workbook';
import type { MadeSheet } from './made-workbook';
import { madeWorkbook } from './made-workbook';
import { presetKnowledge } from './preset-knowledge';

const table: MadeSheet['rows'] = [
  ['Nội dung', 'Kết quả'],
  ['Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ', 5],
  ['Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN', 6],
];

function whose(
  lines: readonly string[],
  fileName = 'bieu.xlsx',
  expectedAgency: string | null = null,
  below: readonly string[] = [],
) {
  const knowledge = presetKnowledge({ expectedAgency });
  const rows: MadeSheet['rows'] = [
    ...lines.map((line) => [line]),
    ['BÁO CÁO NĂM 2025'],
    ...table,
    ...below.map((line) => [line]),
  ];
  const found = searchWorkbook(madeWorkbook({ rows }), { fileName, folders: [] }, knowledge, noAnswers);
  if (!found) throw new Error('Nothing was found.');
  const known = {
    agencies: new Set(knowledge.supplied.keys()),
    periods: new Set(knowledge.periods.map(({ code }) => code)),
    expectedAgency,
    expectedPeriod: '2025-Y',
  };
  const { agency, issues } = judgeEvidence(found, known, noAnswers);
  return { agency, open: issues.map((issue) => `${issueId(issue)} ${issue.found}`) };
}

it.each([
  [['SỞ Y TẾ TỈNH LẠNG SƠN'], 'nội dung: SỞ Y TẾ TỈNH LẠNG SƠN'],
  [['UBND TỈNH LẠNG SƠN', 'SỞ Y TẾ'], 'nội dung: SYT, UBND TỈNH LẠNG SƠN'],
  [['SỞ Y TẾ TỈNH LẠNG SƠN', 'Số: 12/BC-SYT'], 'nội dung: SỞ Y TẾ TỈNH LẠNG SƠN, SYT'],
  [['SỞ Y TẾ', 'LẠNG SƠN', 'Số: 22/BC-SYT'], 'nội dung: SYT, SỞ Y TẾ LẠNG SƠN'],
  [['Số: 22/BC-SYT', 'TỈNH LẠNG SƠN'], 'nội dung: TỈNH LẠNG SƠN, SYT'],
  [
    ['SỞ Y TẾ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHà Giang, ngày 10 tháng 12 năm 2025'],
    'nội dung: SYT, Hà Giang, ngày 10 tháng 12 năm 2025',
  ],
  [['SỞ Y TẾ', 'Lạng Sơn, ngày 10 tháng 12 năm 2025'], 'nội dung: SYT, Lạng Sơn, ngày 10 tháng 12 năm 2025'],
] as const)('asks whose report it is under %s', (lines, said) => {
  expect(whose(lines)).toEqual({ agency: null, open: [`which_agency ${said}`] });
});

it('asks where the place before the date stands below the table', () => {
  const date = 'Lạng Sơn, ngày 10 tháng 12 năm 2025';
  expect(whose(['SỞ Y TẾ'], 'bieu.xlsx', null, [date])).toEqual({
    agency: null,
    open: [`which_agency nội dung: SYT, ${date}`],
  });
  expect(whose(['SỞ Y TẾ', 'Số: 22/BC-SYT'], 'SYT.xlsx', null, ['NGƯỜI LẬP BIỂU', date])).toEqual({
    agency: null,
    open: [`which_agency nội dung: SYT, ${date}; tên tệp: SYT`],
  });
  const others = ['Cao Bằng, ngày 10 tháng 12 năm 2025', 'Ghi chú: Không gồm số của tỉnh Lạng Sơn'];
  expect(whose(['SỞ Y TẾ'], 'bieu.xlsx', null, others)).toEqual({ agency: 'SYT', open: [] });
});

it('asks where the file name says otherwise, and where the clerk does', () => {
  const letterhead = 'SỞ Y TẾ TỈNH LẠNG SƠN';
  expect(whose([letterhead], 'SYT_2025-Y.xlsx')).toEqual({
    agency: null,
    open: [`agency_conflict nội dung: ${letterhead}; tên tệp: SYT`],
  });
  expect(whose([letterhead], 'bieu.xlsx', 'SYT')).toEqual({
    agency: 'SYT',
    open: [`other_agency ${letterhead}`],
  });
  expect(whose(['UBND TỈNH LẠNG SƠN', 'SỞ Y TẾ'], 'bieu.xlsx', 'SYT')).toEqual({
    agency: 'SYT',
    open: ['other_agency UBND TỈNH LẠNG SƠN'],
  });
});

it.each([
  [['SỞ Y TẾ TỈNH CAO BẰNG']],
  [['UBND TỈNH CAO BẰNG', 'SỞ Y TẾ']],
  [['UBND TỈNH CAO BẰNG', 'SỞ Y TẾ', 'Kết quả phối hợp với ngành y tế tỉnh Lạng Sơn']],
  [['SỞ Y TẾ', '(Theo Công văn số 12/SYT của Sở Y tế tỉnh Lạng Sơn)']],
  [['SỞ Y TẾ', 'Kính gửi: Sở Y tế tỉnh Lạng Sơn']],
])('does not ask under %s', (lines) => {
  expect(whose(lines)).toEqual({ agency: 'SYT', open: [] });
});
