import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listWorkbook } from '../agencies/list-workbook';
import { cli } from '../fixtures/command-line';
import { temporaryFolder } from '../fixtures/in-memory';

const march = ['--date', '2025-03-01', '--basis', 'Nghị quyết 45'];

async function register() {
  const folder = await temporaryFolder();
  const db = join(folder, 'register.sqlite');
  await cli('init', '--db', db, '--preset', 'dak-lak-2024');
  return {
    folder,
    lines: async (...args: readonly string[]) => linesOf(await cli('agencies', ...args, '--db', db)),
  };
}

function linesOf({ out }: { readonly out: string }): readonly string[] {
  return out.split('\n').map((line) => line.trim().replace(/ {2,}/g, ' | '));
}

it('tells of an agency its kind, its names by time, its other names and where it came from', async () => {
  const { lines } = await register();
  await lines('merge', '--from', 'SNNPTNT,STNMT', '--into', 'Sở Nông nghiệp và Môi trường', ...march);
  await lines(
    'rename',
    '--agency',
    'SYT',
    '--name',
    'Sở Y tế và Dân số',
    '--abbreviation',
    'SYTDS',
    ...march,
  );
  expect((await lines('show', '--agency', 'SNNMT')).slice(0, 5)).toEqual([
    'Sở Nông nghiệp và Môi trường (SNNMT)',
    'Sở, ngành',
    'Tên 01/03/2025 – …: Sở Nông nghiệp và Môi trường',
    'Từ Sở Nông nghiệp và Phát triển nông thôn (SNNPTNT), 01/03/2025',
    'Từ Sở Tài nguyên và Môi trường (STNMT), 01/03/2025',
  ]);
  expect((await lines('show', '--agency', 'SYT')).slice(0, 5)).toEqual([
    'Sở Y tế và Dân số (SYT)',
    'Sở, ngành',
    'Tên … – 28/02/2025: Sở Y tế (SYT)',
    'Tên 01/03/2025 – …: Sở Y tế và Dân số (SYTDS)',
    expect.stringMatching(/^Tên khác: .*Sở Y tế tỉnh Đắk Lắk/),
  ]);
});

it('tells of a group who is in it', async () => {
  const { folder, lines } = await register();
  const group = 'NHOM-UBNDHTXTP';
  const file = await listWorkbook(folder, 'huyen.xlsx', [
    ['TT', 'Tên đơn vị'],
    [1, 'UBND huyện Krông Pắc'],
    [2, 'UBND huyện Lắk'],
  ]);
  await lines('import', file, '--group', group, '--date', '2024-12-01', '--basis', 'Danh sách');
  const told = await lines('show', '--agency', group);
  expect(told.filter((line) => /^(?:Nhóm|Thành viên)/.test(line))).toEqual([
    'Nhóm',
    'Thành viên UBND huyện Krông Pắc (UBND-H-KRONG-PAC) 01/12/2024 – …',
    'Thành viên UBND huyện Lắk (UBND-H-LAK) 01/12/2024 – …',
  ]);
});

it('offers what is known of 2025 part by part, each with how far it is to be relied on', async () => {
  const { lines } = await register();
  const offered = await lines('offers');
  const first = offered.findIndex((line) => line.startsWith('lao-dong-thuong-binh-xa-hoi'));
  expect(offered.slice(first, first + 2)).toEqual([
    'lao-dong-thuong-binh-xa-hoi | SLDTBXH | Sở Nội vụ (chưa có trong sổ) | lao động, an toàn, vệ sinh lao động, bảo hiểm xã hội, người có công | khoảng 01/03/2025 | ● có trong văn bản',
    expect.stringMatching(/^Sở Giáo dục và Đào tạo .*\| giáo dục nghề nghiệp \| ○ chưa đối chiếu$/),
  ]);
});
