import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../shared/plan-reading/read-plan';
import { textDocument } from '../text-document';

const head =
  'KẾ HOẠCH\nCông tác an toàn, vệ sinh lao động năm 2026\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n';

/** Every item as "ref {members}", its duties by their first words, and general duties as "* label first words". */
function shown(text: string): readonly string[] {
  const { items, generalDuties } = readPlan(textDocument(text));
  return [
    ...items.flatMap(({ ref, members, duties }) => [
      `${ref} {${members.map(({ name }) => name).join(' | ')}}`,
      ...duties.map((duty) => `  ${duty.text.slice(0, 24)}`),
    ]),
    ...generalDuties.map(({ label, text: words }) => `* ${label} ${words.slice(0, 24)}`),
  ];
}

describe('the items of a plan', () => {
  it('stand in a section below a part', () => {
    const text = `${head}Phần thứ nhất\nKẾT QUẢ ĐẠT ĐƯỢC\n1. Kết quả\nĐã mở 5 lớp.\nPhần thứ hai\nNỘI DUNG KẾ HOẠCH\nI. MỤC TIÊU\n1. Giảm tai nạn.\nII. TỔ CHỨC THỰC HIỆN\n1. Các sở, ban, ngành\n1.1. Sở Y tế\na) Khám sức khỏe.\n1.2. Sở Nội vụ\na) Theo dõi chung.\n2. UBND các xã\nTuyên truyền.`;
    expect(shown(text)).toEqual([
      'II.1.1 {Sở Y tế}',
      '  Khám sức khỏe.',
      'II.1.2 {Sở Nội vụ}',
      '  Theo dõi chung.',
      'II.2 {UBND các xã}',
      '  Tuyên truyền.',
    ]);
  });

  it('stand in the plan behind its decision, not in the decision', () => {
    const text =
      'QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch an toàn lao động\nỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật An toàn, vệ sinh lao động;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch an toàn lao động.\nĐiều 2. Giao Sở Xây dựng chủ trì tổ chức thực hiện.\nĐiều 3. Giám đốc các sở chịu trách nhiệm thi hành.\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT.\nKẾ HOẠCH\nAn toàn lao động\n(Kèm theo Quyết định số 12/QĐ-UBND)\nI. MỤC TIÊU\n1. Giảm tai nạn.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Khám sức khỏe.\n2. Sở Nội vụ\n- Theo dõi chung.\n3. Công an tỉnh\n- Điều tra.';
    expect(shown(text)).toEqual([
      'II.1 {Sở Y tế}',
      '  Khám sức khỏe.',
      'II.2 {Sở Nội vụ}',
      '  Theo dõi chung.',
      'II.3 {Công an tỉnh}',
      '  Điều tra.',
    ]);
    expect(readPlan(textDocument(text)).notPlan).toBeNull();
  });

  it('may each be a sentence, to be looked at', () => {
    const text = `${head}I. MỤC TIÊU\nGiảm tai nạn.\nII. TỔ CHỨC THỰC HIỆN\nSở Nội vụ chủ trì, phối hợp Sở Y tế kiểm tra.\nCông an tỉnh chỉ đạo Công an các xã điều tra.\nYêu cầu các sở, ban, ngành nghiêm túc thực hiện./.\nNơi nhận:\n- Lưu: VT.`;
    expect(shown(text)).toEqual([
      'II.p1 {Sở Nội vụ}',
      '  chủ trì, phối hợp Sở Y t',
      'II.p2 {Công an tỉnh}',
      '  chỉ đạo Công an các xã đ',
      '* closing Yêu cầu các sở, ban, ngà',
    ]);
    const { items } = readPlan(textDocument(text));
    expect(items.map(({ confidence, doubts }) => [confidence < 0.9, doubts])).toEqual([
      [true, ['heading-without-sign', 'heading-or-body']],
      [true, ['heading-without-sign', 'heading-or-body']],
    ]);
  });

  it('may have roman numbers under roman numbers', () => {
    const text = `${head}I. MỤC ĐÍCH\nAn toàn.\nII. TỔ CHỨC THỰC HIỆN\nI. Cơ quan Thường trực Hội đồng\n1. Chủ trì chung.\nII. Liên đoàn Lao động tỉnh\n1. Tập hợp kiến nghị.\nIII. Các cơ quan thành viên khác\n1. Phối hợp.\nIII. KINH PHÍ\nNgân sách tỉnh.`;
    expect(shown(text)).toEqual([
      'II.I {Cơ quan Thường trực Hội đồng}',
      '  Chủ trì chung.',
      'II.II {Liên đoàn Lao động tỉnh}',
      '  Tập hợp kiến nghị.',
      'II.III {Các cơ quan thành viên khác}',
      '  Phối hợp.',
    ]);
  });

  it('may have points with a letter and a dash', () => {
    const text = `${head}I/ MỤC ĐÍCH\nAn toàn.\nII/ PHÂN CÔNG TRÁCH NHIỆM\n1- Bộ Tham mưu\na- Chủ trì chung.\nb- Tổng hợp kết quả.\n2- Cục Hậu cần - Kỹ thuật\na- Bảo đảm kinh phí.\n3- Sở Y tế\na- Khám.`;
    expect(shown(text)).toEqual([
      'II.1 {Bộ Tham mưu}',
      '  Chủ trì chung.',
      '  Tổng hợp kết quả.',
      'II.2 {Cục Hậu cần - Kỹ thuật}',
      '  Bảo đảm kinh phí.',
      'II.3 {Sở Y tế}',
      '  Khám.',
    ]);
  });

  it('stand where they stood though the first heading is lost', () => {
    const text = `${head}I. MỤC ĐÍCH\nAn toàn.\nII. TỔ CHỨC THỰC HIỆN\n1.1. Chủ trì chung.\n1.2. Phối hợp.\n2. Sở Y tế\n2.1. Khám.\n3. Sở Tài chính\n3.1. Bố trí kinh phí.\n4. Công an tỉnh\n4.1. Điều tra.`;
    expect(shown(text).filter((line) => !line.startsWith('*'))).toEqual([
      'II.2 {Sở Y tế}',
      '  Khám.',
      'II.3 {Sở Tài chính}',
      '  Bố trí kinh phí.',
      'II.4 {Công an tỉnh}',
      '  Điều tra.',
    ]);
  });

  it('stand in an article', () => {
    const text = `${head}Điều 1. Mục tiêu\n1. Giảm tai nạn.\nĐiều 2. Tổ chức thực hiện\n1. Sở Y tế\na) Khám.\n2. Sở Nội vụ\na) Theo dõi.`;
    expect(shown(text)).toEqual(['Điều 2.1 {Sở Y tế}', '  Khám.', 'Điều 2.2 {Sở Nội vụ}', '  Theo dõi.']);
  });

  it.each([
    ['1. Sở Nội vụ có trách nhiệm:\n+ Theo dõi chung.', ['II.1 {Sở Nội vụ}', '  Theo dõi chung.']],
    ['1. Sở Nội vụ - Cơ quan thường trực\n- Theo dõi chung.', ['II.1 {Sở Nội vụ}', '  Theo dõi chung.']],
    [
      '1. Giao các Sở: Công Thương, Xây dựng thực hiện kiểm tra an toàn trong lĩnh vực quản lý.',
      ['II.1 {Sở Công Thương | Sở Xây dựng}', '  thực hiện kiểm tra an to'],
    ],
    [
      '1. Đề nghị Liên đoàn Lao động Thành phố chỉ đạo Công đoàn cơ sở giám sát.',
      ['II.1 {Liên đoàn Lao động Thành phố}', '  chỉ đạo Công đoàn cơ sở '],
    ],
    [
      '1. CÁC HỘI, HIỆP HỘI DOANH NGHIỆP\n- Vận động hội viên.',
      ['II.1 {CÁC HỘI, HIỆP HỘI DOANH NGHIỆP}', '  Vận động hội viên.'],
    ],
    [
      '1. Ban Quản lý Khu kinh tế Bình Minh và các Khu công nghiệp tỉnh\n- Hướng dẫn.',
      ['II.1 {Ban Quản lý Khu kinh tế Bình Minh và các Khu công nghiệp tỉnh}', '  Hướng dẫn.'],
    ],
    [
      '1. Ủy ban nhân dân thành phố Tân An và các quận, huyện\n- Tuyên truyền.',
      ['II.1 {Ủy ban nhân dân thành phố Tân An và các quận, huyện}', '  Tuyên truyền.'],
    ],
    [
      '1. Sở Xây dựng, Ban Quản lý các khu công nghiệp tỉnh:\n- Kiểm tra.',
      ['II.1 {Sở Xây dựng | Ban Quản lý các khu công nghiệp tỉnh}', '  Kiểm tra.'],
    ],
    ['１．　Sở Nội vụ\n- Theo dõi chung.', ['II.1 {Sở Nội vụ}', '  Theo dõi chung.']],
  ])('%j', (item, expected) => {
    expect(shown(`${head}I. MỤC TIÊU\nGiảm tai nạn.\nII. TỔ CHỨC THỰC HIỆN\n${item}\nNơi nhận:`)).toEqual(
      expected,
    );
  });

  it('are among numbered headings also where their name is misread, and then not sure', () => {
    const text = `${head}II. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ: Theo dõi chung.\n2. Liên miuh Hợp tác xã tỉnh: Tuyên truyền.\n3. Sở Y tế: Khám sức khỏe.`;
    expect(readPlan(textDocument(text)).items.map(({ ref, doubts }) => [ref, doubts])).toEqual([
      ['II.1', []],
      ['II.2', ['agency-name-unknown']],
      ['II.3', []],
    ]);
  });

  it('doubt a name behind a committee that is no place', () => {
    const text = `${head}II. TỔ CHỨC THỰC HIỆN\n1. UBND các huyện, đơu vị\n- Tuyên truyền.\n2. Sở Y tế\n- Khám.`;
    expect(readPlan(textDocument(text)).items[0]).toMatchObject({
      doubts: ['name-split-unsure'],
      confidence: 0.8,
    });
  });
});

describe('closing sentences', () => {
  const last = '3. Các doanh nghiệp: Chấp hành quy định.';
  it.each([
    'Định kỳ 6 tháng (trước ngày 20/6), các cơ quan, đơn vị báo cáo về Sở Nội vụ.',
    'Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Sở Nội vụ.',
    'Yêu cầu Thủ trưởng các sở, ban, ngành nghiêm túc thực hiện./.',
    'Căn cứ Kế hoạch này, các sở, ban, ngành tổ chức thực hiện./.',
  ])('bind everybody and not the last item: %s', (sentence) => {
    const text = `${head}II. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\n- Theo dõi.\n2. Sở Y tế\n- Khám.\n${last}\n${sentence}\nNơi nhận:\n- Lưu: VT.`;
    const { items, generalDuties } = readPlan(textDocument(text));
    expect(items.at(-1)?.duties.map(({ text: words }) => words)).toEqual(['Chấp hành quy định.']);
    expect(generalDuties.map(({ label, text: words }) => [label, words])).toEqual([['closing', sentence]]);
  });

  it('are the duty of an item that has no other', () => {
    const text = `${head}II. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\n- Theo dõi.\n2. UBND các xã\nTrong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Sở Nội vụ.\nNơi nhận:`;
    const { items, generalDuties } = readPlan(textDocument(text));
    expect([items.map(({ duties }) => duties.length), generalDuties]).toEqual([[1, 1], []]);
  });
});
