import { expect, it } from 'vitest';
import { noAnswers } from '../../../shared/intake/answer';
import { judgeEvidence } from '../../../shared/intake/search/judge-evidence';
import { searchWorkbook } from '../../../shared/intake/search/search-workbook';
import { type MadeSheet, madeWorkbook } from './made-workbook';
import { presetKnowledge } from './preset-knowledge';

const table: MadeSheet['rows'] = [
  ['STT', 'Nội dung', 'ĐVT', 'Kết quả'],
  [1, 'Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ', 'lượt', 5],
  [2, 'Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN', 'người', 6],
];

/** Of which period a sheet is: the period, or what is found and what is offered. */
function when(above: readonly string[], below: readonly string[] = [], fileName = 'bieu.xlsx'): string {
  const knowledge = presetKnowledge({ expectedPeriod: null });
  const rows = [...above.map((line) => [line]), ...table, ...below.map((line) => [line])];
  const found = searchWorkbook(madeWorkbook({ rows }), { fileName, folders: [] }, knowledge, noAnswers);
  if (!found) throw new Error('Nothing was found.');
  const known = {
    agencies: new Set(knowledge.supplied.keys()),
    periods: new Set(knowledge.periods.map(({ code }) => code)),
    expectedAgency: 'SYT',
    expectedPeriod: null,
  };
  const { period, issues } = judgeEvidence(found, known, noAnswers);
  const open = issues.map(({ code, found: said, readings }) => `${code} ${said} [${readings.join(' ')}]`);
  return period ?? open.join('\n');
}

const year = 'BÁO CÁO NĂM 2025';

it.each<[readonly string[], readonly string[], string]>([
  [[year, '(Số liệu từ 01/01/2025 đến 31/12/2025)'], [], '2025-Y'],
  [[year, '(Số liệu từ 15/12/2024 đến 05/12/2025)'], [], '2025-Y'],
  [[year, '(Tính đến ngày 05/12/2025)'], [], '2025-Y'],
  [[year, 'Số liệu tính đến hết tháng 11/2025'], [], '2025-Y'],
  [[year], ['Ghi chú: Số liệu tính đến ngày 31/12/2025'], '2025-Y'],
  [['BÁO CÁO 6 THÁNG ĐẦU NĂM 2025', 'Số liệu đến 30/6/2025'], [], '2025-H1'],
  [[year, 'Cao Bằng, tháng 12 năm 2025'], [], '2025-Y'],
  [[year, '(Theo Công văn số 12/SNV ngày 01/10/2025, tháng 10/2025)'], [], '2025-Y'],
  [['Kết quả năm 2025 so với 9 tháng năm 2024'], [], '2025-Y'],
  [['KẾT QUẢ THÁNG HÀNH ĐỘNG VỀ AN TOÀN, VỆ SINH LAO ĐỘNG NĂM 2025'], [], '2025-Y'],
  [[year, 'Kỳ báo cáo: cả năm'], [], '2025-Y'],
  [[year, 'Năm báo cáo: 2025'], [], '2025-Y'],
  [['BÁO CÁO QUÝ II VÀ 6 THÁNG ĐẦU NĂM 2025'], [], '2025-H1'],
  [['Kết quả thực hiện thỏa ước lao động tập thể năm 2025'], [], '2025-Y'],
  [['Kết quả thực hiện Chương trình giai đoạn 2021-2025 năm 2025'], [], '2025-Y'],
])('reads the period of %j and %j: %s', (above, below, expected) => {
  expect(when(above, below)).toBe(expected);
});

it.each<[readonly string[], readonly string[], string]>([
  [
    [year, '(Số liệu từ 01/01/2024 đến 31/12/2024)'],
    [],
    '(Số liệu từ 01/01/2024 đến 31/12/2024), 2025-Y [period:2025-Y period:2024-Y]',
  ],
  [
    [year, '(Tính đến ngày 30/6/2025)'],
    [],
    '(Tính đến ngày 30/6/2025), 2025-Y [period:2025-Y period:2025-H1]',
  ],
  [
    [year],
    ['Ghi chú: Số liệu tính đến hết tháng 9 năm 2025'],
    'Ghi chú: Số liệu tính đến hết tháng 9 năm 2025, 2025-Y [period:2025-Y]',
  ],
  [
    ['BÁO CÁO KẾT QUẢ 11 THÁNG, ƯỚC CẢ NĂM 2025'],
    [],
    'BÁO CÁO KẾT QUẢ 11 THÁNG, ƯỚC CẢ NĂM 2025, 2025-Y [period:2025-Y]',
  ],
  [['KẾT QUẢ NĂM 2025', '(ƯỚC THỰC HIỆN)'], [], '(ƯỚC THỰC HIỆN), 2025-Y [period:2025-Y]'],
  [[year, 'QUÝ IV'], [], 'QUÝ IV, 2025-Y [period:2025-Y]'],
  [['BÁO CÁO QUÝ IV (NĂM 2025)'], [], 'QUÝ IV, 2025-Y [period:2025-Y]'],
  [['BÁO CÁO 6 THÁNG ĐẦU NĂM', 'NĂM 2025'], [], '6 THÁNG ĐẦU NĂM, 2025-Y [period:2025-Y period:2025-H1]'],
  [['BÁO CÁO 6 THÁNG CUỐI NĂM', 'NĂM 2025'], [], '6 THÁNG CUỐI NĂM, 2025-Y [period:2025-Y]'],
  [[year, 'Kỳ báo cáo: 6 tháng'], [], '6 tháng, 2025-Y [period:2025-Y period:2025-H1]'],
  [
    ['BÁO CÁO 6 THÁNG ĐẦU NĂM 2025', 'Kỳ báo cáo: cả năm'],
    [],
    '2025-H1, cả năm [period:2025-H1 period:2025-Y]',
  ],
  [[year, 'Năm báo cáo: 2024'], [], '2024, 2025-Y [period:2025-Y period:2024-Y]'],
  [['BÁO CÁO 9 THÁNG', 'NĂM 2025'], [], '9 THÁNG, 2025-Y [period:2025-Y]'],
  [['BÁO CÁO 9 THÁNG ĐẦU NĂM 2025'], [], '9 THÁNG ĐẦU NĂM 2025 []'],
  [['BÁO CÁO NĂM 2024, 6 THÁNG ĐẦU NĂM 2025'], [], '2024-Y, 2025-H1 [period:2024-Y period:2025-H1]'],
])('asks for the period of %j and %j: %s', (above, below, expected) => {
  expect(when(above, below)).toBe(`which_period nội dung: ${expected}`);
});

it('is not decided by the name of the file', () => {
  expect(when([year, '(Tính đến ngày 30/6/2025)'], [], 'SYT nam 2025.xlsx')).toBe(
    'which_period nội dung: (Tính đến ngày 30/6/2025), 2025-Y; tên tệp: 2025-Y [period:2025-Y period:2025-H1]',
  );
});
