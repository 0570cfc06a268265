import { describe, expect, it } from 'vitest';
import { eventPreviewLines } from '../../shared/wording/agency-event';
import { dumpOf } from '../fixtures/in-memory';
import { type ListRow, listWorkbook } from './list-workbook';
import { districtRoster, registerOf } from './register-of';

const contact = (name: string, duty: string, phone: string, email: string) => ({
  ...{ name, duty, phone, email, note: '' },
});

async function listOf(rows: readonly ListRow[], preset = 'dak-lak-2024') {
  const register = await registerOf(preset);
  const path = await listWorkbook(register.folder, 'ds.xlsx', rows);
  const list = await register.api.agencies.importList({ path, as: 'agencies' });
  const preview = list.preview ?? expect.fail();
  return { ...register, path, list, preview };
}

const heading: ListRow = ['STT', 'Tên cơ quan', 'Người liên hệ', 'Chức vụ', 'Điện thoại', 'Email'];
const rows: readonly ListRow[] = [
  heading,
  [1, 'Sở Dân tộc và Tôn giáo', 'Người A', 'Trưởng phòng', '0262 3 800 001', 'a@daklak.gov.vn'],
  [2, 'Sở Y tế', 'Người B', 'Giám đốc', 912345678, null],
  [3, 'Sở Du lịch', null, null, null, null],
];

describe('contacts in a list of agencies', () => {
  it('are shown, kept with the agencies, and gone with the event', async () => {
    const { api, db, apply, list, preview } = await listOf(rows);
    expect(list.problems).toEqual([]);
    expect(preview.contacts.map(({ name, contact: one }) => [name, one])).toEqual([
      ['Sở Dân tộc và Tôn giáo', contact('Người A', 'Trưởng phòng', '0262 3 800 001', 'a@daklak.gov.vn')],
      ['Sở Y tế', contact('Người B', 'Giám đốc', '912345678', '')],
    ]);
    expect(eventPreviewLines(preview)).toContain('  Sở Y tế (SYT): Người B, Giám đốc, 912345678');
    const before = dumpOf(db);
    const event = await apply(preview.request);
    const held = async (code: string) => (await api.agencies.detail({ code })).contacts;
    expect(await held('SYT')).toEqual([contact('Người B', 'Giám đốc', '912345678', '')]);
    const undone = await api.agencies.undo({ event });
    expect(undone).toMatchObject({ state: 'undone', kept: [] });
    expect(await held('SYT')).toEqual([]);
    expect(dumpOf(db)['agency_contact']).toEqual(before['agency_contact']);
    await api.agencies.redo({ event });
    expect(await held('SYT')).toEqual([contact('Người B', 'Giám đốc', '912345678', '')]);
  });

  it('are added to those that the register has, each once, and leave what the clerk changed since', async () => {
    const { api, apply, path, preview } = await listOf(rows);
    const known = contact('Người C', '', '0262 1', '');
    await api.agencies.edit({ code: 'SYT', change: { field: 'contacts', value: [known] } });
    const event = await apply(preview.request);
    const held = async () => (await api.agencies.detail({ code: 'SYT' })).contacts.map(({ name }) => name);
    expect(await held()).toEqual(['Người C', 'Người B']);
    const again = await api.agencies.importList({ path, as: 'agencies' });
    expect(again.preview?.contacts).toEqual([]);
    const value = [contact('Người D', '', '0262 2', '')];
    await api.agencies.edit({ code: 'SYT', change: { field: 'contacts', value } });
    await api.agencies.undo({ event });
    expect(await held()).toEqual(['Người D']);
  });

  it.each<[string, readonly ListRow[], unknown]>([
    [
      'in rows without a number, with a duty that also signs',
      [
        ['Đơn vị', 'Họ và tên', 'Chức danh', 'SĐT'],
        ['Sở Du lịch', 'Người A', 'Giám đốc', '0905 000 001'],
        ['Sở Ngoại vụ', 'Người B', 'Trưởng phòng', '0905 000 002'],
      ],
      [
        ['Người A', 'Giám đốc', '0905 000 001'],
        ['Người B', 'Trưởng phòng', '0905 000 002'],
      ],
    ],
    [
      'of several people in rows and columns',
      [
        [
          'STT',
          'Tên đơn vị',
          'Lãnh đạo',
          'Cán bộ đầu mối',
          'ĐT cơ quan',
          'Di động',
          'Người liên hệ',
          'Điện thoại',
        ],
        [1, 'Sở Du lịch', null, 'Người A', '0262 1', '0905 1', 'Người B', '0905 2'],
        [null, null, null, 'Người C', null, '0905 000 003', null, null],
        [2, 'Sở Ngoại vụ', null, null, '0262 2', null, null, null],
      ],
      [
        ['Người A', '', '0262 1; 0905 1'],
        ['Người B', '', '0905 2'],
        ['Người C', '', '0905 000 003'],
        ['', '', '0262 2'],
      ],
    ],
    [
      'under headings in two lines',
      [
        ['STT', 'Tên cơ quan', 'Người liên hệ', null, null],
        [null, null, 'Tên', 'Chức vụ', 'Số ĐT'],
        [1, 'Sở Du lịch', 'Người A', 'Chuyên viên', '0905 000 001'],
      ],
      [['Người A', 'Chuyên viên', '0905 000 001']],
    ],
    [
      'above signatures that are no contacts',
      [
        heading,
        [1, 'Sở Du lịch', 'Người A', 'Chuyên viên', '0905 000 001', null],
        [null, null, null, 'Đắk Lắk, ngày 1 tháng 7 năm 2025', null, null],
        [null, null, 'NGƯỜI LẬP BIỂU', null, 'GIÁM ĐỐC', null],
      ],
      [['Người A', 'Chuyên viên', '0905 000 001']],
    ],
  ])('are read %s', async (_what, list, expected) => {
    const { preview, list: read } = await listOf(list);
    expect(read.problems.filter(({ blocks }) => blocks)).toEqual([]);
    expect(preview.contacts.map(({ contact: { name, duty, phone } }) => [name, duty, phone])).toEqual(
      expected,
    );
  });

  it('are told where a cell holds no text or too much, and nothing else of the row is lost', async () => {
    const { preview, list } = await listOf([
      heading,
      [1, 'Sở Du lịch', 'Người A', 'x'.repeat(301), '0905', null],
    ]);
    expect(list.problems.map(({ code, cell, blocks }) => [code, cell, blocks])).toEqual([
      ['contact_unread', 'D2', false],
    ]);
    expect(preview.contacts.map(({ contact: one }) => one)).toEqual([contact('Người A', '', '0905', '')]);
  });

  it('are taken with the units of a new tier', async () => {
    const { api, apply, folder } = await registerOf('dak-lak-2024');
    await apply(districtRoster());
    const path = await listWorkbook(folder, 'xa.xlsx', [
      ['STT', 'Tên xã mới', 'Hình thành từ', 'Email'],
      [1, 'Xã Cư M’gar', 'Huyện Cư M’gar', 'cumgar@daklak.gov.vn'],
    ]);
    const { preview } = await api.agencies.importList({
      ...{ path, as: 'replace_tier', group: 'NHOM-UBNDHTXTP' },
      ...{ happenedOn: '2025-07-01' as never, legalBasis: 'NQ' },
    });
    expect(preview?.contacts.map(({ name, contact: one }) => [name, one.email])).toEqual([
      ['UBND xã Cư M’gar', 'cumgar@daklak.gov.vn'],
    ]);
  });
});
