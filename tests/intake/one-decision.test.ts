import { expect, test } from 'vitest';
import type { DataApi } from '../../shared/contract';
import { isOpen } from '../../shared/intake/issue';
import { type Filling, filledTemplate } from '../fixtures/filled-template';
import { inMemory } from '../fixtures/in-memory';
import { preview } from '../fixtures/intake';
import { type OwnRows, ownWorkbook } from './own-workbook';

type Step = readonly [question: string, answer: string];

async function answered(
  make: (api: DataApi, folder: string) => Promise<string>,
  [question, answer]: Step,
): Promise<readonly (readonly (string | null)[])[]> {
  const { api, folder } = await inMemory();
  const { intakeId, files } = await preview(api, [await make(api, folder)]);
  const answers = [{ question, answer, reason: null }];
  const now = await api.intake.answer({ intakeId, key: '1', answers });
  return [...files, ...now.files].map(({ status, agency, period, issues }) => [
    ...[status, agency, period],
    ...issues.filter(isOpen).map(({ code }) => code),
  ]);
}

const figures: OwnRows = [
  ['Nội dung', 'ĐVT', 'Kết quả'],
  ['Số mẫu quan trắc MTLĐ', 'mẫu', 612],
  ['Số cơ sở có yếu tố có hại được quan trắc MTLĐ', 'cơ sở', 48],
];

test.each<[string, OwnRows]>([
  ['two periods in the title', [['BÁO CÁO NĂM 2024, 6 THÁNG ĐẦU NĂM 2025']]],
  ['figures until another day', [['BÁO CÁO 6 THÁNG ĐẦU NĂM 2025'], ['(Tính đến ngày 30/11/2025)']]],
])('asks for the period once where a letter of December has %s', async (_, title) => {
  const rows: OwnRows = [['SỞ Y TẾ'], ['Cao Bằng, ngày 10 tháng 12 năm 2025'], ...title, ...figures];
  const make = (_api: DataApi, folder: string) => ownWorkbook(folder, 'bieu.xlsx', rows);
  expect(await answered(make, ['which_period', 'period:2025-H1'])).toEqual([
    ['needs-review', 'SYT', null, 'which_period'],
    ['ready', 'SYT', '2025-H1'],
  ]);
});

test.each<[string, Partial<Filling>, Step, readonly (string | null)[]]>([
  [
    'agency',
    { cells: { META_AGENCY: 'XYZ' } },
    ['unknown_agency', 'agency:SYT'],
    ['needs-review', null, '2025-Y', 'unknown_agency'],
  ],
  [
    'period',
    { cells: { META_PERIOD: '2031-Y' } },
    ['unknown_period', 'period:2025-Y'],
    ['needs-review', 'SYT', null, 'unknown_period'],
  ],
])('asks for the %s of a template once', async (_, filling, step, before) => {
  const made = { agency: 'SYT', fileName: 'bao-cao.xlsx', figures: { 'SK-02': 27 }, ...filling };
  const make = (api: DataApi, folder: string) => filledTemplate(api, folder, made);
  expect(await answered(make, step)).toEqual([before, ['ready', 'SYT', '2025-Y']]);
});

test.each<[string, readonly (string | null)[]]>([
  ['agency:SYT', ['ready', 'SYT', '2025-Y']],
  ['ignore', ['rejected', null, '2025-Y']],
])('takes the report of a body below an agency by %s', async (answer, after) => {
  const rows: OwnRows = [['SỞ Y TẾ'], ['BỆNH VIỆN ĐA KHOA TỈNH'], ['BÁO CÁO NĂM 2025'], ...figures];
  const make = (_api: DataApi, folder: string) => ownWorkbook(folder, 'bieu.xlsx', rows);
  expect(await answered(make, ['which_agency', answer])).toEqual([
    ['needs-review', null, '2025-Y', 'which_agency'],
    after,
  ]);
});
