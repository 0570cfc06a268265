import { expect, it } from 'vitest';
import { noAnswers } from '../../../shared/intake/answer';
import { judgeEvidence } from '../../../shared/intake/search/judge-evidence';
import { searchWorkbook } from '../../../shared/intake/search/search-workbook';
import { caoBang as preset } from '../../fixtures/presets';
import { type MadeSheet, madeWorkbook } from './made-workbook';
import { presetKnowledge } from './preset-knowledge';

const table: MadeSheet['rows'] = [
  ['STT', 'Nội dung', 'ĐVT', 'Kết quả'],
  [1, 'Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ', 'lượt', 5],
  [2, 'Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN', 'người', 6],
];

type Lines = ReadonlyArray<string | readonly string[]>;

/** Whose report a sheet is: the agency, or what is found and what is offered. */
function whose(above: Lines, below: Lines = [], fileName = 'bieu.xlsx'): string {
  const knowledge = presetKnowledge({ expectedAgency: null });
  const made = (lines: Lines) => lines.map((line) => (typeof line === 'string' ? [line] : [...line]));
  const rows = [...made(above), ...table, ...made(below)];
  const found = searchWorkbook(madeWorkbook({ rows }), { fileName, folders: [] }, knowledge, noAnswers);
  if (!found) throw new Error('Nothing was found.');
  const known = {
    agencies: new Set(knowledge.supplied.keys()),
    periods: new Set(knowledge.periods.map(({ code }) => code)),
    expectedAgency: null,
    expectedPeriod: '2025-Y',
  };
  const { agency, issues } = judgeEvidence(found, known, noAnswers);
  const open = issues.map(({ code, found: said, readings }) => `${code} ${said} [${readings.join(' ')}]`);
  return agency ?? open.join('\n');
}

const year = 'BÁO CÁO NĂM 2025';

it.each<[Lines, string]>([
  [['UBND TỈNH CAO BẰNG', 'SỞ Y TẾ', 'Số: 315/BC-SYT', year], 'SYT'],
  [['UBND TỈNH CAO BẰNG\nSỞ Y TẾ\nSố: 315/BC-SYT', year], 'SYT'],
  [['ỦY BAN NHÂN DÂN', 'TỈNH CAO BẰNG', 'SỞ Y TẾ TỈNH', 'Số: 315/BC-SYT', year], 'SYT'],
  [['UBND TỈNH CAO BẰNG', 'SỞ Y TẾ', 'PHÒNG NGHIỆP VỤ Y', 'Số: 315/BC-SYT', year], 'SYT'],
  [['CÔNG AN TỈNH CAO BẰNG', 'PHÒNG CẢNH SÁT PCCC VÀ CNCH', 'Số: 18/BC-PC07', year], 'CAT'],
  [['LIÊN ĐOÀN LAO ĐỘNG TỈNH', 'BAN CHÍNH SÁCH PHÁP LUẬT', year], 'LDLD'],
  [['BẢO HIỂM XÃ HỘI VIỆT NAM', 'BẢO HIỂM XÃ HỘI TỈNH CAO BẰNG', year], 'BHXH'],
  [['BỘ CÔNG AN', 'CÔNG AN TỈNH\nCAO BẰNG', year], 'CAT'],
  [['ỦY BAN MTTQ VIỆT NAM TỈNH CAO BẰNG', 'HỘI NÔNG DÂN TỈNH', year], 'HND'],
  [['UBND TỈNH', 'SỞ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG', 'Số: 12/BC-SNNMT', year], 'SNNMT'],
  [['BÁO CAO BẰNG', year], 'BCB'],
  [['SO Y TE CAO BANG', 'PHONG NGHIEP VU Y', 'SO: 12/BC-SYT', 'BAO CAO NAM 2025', 'Don vi: nguoi'], 'SYT'],
  [['SỞ CÔNG THƯƠNG', year, 'Đơn vị báo cáo: Sở Công Thương', 'Đơn vị: người'], 'SCT'],
  [['SỞ CÔNG THƯƠNG', year, 'Đơn vị báo cáo: Phòng Kỹ thuật an toàn'], 'SCT'],
  [['BIỂU SỐ 01', '(Kèm theo Báo cáo số 315/BC-SYT ngày 10/12/2025 của Sở Y tế)'], 'SYT'],
])('knows the sender under %j: %s', (lines, expected) => {
  expect(whose(lines)).toBe(expected);
});

it.each<[Lines, string]>([
  [
    ['LIÊN ĐOÀN LAO ĐỘNG TỈNH CAO BẰNG', 'LIÊN ĐOÀN LAO ĐỘNG HUYỆN HÒA AN', 'Số: 18/BC-LĐLĐ', year],
    'LIÊN ĐOÀN LAO ĐỘNG HUYỆN HÒA AN, LDLD [ignore agency:LDLD]',
  ],
  [
    ['LIÊN ĐOÀN LAO ĐỘNG\nTHÀNH PHỐ CAO BẰNG', year],
    'LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ CAO BẰNG [ignore agency:LDLD]',
  ],
  [
    ['SỞ Y TẾ CAO BẰNG', 'TRUNG TÂM KIỂM SOÁT BỆNH TẬT', 'Số: 18/BC-KSBT', year],
    'TRUNG TÂM KIỂM SOÁT BỆNH TẬT [ignore agency:SYT]',
  ],
  [['SỞ Y TẾ CAO BẰNG\nBỆNH VIỆN ĐA KHOA TỈNH', year], 'BỆNH VIỆN ĐA KHOA TỈNH [ignore agency:SYT]'],
  [
    ['SỞ Y TẾ CAO BẰNG', 'CHI CỤC AN TOÀN', 'VỆ SINH THỰC PHẨM', 'Số: 315/BC-CCATTP', year],
    'CHI CỤC AN TOÀN [ignore agency:SYT]',
  ],
  [
    ['CÔNG AN TỈNH CAO BẰNG', 'CÔNG AN XÃ BẢO LẠC', 'Số: 18/BC-CAX', year],
    'CÔNG AN XÃ BẢO LẠC [ignore agency:CAT]',
  ],
  [
    ['BẢO HIỂM XÃ HỘI TỈNH', 'BẢO HIỂM XÃ HỘI HUYỆN HÒA AN', year],
    'BẢO HIỂM XÃ HỘI HUYỆN HÒA AN [ignore agency:BHXH]',
  ],
  [
    ['CÔNG ĐOÀN NGÀNH Y TẾ', 'LIÊN ĐOÀN LAO ĐỘNG TỈNH', year],
    'LDLD, CÔNG ĐOÀN NGÀNH Y TẾ [ignore agency:LDLD]',
  ],
  [['ỦY BAN NHÂN DÂN\nXÃ TRÙNG KHÁNH', 'Số: 88/BC-UBND', year], 'ỦY BAN NHÂN DÂN XÃ TRÙNG KHÁNH [ignore]'],
  [['UBND HUYỆN HÒA AN', 'PHÒNG Y TẾ', year], 'UBND HUYỆN HÒA AN [ignore]'],
  [
    ['CÔNG TY ĐIỆN LỰC CAO BẰNG', '(Gửi Sở Y tế tổng hợp)', year],
    'CÔNG TY ĐIỆN LỰC CAO BẰNG [ignore agency:SYT]',
  ],
  [
    ['SO Y TE CAO BANG', 'TRUNG TAM KIEM SOAT BENH TAT', 'BAO CAO NAM 2025'],
    'TRUNG TAM KIEM SOAT BENH TAT [ignore agency:SYT]',
  ],
  [['BỘ Y TẾ', 'Số: 315/BC-BYT', year], 'BỘ Y TẾ [ignore]'],
  [
    ['HỘI NÔNG DÂN TỈNH', year, 'Biểu tổng hợp của Hội Nông dân huyện Hòa An'],
    'HND, Hội Nông dân huyện Hòa An [ignore agency:HND]',
  ],
  [
    ['SỞ CÔNG THƯƠNG', year, 'Đơn vị báo cáo: Công ty Điện lực Cao Bằng'],
    'SCT, Công ty Điện lực Cao Bằng [ignore agency:SCT]',
  ],
  [
    ['SỞ CÔNG THƯƠNG', year, ['Đơn vị báo cáo:', 'Công ty Điện lực Cao Bằng']],
    'SCT, Công ty Điện lực Cao Bằng [ignore agency:SCT]',
  ],
])('asks whose report it is under %j: %s', (lines, expected) => {
  expect(whose(lines)).toBe(`which_agency nội dung: ${expected}`);
});

it('asks where the file is called after the superior, and where one of another body signs', () => {
  const below = ['SỞ Y TẾ', 'BỆNH VIỆN ĐA KHOA TỈNH', year];
  expect(whose(below, [], 'SYT_2025-Y.xlsx')).toBe(
    'agency_conflict nội dung: BỆNH VIỆN ĐA KHOA TỈNH; tên tệp: SYT [ignore agency:SYT]',
  );
  expect(whose(['SỞ Y TẾ', year], [['', '', '', 'GIÁM ĐỐC TRUNG TÂM Y TẾ HÒA AN']])).toBe(
    'which_agency nội dung: SYT, TRUNG TÂM Y TẾ HÒA AN [ignore agency:SYT]',
  );
  expect(
    whose(
      ['SỞ Y TẾ', year],
      [
        ['', '', '', 'KT. GIÁM ĐỐC'],
        ['', '', '', 'PHÓ GIÁM ĐỐC'],
      ],
    ),
  ).toBe('SYT');
});

it('quotes what the letterhead says, and no codes of what the file is about', () => {
  expect(whose(['SỞ Y TẾ - SỞ NỘI VỤ', 'LIÊN NGÀNH', year])).toBe(
    'which_agency SỞ Y TẾ - SỞ NỘI VỤ [agency:SYT agency:SNV]',
  );
  expect(whose([year])).toBe('which_agency null [agency:SYT]');
});

const province = ['UBND TỈNH CAO BẰNG', 'ỦY BAN NHÂN DÂN\nTỈNH CAO BẰNG', 'ỦY BAN NHÂN DÂN TỈNH'];
const plain = preset.agencies
  .filter(({ isGroup }) => !isGroup)
  .flatMap(({ code, name, aliases, abbreviation }) => {
    const names = [name, ...aliases].filter((one) => one.includes(' '));
    const number = abbreviation === null ? 'Số: 12/BC-ATVSLĐ' : `Số: 12/BC-${abbreviation}`;
    return names.flatMap(
      (one): ReadonlyArray<readonly [string, readonly string[]]> => [
        [code, [one.toUpperCase(), number, year]],
        [code, [province[one.length % 3] ?? '', one.toUpperCase(), number, year]],
        [code, [`UBND TỈNH CAO BẰNG\n${one}\n${number}`, year]],
        [code, [year, `Đơn vị báo cáo: ${one}`]],
        [code, [`BÁO CÁO của ${one} năm 2025`]],
      ],
    );
  });

it('asks nothing under the plain letterhead of an agency of the plan', () => {
  expect(plain.map(([, lines]) => whose(lines))).toEqual(plain.map(([code]) => code));
});
