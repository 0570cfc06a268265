import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { EventRequestInput } from '../../shared/domain/agencies/event-request';
import type { ByAgency } from '../../shared/domain/by-agency';
import { filledTemplate } from '../fixtures/filled-template';
import { preview, single } from '../fixtures/intake';
import { districts, newUnits } from './units';
import type { World } from './world';

export const districtGroup = 'NHOM-UBNDHTXTP';

/** What an agency types into its workbook: numbers, or `KPS`. */
export type Report = Readonly<Record<string, number | 'KPS'>>;
export type Reports = Readonly<Record<string, Report>>;

/** An accepted figure as it was typed: `2024-Y SYT SK-03 = 1000 in 2024-Y_SYT.xlsx Số liệu!E12`. */
export type Typed = { readonly period: string; readonly agency: string; readonly file: string } & {
  readonly indicator: string;
  readonly value: number | null;
  readonly sheet: string;
  readonly cell: string;
};

/** A workbook with these rows, as somebody would send it. */
async function listWorkbook(
  folder: string,
  fileName: string,
  rows: readonly (readonly string[])[],
): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Danh sách');
  for (const row of rows) sheet.addRow([...row]);
  const path = join(folder, fileName);
  await workbook.xlsx.writeFile(path);
  return path;
}

/** Loads the plan, and has districts and further departments supply two indicators that the plan itself gives to nobody below the province. */
export async function loadPlan({ api, db }: World): Promise<void> {
  await api.plans.load({ preset: 'dak-lak-2024' });
  const supply = db.prepare(
    `INSERT INTO indicator_supplier (indicator_id, agency_id, position)
     SELECT i.id, a.id, 10 FROM indicator i, agency a WHERE i.code = ? AND a.code = ?`,
  );
  for (const agency of ['SGTVT', 'SXD', 'SNNPTNT', 'STNMT', 'SKHDT', 'STC']) supply.run('HL-06', agency);
  supply.run('TT-01', districtGroup);
}

/** The roster of the districts, from a workbook; gives the id of its event. */
export async function importDistricts({ api, folder }: World): Promise<string> {
  const rows = districts.map((name, index) => [String(index + 1), name]);
  const path = await listWorkbook(folder, 'Danh sach huyen.xlsx', [['STT', 'Tên cơ quan'], ...rows]);
  const list = await api.agencies.importList({
    ...{ path, as: 'roster', group: districtGroup, happenedOn: '2024-01-01' },
    legalBasis: 'Danh sách của Sở Nội vụ',
  });
  return applied({ api }, list.preview?.request, { path, sha256: list.sha256 });
}

/** The communes and wards of 1/7/2025 in place of the districts, from one workbook; gives the id of the event. */
export async function replaceDistricts({ api, folder }: World): Promise<string> {
  const rows = newUnits.map(({ name, from }, index) => [
    ...[String(index + 1), name.replace('UBND ', '')],
    from?.replace('UBND ', '') ?? '',
  ]);
  const headings = ['STT', 'Tên đơn vị mới', 'Hình thành từ'];
  const path = await listWorkbook(folder, 'Danh sach xa phuong.xlsx', [headings, ...rows]);
  const list = await api.agencies.importList({
    ...{ path, as: 'replace_tier', group: districtGroup, happenedOn: '2025-07-01' },
    ...{ legalBasis: 'Nghị quyết 1660/NQ-UBTVQH15', newGroupName: 'UBND các xã, phường' },
  });
  return applied({ api }, list.preview?.request, { path, sha256: list.sha256 });
}

const reorganised = { happenedOn: '2025-03-01', legalBasis: 'Nghị định 45/2025/NĐ-CP' };
const plan = 'dak-lak-2024';

/** The reorganisation of the departments, in order. */
export const departmentEvents: readonly EventRequestInput[] = [
  {
    ...{ ...reorganised, kind: 'merge', from: ['SGTVT', 'SXD'] },
    into: { code: 'SXD-2025', name: 'Sở Xây dựng', kind: 'department' },
  },
  {
    ...{ ...reorganised, kind: 'merge', from: ['SNNPTNT', 'STNMT'] },
    into: { code: 'SNNMT', name: 'Sở Nông nghiệp và Môi trường', kind: 'department' },
  },
  { ...reorganised, kind: 'merge', from: ['SKHDT'], into: 'STC' },
  {
    ...{ ...reorganised, kind: 'split', from: 'SLDTBXH' },
    into: [
      { code: 'SNV', name: 'Sở Nội vụ', kind: 'department' },
      { code: 'SGDDT', name: 'Sở Giáo dục và Đào tạo', kind: 'department' },
      'SYT',
    ],
    takes: {
      duties: { [`${plan}:V.1`]: 'SNV' },
      rules: { [`${plan}:DL-R1`]: 'SNV', [`${plan}:DL-R3`]: 'SNV' },
      standing: { [`${plan}:standing`]: 'SNV' },
      indicators: {
        ...Object.fromEntries(
          ['TN-01', 'TN-02', 'TN-03', 'TN-04', 'TN-05', 'TN-06', 'TN-08', 'TT-01', 'QL-01'].map((code) => [
            code,
            'SNV',
          ]),
        ),
        ...{ 'TT-02': 'SYT', 'HL-06': 'SGDDT', 'KT-01': 'nobody' },
      },
    },
  },
  {
    ...{ ...reorganised, kind: 'split', from: 'STTTT' },
    into: ['SKHCN', { code: 'SVHTTDL', name: 'Sở Văn hóa, Thể thao và Du lịch', kind: 'department' }],
    takes: {
      duties: { [`${plan}:V.10`]: 'SVHTTDL' },
      rules: { [`${plan}:DL-R1`]: 'SVHTTDL' },
      indicators: { 'TT-03': 'SVHTTDL' },
    },
  },
  {
    ...{ kind: 'transfer', happenedOn: '2025-04-01', legalBasis: 'Quyết định của UBND tỉnh' },
    ...{ from: 'BQLKCN', to: 'SNV', indicators: ['TN-04'] },
  },
  {
    ...{ kind: 'rename', happenedOn: '2025-06-01', legalBasis: 'Quyết định của Bảo hiểm xã hội Việt Nam' },
    ...{ agency: 'BHXH', name: 'Bảo hiểm xã hội tỉnh Đắk Lắk' },
  },
];

/** Applies an event and gives its id. */
export async function applied(
  { api }: Pick<World, 'api'>,
  request: EventRequestInput | undefined,
  file: { readonly path: string; readonly sha256: string } | null = null,
): Promise<string> {
  if (!request) throw new Error('Expected a request, got none');
  const outcome = await api.agencies.apply({ request, file });
  if (outcome.state === 'applied') return outcome.event;
  const { questions, obstacles } = outcome.preview;
  throw new Error(JSON.stringify({ questions, obstacles }, null, 1));
}

/** Has each agency's workbook written, filled in and accepted; gives what was typed and where. */
export async function takeReports(world: World, period: string, reports: Reports): Promise<readonly Typed[]> {
  const { api, folder } = world;
  const place = join(folder, period);
  await mkdir(place, { recursive: true });
  const typed: Typed[] = [];
  for (const [agency, figures] of Object.entries(reports)) {
    const file = `${period}_${agency}.xlsx`;
    const path = await filledTemplate(api, place, { agency, period, fileName: file, figures });
    const { intakeId, files } = await preview(api, [path]);
    const read = single(files);
    if (read.status !== 'ready') throw new Error(`${file}: ${JSON.stringify(read.issues, null, 1)}`);
    await api.intake.commit({ intakeId });
    for (const { code, nil, value, sheet, cell } of read.figures) {
      typed.push({ period, agency, file, indicator: code, value: nil ? null : value, sheet, cell });
    }
  }
  return typed;
}

/** A table as lines: `SNV TN-01: 8 | 9 (SLDTBXH)`, agencies in brackets where they are not the row's own. */
export function lines({ rows }: ByAgency): readonly string[] {
  const shown = (value: number | null, state: string) => (value === null ? state : String(value));
  const made = (agency: string, of: readonly string[]) =>
    of.every((one) => one === agency) ? '' : ` (${of.join(' + ')})`;
  return rows.flatMap(({ agency, cells }) =>
    cells.map(
      ({ indicator, value, state, of, previous, previousState, previousOf }) =>
        `${agency} ${indicator}: ${shown(value, state)}${made(agency, of)} | ` +
        `${shown(previous, previousState)}${made(agency, previousOf)}`,
    ),
  );
}
