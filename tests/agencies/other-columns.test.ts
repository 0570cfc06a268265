import { expect, it } from 'vitest';
import { type ListRow, listWorkbook } from './list-workbook';
import { registerOf } from './register-of';

async function problemsOf(rows: readonly ListRow[]) {
  const { api, folder } = await registerOf('dak-lak-2024');
  const path = await listWorkbook(folder, 'ds.xlsx', rows);
  const { problems, rows: read } = await api.agencies.importList({ path, as: 'agencies' });
  return { read, problems: problems.map(({ code, cell, found, blocks }) => [code, cell, found, blocks]) };
}

it('tells of columns in which something stands and nothing is read', async () => {
  expect(
    await problemsOf([
      ['DANH SÁCH'],
      ['STT', 'Tên cơ quan', 'Ghi chú', 'Địa chỉ', 'Số biên chế', 'Fax'],
      [1, 'Sở Dân tộc và Tôn giáo', null, '1 Lê Duẩn', '12', null],
      [2, 'Sở Du lịch', 'mới', null, null, null],
    ]),
  ).toEqual({ read: 2, problems: [['other_columns', 'D2', 'Địa chỉ; Số biên chế', false]] });
});

it('says nothing where all that stands there is read', async () => {
  expect(
    await problemsOf([
      ['STT', 'Tên cơ quan', 'Viết tắt', 'Trống'],
      ['(1)', '(2)', '(3)', '(4)'],
      [1, 'Sở Du lịch', 'SDL', null],
    ]),
  ).toMatchObject({ read: 1, problems: [] });
});
