import { describe, expect, it } from 'vitest';
import { event, registerOf } from './register-of';

/** What a list's name is taken for: a code, a question with the codes that are offered, or a new agency. */
async function takenFor(preset: string, names: readonly string[]): Promise<readonly string[]> {
  const { preview } = await registerOf(preset);
  const members = names.map((name) => ({ name, kind: 'other' }));
  const { request, questions } = await preview(event('2026-01-01', { kind: 'roster', group: null, members }));
  if (request.kind !== 'roster') return expect.fail();
  return request.members.map(({ name, agency }) => {
    const asked = questions.find(({ key }) => key === name);
    if (!asked) return agency ?? 'new';
    const offered = asked.choices.filter(({ isNew }) => isNew !== true).map(({ code }) => code);
    return `${offered.toSorted().join(' ')}?`;
  });
}

const spellings = {
  'can-tho-2024': [
    ['Ban QL các KCX và CN Cần Thơ', 'BQLKCX?'],
    ['Ban Quản lý KCX và Công nghiệp TP. Cần Thơ', 'BQLKCX?'],
    ['BQL các khu công nghiệp và chế xuất', 'BQLKCX?'],
    ['BAN QL CÁC KCX VÀ CN', 'BQLKCX?'],
    ['Đài PT&TH Cần Thơ', 'DPTTH'],
    ['Đài Truyền hình - Phát thanh thành phố', 'DPTTH?'],
    ['Sở LĐ, TB và XH', 'SLDTBXH'],
    ['Sở NN-PTNT thành phố', 'SNNPTNT?'],
    ['Sở Nông nghiệp', 'SNNPTNT?'],
    ['Mặt trận Tổ quốc TP Cần Thơ', 'MTTQ?'],
    ['Sở Khoa học', 'SKHCN?'],
    ['Ban Quản lý dự án đầu tư xây dựng', 'new'],
    ['Sở Du lịch', 'new'],
    ['Báo Hậu Giang', 'new'],
    ['Sở Y tế tỉnh Hậu Giang', 'new'],
    ['Ban Quản lý các khu công nghiệp tỉnh Hậu Giang', 'new'],
    ['Hội Liên hiệp Phụ nữ thành phố', 'new'],
    ['Công an quận Ninh Kiều', 'new'],
    ['B.QL các khu chế xuất & CN', 'BQLKCX?'],
    ['Ban quản lý khu chế suất và công nghiệp Cần Thơ', 'BQLKCX?'],
    ['Hội ND thành phố Cần Thơ', 'HND?'],
    ['Sở Thông tin - TT', 'STTTT?'],
    ['Sở Giao thông', 'SGTVT?'],
    ['Bảo hiểm XH TP Cần Thơ', 'BHXH?'],
    ['Công an TPCT', 'CATP?'],
    ['Ban Quản lý Khu công nghệ thông tin tập trung', 'new'],
    ['Sở Ngoại vụ', 'new'],
    ['Hội Cựu chiến binh thành phố', 'new'],
    ['Thanh tra thành phố', 'new'],
    ['CATP Cần Thơ', 'CATP?'],
    ['Uỷ ban MTTQ VN TP Cần Thơ', 'MTTQ?'],
    ['LĐLĐTP', 'LDLD'],
  ],
  'cao-bang-2025': [
    ['Ban QL KKT Cao Bằng', 'BQLKKT?'],
    ['Đài PT - TH Cao Bằng', 'DPTTH'],
    ['Sở NN và Môi trường', 'SNNMT?'],
    ['Sở VH, TT & DL', 'SVHTTDL'],
    ['Sở Văn hóa, TT và Du lịch', 'SVHTTDL?'],
    ['Hội ND Cao Bằng', 'HND?'],
    ['Ủy ban MTTQVN tỉnh Cao Bằng', 'MTTQ?'],
    ['Liên minh HTX Cao Bằng', 'LMHTX?'],
    ['Công an thành phố Cao Bằng', 'new'],
    ['Hội Nông dân thành phố Cao Bằng', 'new'],
    ['Hội Cựu chiến binh tỉnh', 'new'],
    ['Sở Tư pháp', 'new'],
    ['Ban Dân tộc tỉnh', 'new'],
    ['Hiệp hội Du lịch tỉnh', 'new'],
    ['Sở Văn hóa và Du lịch', 'new'],
    ['Bộ CHQS Cao Bằng', 'BCHQS?'],
    ['Đài Phát thanh và TH tỉnh Cao Bằng', 'DPTTH?'],
    ['Liên đoàn LĐ tỉnh Cao Bằng', 'LDLD?'],
    ['Hiệp hội DN Cao Bằng', 'HHDN?'],
    ['Ban QL Khu kinh tế cửa khẩu', 'new'],
    ['Bộ đội Biên phòng tỉnh', 'new'],
    ['Hội nông dân T. Cao Bằng', 'HND?'],
    ['CATP Cao Bằng', 'new'],
  ],
  'dak-lak-2024': [
    ['Ban QL các KCN Đắk Lắk', 'BQLKCN?'],
    ['Ban Quản lý khu CN tỉnh', 'BQLKCN?'],
    ['Sở LĐ - TBXH', 'SLDTBXH'],
    ['Sở GT - VT', 'SGTVT'],
    ['Sở Nông nghiệp & PTNT Đắk Lắk', 'SNNPTNT?'],
    ['LM Hợp tác xã tỉnh', 'LMHTX'],
    ['Sở Kế hoạch Đầu tư', 'SKHDT'],
    ['Sở KH', 'SKHCN SKHDT?'],
    ['Ban Quản lý Khu kinh tế tỉnh', 'new'],
    ['Công an thành phố Buôn Ma Thuột', 'new'],
    ['Sở Văn hóa, Thể thao và Du lịch', 'new'],
    ['Trung tâm Y tế huyện Krông Pắc', 'new'],
    ['Liên đoàn Lao động thành phố Buôn Ma Thuột', 'new'],
    ['Sở Lao động', 'SLDTBXH?'],
    ['Sở TN và Môi trường', 'STNMT?'],
    ['Sở TT và Truyền thông tỉnh', 'STTTT?'],
    ['MTTQ Việt Nam tỉnh Đắk Lắk', 'MTTQ?'],
    ['Ban Quản lý các cụm công nghiệp', 'new'],
    ['Hội Nông dân huyện Cư M’gar', 'new'],
    ['Công ty TNHH MTV Cao su Đắk Lắk', 'new'],
  ],
  'thai-nguyen-2025': [
    ['Báo và Đài PTTH Thái Nguyên', 'BPTTH?'],
    ['Ban Quản lý các KCN Thái Nguyên', 'BQLKCN'],
    ['BQL khu công nghiệp', 'BQLKCN'],
    ['Sở NN - MT', 'SNNMT'],
    ['Sở KHCN tỉnh Thái Nguyên', 'SKHCN'],
    ['Sở Văn hóa', 'SVHTTDL?'],
    ['LĐLĐ Thái Nguyên', 'LDLD?'],
    ['Thanh tra Sở Y tế', 'new'],
    ['UBND xã Tân An', 'new'],
    ['UBND phường Tân An', 'new'],
    ['Đại học Thái Nguyên', 'new'],
    ['Sở Dân tộc và Tôn giáo', 'new'],
    ['Trường Cao đẳng Công nghiệp Thái Nguyên', 'new'],
  ],
} as const;

describe.each(Object.entries(spellings))('names of a list beside the bodies of %s', (preset, cases) => {
  it('are found, asked about, or new', async () => {
    const names = cases.map(([name]) => name);
    const taken = await takenFor(preset, names);
    expect(names.map((name, place) => [name, taken[place]])).toEqual(cases);
  });
});

it('a commune and a ward of one name are two bodies', async () => {
  const { apply, preview } = await registerOf('thai-nguyen-2025');
  const member = (name: string) => ({ name, kind: 'commune_committee' });
  const listOf = (...names: readonly string[]) =>
    event('2026-01-01', { kind: 'roster', group: null, members: names.map(member) });
  await apply(listOf('UBND xã Tân An'));
  const { questions, request } = await preview(listOf('UBND phường Tân An'));
  expect(questions).toEqual([]);
  expect(request).toMatchObject({ members: [{ agency: null }] });
});
