import { afterAll, beforeAll, expect, it } from 'vitest';
import { filledTemplate } from '../fixtures/filled-template';
import { readOnce } from '../fixtures/intake';
import { applied, departmentEvents, loadPlan } from '../worked-case/dak-lak';
import { openWorld, type World } from '../worked-case/world';
import { ownReport, ownWorkbook } from './own-workbook';

let world: World;
let oldTemplate = '';

// Sở Lao động … has its workbook for 2025 before it is divided; Sở Xây dựng of before and after the merger bear one name.
beforeAll(async () => {
  world = await openWorld();
  await loadPlan(world);
  const filling = { agency: 'SLDTBXH', period: '2025-Y', fileName: 'mau-cu.xlsx', figures: { 'HL-06': 7 } };
  oldTemplate = await filledTemplate(world.api, world.folder, filling);
  for (const request of departmentEvents) await applied(world, request);
}, 60_000);
afterAll(() => world.close());

const trained = [1, 'Số NLĐ được huấn luyện ATVSLĐ', 'người', 120] as const;
const labourOffice = 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI';

/** Whose report a file is taken for, and what is asked about that. */
async function read(path: string, answer?: string) {
  const file = await readOnce(world.api, path, answer);
  const asked = file.issues
    .filter(
      ({ severity, answer: given }) => (severity === 'question' || severity === 'error') && given === null,
    )
    .map(({ code, found, readings }) => [code, found, ...readings.map((reading) => reading.answer)]);
  return { agency: file.agency, period: file.period, asked };
}

const reportOf = (agency: string, year: string) =>
  ownWorkbook(
    world.folder,
    'bang-rieng.xlsx',
    ownReport([trained], { agency, year: `NĂM ${year}` }).slice(1),
  );

it.each([
  ['the old one of that name in 2024', 'SỞ XÂY DỰNG', '2024', 'SXD'],
  ['the new one of that name in 2025', 'SỞ XÂY DỰNG', '2025', 'SXD-2025'],
  ['an old name in an old period', labourOffice, '2024', 'SLDTBXH'],
  ['a name that was changed, in an old period', 'BẢO HIỂM XÃ HỘI TỈNH', '2024', 'BHXH'],
  ['a new name in an old period, of the same body', 'BẢO HIỂM XÃ HỘI TỈNH ĐẮK LẮK', '2024', 'BHXH'],
])('a table is the report of %s', async (_, agency, year, code) => {
  const { asked, ...said } = await read(await reportOf(agency, year));
  expect([said, asked.filter(([what]) => String(what).includes('agency'))]).toEqual([
    { agency: code, period: `${year}-Y` },
    [],
  ]);
});

it.each([
  ['an old name in a new period', labourOffice, '2025', 'SLDTBXH', ['SNV', 'SGDDT', 'SYT']],
  ['one that was taken in', 'SỞ KẾ HOẠCH VÀ ĐẦU TƯ', '2025', 'SKHDT', ['STC']],
  ['a new name in an old period', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', '2024', 'SNNMT', ['SNNPTNT', 'STNMT']],
])('it is asked whose report it is: %s', async (_, agency, year, code, instead) => {
  const path = await reportOf(agency, year);
  const question = ['agency_not_then', code, ...instead.map((one) => `agency:${one}`), `agency:${code}`];
  const open = await read(path);
  expect([open.agency, open.asked.filter(([what]) => what === 'agency_not_then')]).toEqual([
    null,
    [question],
  ]);
  const [first = ''] = instead;
  expect([(await read(path, `agency:${first}`)).agency, (await read(path, `agency:${code}`)).agency]).toEqual(
    [first, code],
  );
});

it('a workbook that was issued to an agency which is no more is asked about, too', async () => {
  const readings = ['SNV', 'SGDDT', 'SYT', 'SLDTBXH'].map((code) => `agency:${code}`);
  expect(await read(oldTemplate)).toEqual({
    ...{ agency: null, period: '2025-Y' },
    asked: [['agency_not_then', 'SLDTBXH', ...readings]],
  });
  expect(await read(oldTemplate, 'agency:SGDDT')).toEqual({ agency: 'SGDDT', period: '2025-Y', asked: [] });
});

it('asks about figures by what an agency supplies in the period', async () => {
  const trainedBy = async (agency: string, year: string) => {
    const { asked } = await read(await reportOf(agency, year));
    return asked.map(([code]) => code);
  };
  expect([
    await trainedBy('SỞ GIÁO DỤC VÀ ĐÀO TẠO', '2025'),
    await trainedBy('SỞ NỘI VỤ', '2025'),
    await trainedBy('SỞ XÂY DỰNG', '2024'),
  ]).toEqual([[], ['not_supplier'], []]);
});
