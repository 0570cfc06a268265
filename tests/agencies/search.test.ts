import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameSearch } from '../../shared/domain/agencies/name-search';
import { vietnameseOrder } from '../../shared/domain/agencies/vietnamese-order';
import { foldText } from '../../shared/domain/fold-text';
import { day, districtRoster, event, registerOf } from './register-of';

describe('a name that is looked for', () => {
  it.each([
    ['tan an', 'UBND xã Tân An', true],
    ['Tân', 'UBND xã Tân An', true],
    ['tấn', 'UBND xã Tân An', false],
    ['tan', 'UBND xã Tấn Tài', true],
    ['dak', 'UBND xã Đắk Liêng', true],
    ['đak', 'UBND xã Đắk Liêng', true],
    ['đak', 'UBND xã Dak Cheng', false],
    ['dăk', 'UBND xã Đắk Liêng', true],
    ['hoà', 'UBND xã Hòa Phú', true],
    ['hóa', 'UBND xã Hòa Phú', false],
    ['an tan', 'UBND xã Tân An', true],
    ['an', 'UBND xã Lan Anh', true],
    ['an', 'UBND xã Lan', false],
    ['so y', 'Sở Y tế', true],
  ])('“%s” in “%s”: %s', (text, name, isFound) => {
    expect(nameSearch(text)?.matchesName(name, foldText(name)) ?? false).toBe(isFound);
  });
});

describe('the register', () => {
  it.each([
    ['so nn', ['SNNPTNT']],
    ['SNNPTNT', ['SNNPTNT']],
    ['ldtbxh', ['SLDTBXH']],
    ['nông nghiệp', ['SNNPTNT']],
    ['nòng nghiệp', []],
    ['nhom-dt', ['NHOM-DT']],
    ['...', []],
  ])('finds by “%s”', async (search, codes) => {
    const { api } = await registerOf('dak-lak-2024');
    const { agencies } = await api.agencies.list({ search });
    expect(agencies.map(({ code }) => code)).toEqual(codes);
  });

  it('finds by an alias, and says so', async () => {
    const { api } = await registerOf('dak-lak-2024');
    await api.agencies.edit({ code: 'SYT', change: { field: 'aliases', value: ['Ngành y'] } });
    expect((await api.agencies.list({ search: 'nganh y' })).agencies).toMatchObject([
      { code: 'SYT', foundBy: 'Ngành y' },
    ]);
  });

  it('names the groups of the day and the other names of each agency', async () => {
    const { api, apply } = await registerOf('dak-lak-2024');
    await api.agencies.edit({ code: 'SYT', change: { field: 'aliases', value: ['Ngành y', 'Sở Y'] } });
    await apply(districtRoster('2024-12-01'));
    const name = 'UBND các xã, phường';
    const members = [{ name: 'UBND xã Ea Kao', kind: 'commune_committee' as const }];
    const replaced = { kind: 'replace_tier', group: 'NHOM-UBNDHTXTP', newGroupName: name, members } as const;
    await apply(event('2025-07-01', replaced));
    const besides = async (search: string, on: string | null, view: 'then' | 'now') => {
      const { agencies } = await api.agencies.list({ search, view, on: on === null ? null : day(on) });
      return agencies.map(({ groups, aliases }) => ({ groups, aliases }));
    };
    const code = 'NHOM-UBNDHTXTP';
    const former = { groups: [{ code, name: 'UBND các huyện, thị xã, thành phố' }], aliases: [] };
    expect(await besides('SYT', null, 'now')).toEqual([{ groups: [], aliases: ['Ngành y', 'Sở Y'] }]);
    expect(await besides('krong pac', '2025-01-01', 'then')).toEqual([former]);
    expect(await besides('krong pac', '2025-01-01', 'now')).toEqual([
      { groups: [{ code, name }], aliases: [] },
    ]);
    expect(await besides('krong pac', null, 'now')).toEqual([{ groups: [], aliases: [] }]);
    expect(await besides('ea kao', '2025-08-01', 'then')).toEqual([
      { groups: [{ code, name }], aliases: [] },
    ]);
  });

  it('lists in Vietnamese order, page by page, those in force on a day', async () => {
    const { api, apply } = await registerOf('dak-lak-2024');
    const names = ['Sở Đa', 'Sở Dư', 'Sở Ăn', 'Sở An', 'Sở Án', 'Sở Số 10', 'Sở Số 2', 'Sở ấm'];
    const members = names.map((name) => ({ name, kind: 'press' }));
    await apply(event('2025-01-01', { kind: 'roster', group: null, members }));
    await apply(event('2025-02-01', { kind: 'merge', from: ['SA', 'SA-2'], into: 'SYT' }));
    const page = async (offset: number, on: string | null) => {
      const found = await api.agencies.list({
        kind: 'press',
        offset,
        limit: 5,
        on: on === null ? null : day(on),
      });
      return [found.total, found.agencies.filter(({ isGroup }) => !isGroup).map(({ name }) => name)];
    };
    const all = [...names].sort(new Intl.Collator('vi', { numeric: true }).compare);
    const [total, first] = await page(1, null);
    expect(total).toBe(9);
    expect([...(first as string[]), ...((await page(6, null))[1] as string[])]).toEqual(all);
    expect((await page(0, '2025-02-01'))[0]).toBe(7);
  });
});

it('orders names as the Vietnamese collation does', () => {
  const syllable = fc.constantFrom(
    ...'an ăn ân đan dan hòa hoá hỏa họa hoà Tân tấn tần tận tẩn Ea Êa Ia Cư cu Krông uông ưng Xã Phường 1 2 10 011'.split(
      ' ',
    ),
  );
  const name = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const { compare } = new Intl.Collator('vi', { numeric: true });
  fc.assert(
    fc.property(name, name, (left, right) => {
      const [a, b] = [vietnameseOrder(left), vietnameseOrder(right)];
      const wanted = Math.sign(compare(left, right));
      // The collation calls 011 and 11, and hoà and hòa, equal or not as it likes; whatever is equal to it may stand either way.
      if (wanted !== 0) expect(Math.sign(a < b ? -1 : a > b ? 1 : 0)).toBe(wanted);
    }),
    { numRuns: 2_000 },
  );
});
