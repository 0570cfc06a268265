import { beforeAll, describe, expect, it } from 'vitest';
import { statutoryForms } from '../../../shared/domain/forms/statutory-forms';
import { readStatutoryForm } from '../../../shared/intake/forms/read-statutory-form';
import { recogniseForm } from '../../../shared/intake/forms/recognise-form';
import { isOpen } from '../../../shared/intake/issue';
import type { CellValue, Workbook } from '../../../shared/intake/sheet';
import { withCells } from '../../fixtures/statutory-draft';
import { formWorkbook } from '../../fixtures/statutory-workbook';
import { changed } from './samples';

let form: Workbook;
beforeAll(async () => {
  form = await formWorkbook(changed({ factors: [], occupations: [] }));
});

type Cells = Readonly<Record<string, CellValue>>;
/** Code, what the file says, the periods to choose from. */
type Question = readonly [code: string, found: string | null, readings: readonly string[]];

const july = 'Ngày 05 tháng 7 năm 2025';
const january = 'Ngày 05 tháng 01 năm 2026';

/** The period and the open questions of the form with these words at `Kỳ báo cáo`, signed on a day, in other cells what is given. */
function periodOf(
  asked: string | null,
  signed: string | null,
  cells: Cells = {},
  fileName = 'bao-cao.xlsx',
  folders: readonly string[] = [],
) {
  const line = asked === null ? null : `Kỳ báo cáo (6 tháng hoặc cả năm): ${asked}`;
  const recognised = recogniseForm(withCells(form, { A3: line, I40: signed, ...cells }), statutoryForms);
  if (!recognised) throw new Error('Expected a statutory form, got none');
  const draft = readStatutoryForm(recognised, { fileName, folders });
  const open = draft.issues.filter(isOpen);
  return {
    period: draft.period,
    window: [draft.dataFrom, draft.dataTo],
    open: open.map(({ code, found, readings }): Question => [code, found, readings]),
  };
}

const firstHalf = (year: number) => ({
  period: `${year}-H1`,
  window: [`${year}-01-01`, `${year}-06-30`],
  open: [],
});
const wholeYear = (year: number) => ({
  period: `${year}-Y`,
  window: [`${year}-01-01`, `${year}-12-31`],
  open: [],
});
const asks = (code: string, found: string | null, ...codes: string[]) => ({
  period: null,
  window: [null, null],
  open: [[code, found, codes.map((each) => `period:${each}`)]],
});

describe('a form that states its period', () => {
  it.each<[asked: string, signed: string | null, outcome: unknown]>([
    ['Năm 2025', january, wholeYear(2025)],
    ['năm 2025', null, wholeYear(2025)],
    ['cả năm 2025', january, wholeYear(2025)],
    ['Cả năm, năm 2025', january, wholeYear(2025)],
    ['12 tháng năm 2025', january, wholeYear(2025)],
    ['Năm 2024', 'Ngày 05 tháng 01 năm 2025', wholeYear(2024)],
    ['Năm 2024', july, wholeYear(2024)],
    ['6 tháng đầu năm 2025', january, firstHalf(2025)],
    ['6 tháng đầu năm 2025', july, firstHalf(2025)],
    ['6 tháng đầu năm 2025', 'Cao Bằng, ngày 28 tháng 6 năm 2025', firstHalf(2025)],
    ['6 tháng, năm 2025', july, firstHalf(2025)],
    ['6 tháng/2025', july, firstHalf(2025)],
    ['06 tháng đầu năm 2025', july, firstHalf(2025)],
    ['sáu tháng đầu năm 2025', july, firstHalf(2025)],
    ['nửa đầu năm 2025', july, firstHalf(2025)],
    ['từ ngày 01/01/2025 đến ngày 30/6/2025', july, firstHalf(2025)],
    ['từ ngày 01 tháng 01 năm 2025 đến hết ngày 31 tháng 12 năm 2025', january, wholeYear(2025)],
    ['Năm 2025', 'Cao Bằng, ngày 31 tháng 12 năm 2025', wholeYear(2025)],
  ])('as %j, signed %j, is read without a question', (asked, signed, outcome) => {
    expect(periodOf(asked, signed)).toEqual(outcome);
  });

  it.each<[what: string, cells: Cells, outcome: unknown]>([
    ['a label without the choice', { A3: 'Kỳ báo cáo: Năm 2025' }, wholeYear(2025)],
    ['a label without a colon', { A3: 'Kỳ báo cáo (6 tháng hoặc cả năm) cả năm 2025' }, wholeYear(2025)],
    ['the cell beside', { A3: 'Kỳ báo cáo:', C3: null, G3: 'Năm 2025' }, wholeYear(2025)],
    [
      'a cell for the kind and one for the year',
      { A3: 'Kỳ báo cáo: 6 tháng', G3: 'Năm:', H3: 2026 },
      firstHalf(2026),
    ],
    [
      'a label of its own for the year',
      { A3: 'Kỳ báo cáo: cả năm', G3: 'Năm báo cáo: 2025' },
      wholeYear(2025),
    ],
    ['a line under the title', { A3: '6 tháng đầu năm 2025' }, firstHalf(2025)],
    ['a line under the title, of the year', { A3: 'Năm 2025' }, wholeYear(2025)],
    ['a line in brackets', { A3: '(Kỳ báo cáo: 6 tháng đầu năm 2025)' }, firstHalf(2025)],
    [
      'the title',
      { A2: 'BÁO CÁO TỔNG HỢP TÌNH HÌNH TAI NẠN LAO ĐỘNG 6 THÁNG ĐẦU NĂM 2025', A3: null },
      firstHalf(2025),
    ],
    [
      'the title, of the year',
      { A2: 'BÁO CÁO TỔNG HỢP TÌNH HÌNH TAI NẠN LAO ĐỘNG\nNĂM 2025', A3: null },
      wholeYear(2025),
    ],
    [
      'one cell with several lines',
      { A2: `BÁO CÁO TỔNG HỢP TÌNH HÌNH TAI NẠN LAO ĐỘNG\nKỳ báo cáo: cả năm 2025\n${january}`, A3: null },
      wholeYear(2025),
    ],
    [
      'a sentence where nothing else does',
      { A3: null, A8: 'Trong 6 tháng đầu năm 2025, công ty đã khắc phục xong.' },
      firstHalf(2025),
    ],
    [
      'the form, not a law or a comparison',
      {
        A3: 'Kỳ báo cáo: 6 tháng đầu năm 2025',
        A8: 'Luật An toàn, vệ sinh lao động, năm 2015; so với cùng kỳ 6 tháng đầu năm 2024 giảm 01 vụ',
      },
      firstHalf(2025),
    ],
  ])('in %s is read without a question', (_what, cells, outcome) => {
    expect(periodOf(null, null, cells)).toEqual(outcome);
  });

  it.each<[asked: string, signed: string | null, outcome: unknown]>([
    ['Năm 2025', july, asks('which_period', `Năm 2025 | ${july}`, '2025-Y', '2025-H1')],
    ['Cả năm 2025', july, asks('which_period', `Cả năm 2025 | ${july}`, '2025-Y', '2025-H1')],
    [
      '6 tháng đầu năm 2026',
      january,
      asks('which_period', `6 tháng đầu năm 2026 | ${january}`, '2026-H1', '2025-Y'),
    ],
    ['6 tháng cuối năm 2025', null, asks('which_period', '6 tháng cuối năm 2025', '2025-H1', '2025-Y')],
    ['Quý II/2025', july, asks('which_period', `Quý II/2025 | ${july}`, '2025-H1', '2025-Y')],
    ['9 tháng năm 2025', null, asks('which_period', '9 tháng năm 2025', '2025-H1', '2025-Y')],
    [
      '6 tháng ☐  Cả năm ☒ năm 2025',
      january,
      asks('which_period', `6 tháng ☐ Cả năm ☒ năm 2025 | ${january}`, '2025-Y', '2025-H1'),
    ],
    [
      '6 tháng đầu năm 2025 (từ 15/12/2024 đến 14/6/2025)',
      july,
      asks(
        'which_period',
        `6 tháng đầu năm 2025 (từ 15/12/2024 đến 14/6/2025) | ${july}`,
        '2025-H1',
        '2025-Y',
      ),
    ],
  ])('as %j, signed %j, that cannot be, is asked about', (asked, signed, outcome) => {
    expect(periodOf(asked, signed)).toEqual(outcome);
  });

  it('in a sentence alone, signed at the end of another, is asked about', () => {
    const sentence = 'Trong 6 tháng đầu năm 2025, công ty đã khắc phục xong.';
    expect(periodOf(null, january, { A8: sentence })).toEqual(
      asks('which_period', `${sentence} | ${january}`, '2025-H1', '2025-Y'),
    );
  });

  it('twice and differently is asked about', () => {
    const title = 'BÁO CÁO TỔNG HỢP TÌNH HÌNH TAI NẠN LAO ĐỘNG NĂM 2024';
    expect(periodOf('6 tháng đầu năm 2025', july, { A2: title })).toEqual(
      asks('which_period', `6 tháng đầu năm 2025 | ${title} | ${july}`, '2025-H1', '2024-H1'),
    );
  });

  it('on a sheet that nobody sees does not speak against the one that can be seen', () => {
    const [seen] = form.sheets;
    if (!seen) throw new Error('Expected a sheet');
    const older = withCells(form, { A3: 'Kỳ báo cáo: Năm 2023' }).sheets.map((sheet) => ({
      ...sheet,
      name: 'Năm cũ',
      state: 'hidden' as const,
    }));
    const recognised = recogniseForm({ ...form, sheets: [...older, seen] }, statutoryForms);
    expect(recognised && readStatutoryForm(recognised, { fileName: 'a.xlsx', folders: [] }).period).toBe(
      '2025-H1',
    );
  });
});

describe('what a form leaves open', () => {
  it.each<[asked: string | null, signed: string | null, outcome: unknown]>([
    ['6 tháng', july, firstHalf(2025)],
    ['6 tháng', 'Cao Bằng, ngày … tháng 6 năm 2025', firstHalf(2025)],
    ['6 tháng', 'Ngày báo cáo: 04/7/2025', firstHalf(2025)],
    ['cả năm', january, wholeYear(2025)],
    ['cả năm', 'Ngày 28 tháng 12 năm 2025', wholeYear(2025)],
    ['năm', january, wholeYear(2025)],
    ['2025', january, wholeYear(2025)],
    ['2025', july, firstHalf(2025)],
    ['........ năm 2025', january, wholeYear(2025)],
    ['........ năm 2025', july, firstHalf(2025)],
    ['6 tháng', january, asks('which_period', `6 tháng | ${january}`, '2025-H1', '2025-Y')],
    ['cả năm', july, asks('which_period', `cả năm | ${july}`, '2024-Y', '2025-H1')],
    [
      '6 tháng',
      'Ngày 20 tháng 10 năm 2025',
      asks('which_period', '6 tháng | Ngày 20 tháng 10 năm 2025', '2025-H1'),
    ],
    ['6 tháng', null, asks('which_period', '6 tháng')],
    ['6 tháng', 'Ngày … tháng … năm 2025', asks('which_period', '6 tháng')],
    ['2025', null, asks('which_period', '2025', '2025-H1', '2025-Y')],
    ['2024', january, asks('which_period', `2024 | ${january}`, '2024-H1', '2024-Y', '2025-Y')],
    ['........', july, asks('which_period', july, '2025-H1')],
    [null, null, asks('which_period', null)],
  ])(
    '%j is completed by the day of signing %j under the deadlines, or asked about',
    (asked, signed, outcome) => {
      expect(periodOf(asked, signed)).toEqual(outcome);
    },
  );

  it.each<[what: string, cells: Cells]>([
    ['the day of a decree', { A8: 'Nghị định số 39/2016/NĐ-CP ngày 15 tháng 5 năm 2016 của Chính phủ' }],
    ['the day of receipt', { A8: 'Ngày nhận báo cáo: 05/01/2026' }],
    ['a comparison', { A8: 'So với 6 tháng đầu năm 2024 giảm 01 vụ' }],
    ['a law', { A8: 'Theo Luật An toàn, vệ sinh lao động, năm 2015' }],
  ])('is not completed by %s', (_what, cells) => {
    expect(periodOf('6 tháng', null, cells)).toEqual(asks('which_period', '6 tháng'));
  });
});

describe('the name of a file', () => {
  it.each<[asked: string | null, signed: string | null, fileName: string, outcome: unknown]>([
    ['Năm 2025', january, 'TNLD nam 2025.xlsx', wholeYear(2025)],
    ['Năm 2025', january, 'ND 39-2016 TNLD 2025.xlsx', wholeYear(2025)],
    ['Năm 2025', january, 'TNLD 05.01.2026.xlsx', wholeYear(2025)],
    ['Năm 2025', january, 'TNLD 2026-01-05.xlsx', wholeYear(2025)],
    ['6 tháng', null, 'TNLD_2025.xlsx', firstHalf(2025)],
    ['2025', null, 'TNLD 6T.xlsx', firstHalf(2025)],
    [null, null, 'TNLD 6T2025.xlsx', firstHalf(2025)],
    [null, july, 'TNLD 6 tháng.xlsx', firstHalf(2025)],
    [
      'Năm 2025',
      january,
      'TNLD h1.xlsx',
      asks('period_conflict', `Năm 2025 | ${january} | TNLD h1.xlsx`, '2025-Y', '2025-H1'),
    ],
    [
      'Năm 2025',
      july,
      'TNLD 6 thang.xlsx',
      asks('period_conflict', `Năm 2025 | ${july} | TNLD 6 thang.xlsx`, '2025-Y', '2025-H1'),
    ],
    [
      'Năm 2025',
      january,
      'TNLD 2024.xlsx',
      asks('period_conflict', `Năm 2025 | ${january} | TNLD 2024.xlsx`, '2025-Y', '2024-Y'),
    ],
    [
      'cả năm 2025',
      january,
      'TNLD 6 tháng 2024.xlsx',
      asks('period_conflict', `cả năm 2025 | ${january} | TNLD 6 tháng 2024.xlsx`, '2025-Y', '2024-H1'),
    ],
    [
      '6 tháng',
      july,
      'TNLD 2024.xlsx',
      asks('period_conflict', `6 tháng | ${july} | TNLD 2024.xlsx`, '2025-H1', '2024-H1'),
    ],
    [
      '6 tháng',
      july,
      'TNLD ca nam.xlsx',
      asks('period_conflict', `6 tháng | ${july} | TNLD ca nam.xlsx`, '2025-H1', '2025-Y'),
    ],
    [
      null,
      january,
      'TNLD 6 tháng 2025.xlsx',
      asks('which_period', `${january} | TNLD 6 tháng 2025.xlsx`, '2025-H1', '2025-Y'),
    ],
    [
      null,
      january,
      'TNLD 2025.xlsx',
      asks('which_period', `${january} | TNLD 2025.xlsx`, '2025-Y', '2025-H1'),
    ],
  ])('beside %j, signed %j: %s', (asked, signed, fileName, outcome) => {
    expect(periodOf(asked, signed, {}, fileName)).toEqual(outcome);
  });

  it.each<[folders: readonly string[], outcome: unknown]>([
    [['Nhận năm 2026', 'TNLĐ'], wholeYear(2025)],
    [['Năm 2025'], wholeYear(2025)],
    [['6 tháng 2025'], asks('period_conflict', `Năm 2025 | ${january} | 6 tháng 2025`, '2025-Y', '2025-H1')],
    [['6 tháng'], asks('period_conflict', `Năm 2025 | ${january} | 6 tháng`, '2025-Y', '2025-H1')],
  ])('of a folder %j contradicts by the kind of period, not by the year of receipt', (folders, outcome) => {
    expect(periodOf('Năm 2025', january, {}, 'a.xlsx', folders)).toEqual(outcome);
  });
});
