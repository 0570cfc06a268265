import { describe, expect, it } from 'vitest';
import { dumpOf } from '../fixtures/in-memory';
import { type ListRow, listWorkbook } from './list-workbook';
import { day, districtRoster, event, registerOf } from './register-of';

const group = 'NHOM-UBNDHTXTP';
const july = day('2025-07-01');
const basis = 'Nghị quyết 1660/NQ-UBTVQH15';
const headings = ['STT', 'Tên đơn vị mới', 'Loại', 'Hình thành từ', 'Ghi chú'];

async function withList(rows: readonly ListRow[]) {
  const register = await registerOf('dak-lak-2024');
  await register.apply(districtRoster());
  const path = await listWorkbook(register.folder, 'xa-moi.xlsx', rows);
  const read = () =>
    register.api.agencies.importList({
      ...{
        path,
        as: 'replace_tier',
        group,
        happenedOn: july,
        legalBasis: basis,
        newGroupName: 'UBND các xã, phường',
      },
    });
  return { ...register, path, read };
}

describe('a list with rows that cannot be used', () => {
  const rows: readonly ListRow[] = [
    headings,
    [1, 'Quảng Phú', 'Xã', 'huyện Cư M’gar', null],
    [2, 'Ea Kao', 'Xứ', null, null],
  ];

  it('is not applied, though the request that was read from it is handed in', async () => {
    const { read, api, db, path } = await withList(rows);
    const { preview, problems, sha256 } = await read();
    expect(problems).toMatchObject([
      { code: 'unknown_kind', cell: 'B3', blocks: true },
      { code: 'no_old_unit', cell: 'B3', blocks: false },
    ]);
    expect(preview?.canApply).toBe(false);
    if (!preview) throw new Error('no preview');
    const before = dumpOf(db);
    await expect(
      api.agencies.apply({ request: preview.request, file: { path, sha256 } }),
    ).rejects.toMatchObject({
      problem: { code: 'list_has_problems', subject: expect.stringContaining('xa-moi.xlsx') },
    });
    expect(dumpOf(db)).toEqual(before);
  });

  it('is not passed off as another file', async () => {
    const { read, api, db, path, folder } = await withList(rows);
    const { preview, sha256 } = await read();
    const good = await listWorkbook(folder, 'khac.xlsx', rows.slice(0, 2));
    if (!preview) throw new Error('no preview');
    const before = dumpOf(db);
    await expect(
      api.agencies.apply({ request: preview.request, file: { path: good, sha256 } }),
    ).rejects.toMatchObject({ problem: { code: 'file_unreadable', subject: 'khac.xlsx' } });
    expect(dumpOf(db)).toEqual(before);
    expect(path).not.toBe(good);
  });
});

describe('replacing a tier from a list', () => {
  it('begins the new units, ends the old ones, and divides nothing', async () => {
    const { read, api, db, path } = await withList([
      ['DANH SÁCH CÁC XÃ, PHƯỜNG MỚI CỦA TỈNH'],
      [null],
      headings,
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      ['I', 'Khu vực thành phố', null, null, null],
      [1, 'Buôn Ma Thuột', 'Phường', 'thành phố Buôn Ma Thuột', 'trung tâm tỉnh'],
      [2, 'Quảng Phú', 'Xã', 'các xã Cư Suê, Quảng Tiến và một phần huyện Cư M’gar', null],
      [3, 'Cư M’gar', 'Xã', 'phần còn lại của huyện Cư M’gar', null],
      [null, 'Tổng cộng: 3', null, null, null],
    ]);
    const before = dumpOf(db);
    const { rows, problems, preview, sha256 } = await read();
    expect(dumpOf(db)).toEqual(before);
    expect([rows, problems]).toEqual([3, []]);
    expect(preview?.canApply).toBe(true);
    expect(
      preview?.agencies.map(({ code, name, change, predecessors }) => [
        change,
        code,
        name,
        predecessors.map((one) => one.code).join(),
      ]),
    ).toEqual([
      ['begins', 'UBND-P-BUON-MA-THUOT', 'UBND phường Buôn Ma Thuột', 'UBND-TP-BUON-MA-THUOT'],
      ['joins', 'UBND-P-BUON-MA-THUOT', 'UBND phường Buôn Ma Thuột', ''],
      ['begins', 'UBND-X-QUANG-PHU', 'UBND xã Quảng Phú', 'UBND-H-CU-M-GAR'],
      ['joins', 'UBND-X-QUANG-PHU', 'UBND xã Quảng Phú', ''],
      ['begins', 'UBND-X-CU-M-GAR', 'UBND xã Cư M’gar', 'UBND-H-CU-M-GAR'],
      ['joins', 'UBND-X-CU-M-GAR', 'UBND xã Cư M’gar', ''],
      ['leaves', 'UBND-H-CU-M-GAR', 'UBND huyện Cư M’gar', ''],
      ['ends', 'UBND-H-CU-M-GAR', 'UBND huyện Cư M’gar', ''],
      ['leaves', 'UBND-H-KRONG-PAC', 'UBND huyện Krông Pắc', ''],
      ['ends', 'UBND-H-KRONG-PAC', 'UBND huyện Krông Pắc', ''],
      ['leaves', 'UBND-TP-BUON-MA-THUOT', 'UBND thành phố Buôn Ma Thuột', ''],
      ['ends', 'UBND-TP-BUON-MA-THUOT', 'UBND thành phố Buôn Ma Thuột', ''],
      ['renamed', group, 'UBND các xã, phường', ''],
    ]);
    expect(preview?.notices.map(({ code, subject }) => [code, subject])).toEqual([
      ['unknown_predecessor', 'UBND xã Cư Suê'],
      ['unknown_predecessor', 'UBND xã Quảng Tiến'],
      ['divided', 'UBND huyện Cư M’gar'],
      ['without_successor', 'UBND huyện Krông Pắc'],
    ]);
    expect(preview?.groups).toMatchObject([{ group, membersBefore: 3, membersAfter: 3 }]);

    const request = preview?.request;
    if (!request) throw new Error('no request');
    const applied = await api.agencies.apply({ request, file: { path, sha256 } });
    expect(applied.state).toBe('applied');
    const { note, validFrom } = await api.agencies.detail({ code: 'UBND-X-QUANG-PHU' });
    expect([validFrom, note]).toEqual(['2025-07-01', 'UBND xã Cư Suê; UBND xã Quảng Tiến']);
    const { successors } = await api.agencies.detail({ code: 'UBND-H-CU-M-GAR' });
    expect(successors.map(({ code, kind }) => [code, kind])).toEqual([
      ['UBND-X-QUANG-PHU', 'split'],
      ['UBND-X-CU-M-GAR', 'split'],
    ]);
    const [told] = (await api.agencies.events({})).events;
    expect(told).toMatchObject({ kind: 'replace_tier', legalBasis: basis, fileName: 'xa-moi.xlsx' });

    const owing = async (period: string) =>
      (await api.reception.status({ period }))
        .map(({ agency }) => agency)
        .filter((code) => code.startsWith('UBND'));
    expect(await owing('2024-Y')).toEqual(['UBND-H-CU-M-GAR', 'UBND-H-KRONG-PAC', 'UBND-TP-BUON-MA-THUOT']);
    expect(await owing('2025-Y')).toEqual(['UBND-P-BUON-MA-THUOT', 'UBND-X-QUANG-PHU', 'UBND-X-CU-M-GAR']);
  });

  it('divides an old unit of which only a part is named, though no other unit takes the rest', async () => {
    const { read, api, apply } = await withList([
      headings,
      [1, 'Xã Quảng Phú', null, 'một phần huyện Cư M’gar', null],
    ]);
    const { preview } = await read();
    if (!preview) throw new Error('nothing read');
    expect(preview.notices).toContainEqual({
      code: 'divided',
      subject: 'UBND huyện Cư M’gar',
      detail: 'UBND xã Quảng Phú',
    });
    await apply(preview.request);
    const { successors } = await api.agencies.detail({ code: 'UBND-H-CU-M-GAR' });
    expect(successors.map(({ code, kind }) => [code, kind])).toEqual([
      ['UBND-X-QUANG-PHU', 'split'],
      ['UBND-H-CU-M-GAR', 'dissolve'],
    ]);
  });

  it('reads one row per old unit, and names that are used again', async () => {
    const { read } = await withList([
      headings,
      [1, 'Xã Tân An', null, 'Xã Hưng Lợi', null],
      [null, null, null, 'Xã An Khánh', null],
      [2, 'Xã Ninh Kiều', null, 'Xã Tân An', null],
    ]);
    const { preview, problems } = await read();
    expect(problems).toEqual([]);
    expect(preview?.request).toMatchObject({
      members: [
        { code: 'UBND-X-TAN-AN', name: 'UBND xã Tân An', from: ['UBND xã Hưng Lợi', 'UBND xã An Khánh'] },
        { code: 'UBND-X-NINH-KIEU', name: 'UBND xã Ninh Kiều', from: ['UBND xã Tân An'] },
      ],
    });
  });

  it('asks whether an old unit goes on or another one bears its name, and does as it is told', async () => {
    const { read, preview, api, apply } = await withList([
      headings,
      [1, 'Huyện Krông Pắc', null, 'Huyện Krông Pắc', null],
    ]);
    const asked = await read();
    expect(asked.preview?.canApply).toBe(false);
    expect(asked.preview?.questions).toMatchObject([
      { about: 'continues', key: 'UBND huyện Krông Pắc', agency: 'UBND-H-KRONG-PAC' },
    ]);
    const request = asked.preview?.request;
    if (request?.kind !== 'replace_tier') throw new Error('no request');
    const told = (continues: boolean) => ({
      ...request,
      members: request.members.map((one) => ({ ...one, code: null, continues })),
    });
    const another = await preview(told(false));
    expect(another.agencies[0]).toMatchObject({ change: 'begins', code: 'UBND-H-KRONG-PAC-2' });
    expect(another.notices).toContainEqual({
      code: 'name_used_before',
      subject: 'UBND huyện Krông Pắc',
      detail: 'UBND-H-KRONG-PAC',
    });
    await apply(told(true));
    const { members } = await api.agencies.detail({ code: group });
    expect(members.filter(({ validTo }) => validTo === null).map(({ code }) => code)).toEqual([
      'UBND-H-KRONG-PAC',
    ]);
  });

  it('says of every row that it cannot use where it stands and what it holds', async () => {
    const { read } = await withList([
      headings,
      [1, 'Xã A', null, null, null],
      [2, null, null, null, 'thiếu tên'],
      [3, 12, null, null, null],
      [4, 'Xã A', null, null, null],
      [5, 'Không rõ loại', null, null, null],
    ]);
    const { problems, preview } = await read();
    expect(problems.map(({ code, cell, found, blocks }) => [code, cell, found, blocks])).toEqual([
      ['row_without_name', 'B3', '2 | thiếu tên', true],
      ['no_text', 'B4', '12', true],
      ['named_twice', 'B5', 'Xã A', true],
      ['unknown_kind', 'B6', 'Không rõ loại', true],
    ]);
    expect(preview?.canApply).toBe(false);
  });

  it('replaces districts by 102 communes at once', async () => {
    const names = Array.from(
      { length: 102 },
      (_, place) => `${place < 88 ? 'Xã' : 'Phường'} Số ${place + 1}`,
    );
    const { read, api, db } = await withList([
      headings,
      ...names.map((name, place) => [place + 1, name, null, null, null]),
    ]);
    const { preview } = await read();
    if (!preview) throw new Error('nothing read');
    const { agency_event: _before, ...before } = dumpOf(db);
    const applied = await api.agencies.apply({ request: preview.request });
    expect(preview.groups).toMatchObject([{ membersBefore: 3, membersAfter: 102 }]);
    const { total, agencies } = await api.agencies.list({ group, on: july, limit: 3 });
    expect([total, agencies.map(({ name }) => name)]).toEqual([
      102,
      ['UBND phường Số 89', 'UBND phường Số 90', 'UBND phường Số 91'],
    ]);
    if (applied.state !== 'applied') throw new Error('not applied');
    await api.agencies.undo({ event: applied.event });
    const { agency_event: _after, ...after } = dumpOf(db);
    expect(after).toEqual(before);
  });
});

describe('importing agencies and rosters', () => {
  it('takes agencies into the register, once', async () => {
    const { api, folder } = await registerOf('dak-lak-2024');
    const path = await listWorkbook(folder, 'co-quan.xlsx', [
      ['TT', 'Mã', 'Tên cơ quan', 'Tên viết tắt', 'Ghi chú'],
      [1, null, 'Sở Văn hóa, Thể thao và Du lịch', 'Sở VHTTDL', 'có báo cáo'],
      [2, null, 'Sở Y tế', null, null],
      [3, 'TTT', 'Thanh tra tỉnh', null, null],
    ]);
    const { preview, problems } = await api.agencies.importList({ path, as: 'agencies' });
    expect(problems).toEqual([]);
    expect(preview?.agencies.map(({ code, name, kind, change }) => [code, name, kind, change])).toEqual([
      ['SVHTTDL', 'Sở Văn hóa, Thể thao và Du lịch', 'department', 'begins'],
      ['TTT', 'Thanh tra tỉnh', 'department', 'begins'],
    ]);
    expect(preview?.notices).toEqual([{ code: 'already_known', subject: 'Sở Y tế', detail: 'SYT' }]);
    expect(preview?.request).toMatchObject({ happenedOn: '2025-12-20', legalBasis: 'co-quan.xlsx' });
  });

  it('passes over sums and sections, and never an agency that sounds like one', async () => {
    const { api, folder } = await registerOf('dak-lak-2024');
    const names = async (rows: readonly ListRow[]) => {
      const path = await listWorkbook(folder, 'ten.xlsx', [['TT', 'Tên cơ quan'], ...rows]);
      const { preview } = await api.agencies.importList({ path, as: 'agencies' });
      return preview?.request.kind === 'roster' ? preview.request.members.map(({ name }) => name) : [];
    };
    const rows = [
      ['I', 'Khối công an'],
      [1, 'Công an tỉnh'],
      [2, 'Tổng công ty Cà phê'],
      [null, 'Cộng: 2'],
      ['Tổng số', null],
    ];
    expect(await names(rows)).toEqual(['Công an tỉnh', 'Tổng công ty Cà phê']);
    // Where nothing else is numbered, I and II number agencies.
    expect(
      await names([
        ['I', 'Báo Đắk Lắk'],
        ['II', 'Đài tỉnh'],
      ]),
    ).toEqual(['Báo Đắk Lắk', 'Đài tỉnh']);
  });

  it('lists the members of a group from a day, and asks where a name is borne by several', async () => {
    const { api, folder, apply } = await registerOf('dak-lak-2024');
    const member = (code: string) => ({ code, name: 'UBND xã Ea Tul', kind: 'commune_committee' });
    await apply(
      event('2024-01-01', { kind: 'roster', group: null, members: [member('XA-1'), member('XA-2')] }),
    );
    const path = await listWorkbook(folder, 'huyen.xlsx', [
      ['Tên đơn vị'],
      ['UBND huyện Lắk'],
      ['Xã Ea Tul'],
    ]);
    const { preview } = await api.agencies.importList({
      path,
      as: 'roster',
      group,
      happenedOn: day('2024-12-01'),
    });
    expect(preview?.questions).toMatchObject([
      {
        about: 'which',
        key: 'UBND xã Ea Tul',
        choices: [{ code: 'XA-1' }, { code: 'XA-2' }, { code: 'UBND-X-EA-TUL', isNew: true }],
      },
    ]);
  });

  it.each([
    ['a group that is none', 'SYT', 'unknown_agency'],
    ['no group', null, 'unknown_agency'],
  ])('refuses %s', async (_what, asked, code) => {
    const { api, folder } = await registerOf('dak-lak-2024');
    const path = await listWorkbook(folder, 'a.xlsx', [['Tên đơn vị'], ['UBND huyện Lắk']]);
    await expect(api.agencies.importList({ path, as: 'roster', group: asked })).rejects.toMatchObject({
      problem: { code },
    });
  });
});
