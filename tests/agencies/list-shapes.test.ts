import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { oldUnits } from '../../shared/agency-lists/old-units';
import { day, districtRoster, event, registerOf } from './register-of';

const group = 'NHOM-UBNDHTXTP';
const headings = ['STT', 'Tên đơn vị mới', 'Hình thành từ', 'Ghi chú'];
const [cuMgar, krongPac, buonMaThuot] = ['UBND-H-CU-M-GAR', 'UBND-H-KRONG-PAC', 'UBND-TP-BUON-MA-THUOT'];

type Build = (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void;
type Cells = ReadonlyArray<string | number | null>;

function rows(...all: readonly Cells[]): Build {
  return (sheet) => {
    for (const row of all) sheet.addRow([...row]);
  };
}

async function readTier(build: Build) {
  const register = await registerOf('dak-lak-2024');
  await register.apply(districtRoster());
  const workbook = new ExcelJS.Workbook();
  build(workbook.addWorksheet('Danh sách'), workbook);
  const path = join(register.folder, 'xa-moi.xlsx');
  await writeFile(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
  const read = await register.api.agencies.importList({
    ...{ path, as: 'replace_tier', group, happenedOn: day('2025-07-01') },
    legalBasis: 'Nghị quyết 1660/NQ-UBTVQH15',
  });
  const request = read.preview?.request;
  const members = request?.kind === 'replace_tier' ? request.members : [];
  return {
    register,
    request,
    preview: read.preview,
    units: members.map(({ name, from, partly }) => [name, from.join('; '), partly.join('; ')]),
    problems: read.problems.map(({ code, cell, found }) => [code, cell, found]),
  };
}

const one = ['UBND xã Quảng Phú', cuMgar, ''];
const other = ['UBND phường Tân An', buonMaThuot, ''];
const wholeList: readonly Cells[] = [
  [1, 'Xã Quảng Phú', 'huyện Cư M’gar', null],
  [2, 'Phường Tân An', 'thành phố Buôn Ma Thuột', null],
];

describe('a list of new units as offices send it', () => {
  const cases: ReadonlyArray<readonly [what: string, build: Build, units: unknown, problems?: unknown]> = [
    [
      'with headings in two lines, the upper one merged',
      (sheet) => {
        rows(
          ['DANH SÁCH CÁC XÃ, PHƯỜNG TỈNH ĐẮK LẮK'],
          [null],
          ['STT', 'Đơn vị hành chính', null, 'Ghi chú'],
          [null, 'Tên đơn vị mới', 'Đơn vị cũ', null],
          ...wholeList,
        )(sheet, sheet.workbook);
        for (const range of ['A1:D1', 'B3:C3', 'A3:A4', 'D3:D4']) sheet.mergeCells(range);
      },
      [one, other],
    ],
    [
      'with districts that head its sections',
      rows(
        ['STT', 'Tên xã, phường', 'Ghi chú'],
        [null, 'HUYỆN CƯ M’GAR', null],
        [1, 'XÃ QUẢNG PHÚ', null],
        [null, 'Thành phố Buôn Ma Thuột', '1 phường'],
        [2, 'Phường Tân An', null],
      ),
      [
        ['UBND xã QUẢNG PHÚ', '', ''],
        ['UBND phường Tân An', '', ''],
      ],
      [
        ['section', 'B2', 'HUYỆN CƯ M’GAR'],
        ['section', 'B4', 'Thành phố Buôn Ma Thuột'],
      ],
    ],
    [
      'with lettered units under numbered districts',
      rows(['STT', 'Tên đơn vị'], [1, 'Huyện Cư M’gar'], ['a', 'Xã Quảng Phú'], ['b', 'Xã Ea Tul']),
      [
        ['UBND xã Quảng Phú', '', ''],
        ['UBND xã Ea Tul', '', ''],
      ],
      [['section', 'B2', 'Huyện Cư M’gar']],
    ],
    [
      'with an old unit merged over all that were formed of it',
      (sheet) => {
        rows(
          ['STT', 'Đơn vị cấp huyện cũ', 'Tên xã, phường mới'],
          [1, 'huyện Cư M’gar', 'Xã Quảng Phú'],
          [2, null, 'Xã Ea Tul'],
          [3, 'thành phố Buôn Ma Thuột', 'Phường Tân An'],
        )(sheet, sheet.workbook);
        sheet.mergeCells('B2:B3');
      },
      [one, ['UBND xã Ea Tul', cuMgar, ''], other],
    ],
    [
      'with an old unit that is left out, though nothing is merged',
      rows(headings, [1, 'Xã Quảng Phú', 'huyện Cư M’gar'], [2, 'Xã Ea Tul', null]),
      [one, ['UBND xã Ea Tul', '', '']],
      [['no_old_unit', 'B3', 'UBND xã Ea Tul']],
    ],
    [
      'with its province behind every name',
      rows(
        headings,
        [1, 'UBND xã Quảng Phú, tỉnh Đắk Lắk', 'huyện Cư M’gar, tỉnh Đắk Lắk'],
        [2, 'Phường Tân An - tỉnh Đắk Lắk', 'thành phố Buôn Ma Thuột (tỉnh Đắk Lắk)'],
      ),
      [one, other],
    ],
    [
      'with types written short and without the stroke',
      rows(
        ['TT', 'Loại hình', 'Tên', 'Từ các đơn vị cũ'],
        [1, 'Xã', 'Quảng Phú', 'H. Cư Mgar'],
        [2, 'Phường', 'Tân An', 'TP.Buôn Ma Thuột'],
      ),
      [one, other],
    ],
    [
      'with sums, formulas and signatures',
      (sheet) => {
        rows(headings, ...wholeList)(sheet, sheet.workbook);
        sheet.addRow(['Tổng cộng', '2 đơn vị']);
        sheet.addRow([null, null, { formula: 'COUNTA(B2:B3)', result: 2 }]);
        sheet.addRow([null, null, 'Đắk Lắk, ngày 01 tháng 7 năm 2025']);
        sheet.addRow([null, 'NGƯỜI LẬP BIỂU', null, 'TM. ỦY BAN NHÂN DÂN']);
        sheet.addRow([null, 'Văn A', null, 'Văn B']);
      },
      [one, other],
    ],
    [
      'with areas and numbers of people in a second line of headings',
      (sheet) => {
        rows(
          ['STT', 'Tên ĐVHC mới', 'Các ĐVHC sáp nhập', 'Diện tích', null],
          [null, null, null, 'Tự nhiên (km2)', 'Tỷ lệ (%)'],
          ['1', '2', '3', '4', '5'],
          [1, 'Xã Quảng Phú', '- Huyện Cư M’gar', '45,2', '120'],
          [2, 'Phường Tân An', '1. Thành phố Buôn Ma Thuột', '12', null],
        )(sheet, sheet.workbook);
        sheet.mergeCells('D1:E1');
      },
      [one, other],
      [['other_columns', 'D2', 'Tự nhiên (km2); Tỷ lệ (%)']],
    ],
    [
      'with marks of footnotes and units that stay as they are',
      rows(
        headings,
        [1, 'Xã Quảng Phú (*)', 'huyện Cư M’gar(1)'],
        [2, 'Xã Ia Lốp**', 'Giữ nguyên'],
        [null, '(*) Xã đặc biệt khó khăn', null],
      ),
      [one, ['UBND xã Ia Lốp', 'UBND xã Ia Lốp', '']],
    ],
    [
      'with numbers for names beside their type, and one name in two spellings',
      rows(['STT', 'Loại', 'Tên đơn vị'], [1, 'Phường', 1], [2, 'Xã', 'Hoà An'], [3, 'Xã', 'Hòa An']),
      [
        ['UBND phường 1', '', ''],
        ['UBND xã Hoà An', '', ''],
      ],
      [['named_twice', 'C4', 'Hòa An']],
    ],
    [
      'with the old district of each unit, its type left out',
      rows(
        ['STT', 'Tên xã', 'Thuộc huyện (cũ)'],
        [1, 'Xã Quảng Phú', 'Cư Mgar'],
        [2, 'Phường Tân An', 'Buôn Ma Thuột'],
      ),
      [one, other],
    ],
    [
      'with the old communes beside the district in which they lay',
      rows(
        ['STT', 'Tên xã mới', 'Các xã cũ nhập vào', 'Huyện cũ'],
        [1, 'Xã Quảng Phú', 'thị trấn Quảng Phú, xã Cư Suê', 'Huyện Cư M’gar'],
      ),
      [['UBND xã Quảng Phú', 'UBND thị trấn Quảng Phú; UBND xã Cư Suê', '']],
    ],
    [
      'with what no old unit can be',
      (sheet) => {
        rows(
          headings,
          [1, 'Xã A', 'a'.repeat(400)],
          [2, 'Xã B', Array.from({ length: 300 }, (_, n) => `xã ${n}`).join(', ')],
        )(sheet, sheet.workbook);
        sheet.addRow([3, 'Xã C', { formula: 'X', result: { error: '#REF!' } }]);
      },
      [['UBND xã B', Array.from({ length: 200 }, (_, n) => `UBND xã ${n}`).join('; '), '']],
      [
        ['name_too_long', 'C2', 'a'.repeat(200)],
        ['too_many_old_units', 'B3', 'UBND xã B'],
        ['no_text', 'C4', '#REF!'],
      ],
    ],
    [
      'of more units than a tier has',
      rows(['STT', 'Tên xã'], ...Array.from({ length: 2_001 }, (_, n) => [n + 1, `Xã ${n + 1}`])),
      Array.from({ length: 2_000 }, (_, n) => [`UBND xã ${n + 1}`, '', '']),
      [['too_many_rows', null, '2000']],
    ],
    [
      'with its headings again on the next page',
      rows(headings, ...wholeList.slice(0, 1), headings, ...wholeList.slice(1)),
      [one, other],
    ],
    [
      'in two blocks side by side',
      rows(
        ['STT', 'Tên đơn vị', 'STT', 'Tên đơn vị'],
        [1, 'Xã Quảng Phú', 3, 'Xã Ea Tul'],
        [2, 'Phường Tân An'],
      ),
      [
        ['UBND xã Quảng Phú', '', ''],
        ['UBND phường Tân An', '', ''],
        ['UBND xã Ea Tul', '', ''],
      ],
    ],
    [
      'with another list in a hidden sheet',
      (sheet, workbook) => {
        rows(headings, ...wholeList)(sheet, workbook);
        const hidden = workbook.addWorksheet('Cũ');
        rows(headings, [1, 'Xã Giấu', null])(hidden, workbook);
        hidden.state = 'hidden';
      },
      [one, other],
      [['hidden_sheet', null, 'Cũ']],
    ],
    [
      'of another province',
      rows(['DANH SÁCH XÃ, PHƯỜNG TỈNH CAO BẰNG'], headings, [1, 'Phường Thục Phán', 'phường Sông Hiến']),
      [['UBND phường Thục Phán', 'UBND phường Sông Hiến', '']],
      [['other_province', null, 'DANH SÁCH XÃ, PHƯỜNG TỈNH CAO BẰNG']],
    ],
    [
      'without headings, of which the first unit is none',
      rows([1, 'Xã Quảng Phú'], [2, 'Xã Ea Tul']),
      [],
      [['no_name_column', null, 'xa-moi.xlsx']],
    ],
  ];

  it.each(cases.map((one) => ({ what: one[0], build: one[1], units: one[2], problems: one[3] ?? [] })))(
    '$what',
    async ({ build, units, problems }) => {
      const read = await readTier(build);
      expect([read.units, read.problems]).toEqual([units, problems]);
    },
  );
});

describe('old units in one cell', () => {
  it.each([
    ['một phần diện tích tự nhiên, quy mô dân số của huyện Lắk', 'huyện Lắk (phần)'],
    ['xã A (một phần), xã B', 'xã A (phần) | xã B'],
    ['xã A: phần còn lại; xã B', 'xã A (phần) | xã B'],
    ['một phần các xã A, B và xã C', 'xã A (phần) | xã B (phần) | xã C'],
    [
      'toàn bộ diện tích tự nhiên là 12,5 km2, quy mô dân số là 1.234 người của xã A và một phần diện tích tự nhiên là 3 km2, quy mô dân số là 34 người của xã B',
      'xã A | xã B (phần)',
    ],
    ['xã A, huyện Lắk, tỉnh Đắk Lắk', 'xã A'],
    ['xã A thuộc huyện Lắk', 'xã A'],
    ['các xã A, B và một phần huyện Lắk', 'xã A | xã B | huyện Lắk (phần)'],
    ['huyện Lắk, thành phố Buôn Ma Thuột', 'huyện Lắk | thành phố Buôn Ma Thuột'],
    ['phường 1, 2 và 3', 'phường 1 | phường 2 | phường 3'],
    ['03 xã: A, B, C', 'xã A | xã B | xã C'],
    ['2', ''],
  ])('%s', (text, expected) => {
    const found = oldUnits(text).map(({ name, isPart }) => `${name}${isPart ? ' (phần)' : ''}`);
    expect(found.join(' | ')).toBe(expected);
  });
});

describe('names of a list that nearly are those of the register', () => {
  it('asks about an old unit that is written with a slip, unless another row names it', async () => {
    const { preview, request, register } = await readTier(
      rows(headings, [1, 'Xã A', 'huyện Krông Păk'], [2, 'Xã B', 'huyện Cư M’gar, huyện Cư M’gă']),
    );
    expect(preview?.questions).toEqual([
      {
        ...{ about: 'which', key: 'UBND huyện Krông Păk', text: 'UBND xã A', agency: null },
        choices: [{ code: krongPac, name: 'UBND huyện Krông Pắc' }],
      },
    ]);
    if (request?.kind !== 'replace_tier') throw new Error('no request');
    const said = (change: Readonly<Record<string, unknown>>) => ({
      ...request,
      members: request.members.map((member, place) => (place === 0 ? { ...member, ...change } : member)),
    });
    const meant = await register.preview(said({ from: [krongPac] }));
    expect(meant.canApply).toBe(true);
    const unknown = await register.preview(said({ unknown: ['UBND huyện Krông Păk'] }));
    expect([unknown.canApply, unknown.notices[0]]).toEqual([
      true,
      { code: 'unknown_predecessor', subject: 'UBND huyện Krông Păk', detail: 'UBND xã A' },
    ]);
  });

  it('asks about a department that differs by an accent, with a new one among the choices', async () => {
    const { preview } = await registerOf('dak-lak-2024');
    const member = (name: string, agency: string | null = null) => ({ name, kind: 'department', agency });
    const of = (...members: ReadonlyArray<ReturnType<typeof member>>) =>
      event('2025-01-01', { kind: 'roster', group: null, members });
    const asked = await preview(
      of(member('Sở Cong Thương'), member('So Tai chinh'), member('Sở NN&PTNT'), member('SYT')),
    );
    expect(asked.questions).toEqual([
      {
        ...{ about: 'which', key: 'Sở Cong Thương', text: 'Sở Cong Thương', agency: null },
        choices: [
          { code: 'SCT', name: 'Sở Công Thương' },
          { code: 'SCT-2', name: 'Sở Cong Thương', isNew: true },
        ],
      },
    ]);
    expect(asked.notices.map(({ detail }) => detail)).toEqual(['STC', 'SNNPTNT', 'SYT']);
    const outcome = async (agency: string) => {
      const { agencies, obstacles } = await preview(of(member('Sở Cong Thương', agency)));
      return [agencies.map(({ code, change }) => `${change} ${code}`), obstacles];
    };
    expect(await outcome('SCT-2')).toEqual([['begins SCT-2'], []]);
    expect(await outcome('SCT')).toEqual([[], [{ code: 'nothing_changes', subject: '' }]]);
  });

  it('knows agencies with the province of the register behind them', async () => {
    const { preview } = await registerOf('dak-lak-2024');
    const members = ['Liên đoàn Lao động tỉnh Đắk Lắk', 'Sở Công Thương Đắk Lắk', 'Sở Y tế tỉnh Gia Lai'].map(
      (name) => ({ name, kind: 'department' }),
    );
    const { notices, agencies } = await preview(
      event('2025-01-01', { kind: 'roster', group: null, members }),
    );
    expect(notices.map(({ detail }) => detail)).toEqual(['LDLD', 'SCT']);
    expect(agencies.map(({ name }) => name)).toEqual(['Sở Y tế tỉnh Gia Lai']);
  });
});
