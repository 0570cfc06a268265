import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf } from '../../shared/plan-reading/lines/paragraph';
import { repairLines } from '../../shared/plan-reading/lines/repair-lines';
import { type PlanReading, PlanReading as PlanReadingSchema } from '../../shared/plan-reading/plan-reading';
import { readPlan } from '../../shared/plan-reading/read-plan';
import { textDocument } from './text-document';

const head =
  'KẾ HOẠCH\nCông tác an toàn, vệ sinh lao động năm 2026\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n';
const end = '\nTrên đây là Kế hoạch của Ủy ban nhân dân tỉnh./.\nNơi nhận:\n- Bộ Nội vụ;\n- Lưu: VT.';

/** Every item as `ref [?] heading {members, groups with a star}` with its duties below: label, role and partners. */
function shown(text: string): readonly string[] {
  return readPlan(textDocument(text)).items.flatMap((item) => [
    `${item.ref}${item.requested ? ' ?' : ''} ${item.heading} {${item.members.map(({ name, isGroup }) => name + (isGroup ? '*' : '')).join(' | ')}}`,
    ...item.duties.map(
      (duty) =>
        `  ${duty.label} ${duty.role}${duty.partners.map(({ relation, name }) => ` ${relation}:${name}`).join('')}${duty.addressees.map((name) => ` to:${name}`).join('')}`,
    ),
  ]);
}

describe('the items of a plan', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'headings on lines of their own and inline bodies',
      `${head}I. MỤC TIÊU\nGiảm tai nạn.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\na) Là cơ quan thường trực, theo dõi chung.\nđ) Chủ động, phối hợp với Công an tỉnh, Viện Kiểm sát nhân dân tỉnh điều tra.\n2. Sở Ngoại vụ: Căn cứ nhiệm vụ được giao, phối hợp Sở Nội vụ tuyên truyền.\n3. Đề nghị Tỉnh Đoàn, Hội LHPN tỉnh\nVận động đoàn viên, hội viên.${end}`,
      [
        'II.1 Sở Nội vụ {Sở Nội vụ}',
        '  a lead',
        '  đ coordinate with:Công an tỉnh with:Viện Kiểm sát nhân dân tỉnh',
        'II.2 Sở Ngoại vụ {Sở Ngoại vụ}',
        '  p1 coordinate with:Sở Nội vụ',
        'II.3 ? Đề nghị Tỉnh Đoàn, Hội LHPN tỉnh {Tỉnh Đoàn | Hội LHPN tỉnh}',
        '  p1 requested',
      ],
    ],
    [
      'numbers below groups of items, under a capital letter',
      `${head}A. MỤC TIÊU\n1. Giảm tai nạn.\nB. PHÂN CÔNG TRÁCH NHIỆM CÁC CƠ QUAN\nI. Các sở, ban, ngành cấp tỉnh\n1. Ban Dân tộc\n- Tuyên truyền cho đồng bào.\n2. Kho bạc Nhà nước khu vực X\n- Kiểm soát chi.\nII. UBND cấp xã\n- Chỉ đạo các đơn vị trực thuộc báo cáo.\nC. CHẾ ĐỘ BÁO CÁO\n1. Các đơn vị báo cáo về Sở Nội vụ.${end}`,
      [
        'B.I.1 Ban Dân tộc {Ban Dân tộc}',
        '  -1 carry_out',
        'B.I.2 Kho bạc Nhà nước khu vực X {Kho bạc Nhà nước khu vực X}',
        '  -1 carry_out',
        'B.II UBND cấp xã {UBND cấp xã*}',
        '  -1 direct directs:các đơn vị trực thuộc',
      ],
    ],
    [
      'sub-numbered items beside other matters',
      `${head}I. MỤC TIÊU\nGiảm tai nạn.\nII. TỔ CHỨC THỰC HIỆN\n1. Phân công nhiệm vụ\n1.1. Sở Y tế: Chủ trì khám sức khỏe.\n1.2. Các sở: Công Thương, Xây dựng\nKiểm tra theo thẩm quyền.\n2. Chế độ báo cáo\nBáo cáo trước ngày 15/11 hằng năm.\n3. Kinh phí thực hiện: Từ ngân sách nhà nước.${end}`,
      [
        'II.1.1 Sở Y tế {Sở Y tế}',
        '  p1 lead',
        'II.1.2 Các sở: Công Thương, Xây dựng {Sở Công Thương | Sở Xây dựng}',
        '  p1 carry_out',
      ],
    ],
    [
      'bold names without numbers',
      `${head}**TỔ CHỨC THỰC HIỆN**\n**Sở Y tế**\n• Chủ trì, phối hợp cùng Bảo hiểm xã hội tỉnh khám bệnh.\n**Thanh tra tỉnh:**\n• Thanh tra theo kế hoạch.${end}`,
      [
        'p1 Sở Y tế {Sở Y tế}',
        '  -1 lead with:Bảo hiểm xã hội tỉnh',
        'p2 Thanh tra tỉnh {Thanh tra tỉnh}',
        '  -1 carry_out',
      ],
    ],
    [
      'bullets as items',
      `${head}I. TRÁCH NHIỆM CỦA CÁC CƠ QUAN\n- Sở Nội vụ: Chủ trì, phối hợp với các sở, ngành liên quan triển khai.\n- Bộ Chỉ huy Quân sự tỉnh: Chỉ đạo các đơn vị trực thuộc.\nII. KINH PHÍ\n- Sở Tài chính: không phải là mục giao việc.${end}`,
      [
        'I.-1 Sở Nội vụ {Sở Nội vụ}',
        '  p1 lead with:các sở, ngành liên quan',
        'I.-2 Bộ Chỉ huy Quân sự tỉnh {Bộ Chỉ huy Quân sự tỉnh}',
        '  p1 direct directs:các đơn vị trực thuộc',
      ],
    ],
    [
      'capitals and letters misread by a scanner',
      `${head}l. MỤC ĐÍCH\n1. Mục đích\nNâng cao nhận thức.\nll. TỒ CHỨC THỰC HlỆN\n1. SỜ Y TÊ\n- Chù trì, phồi hợp với Uỷ ban nhân dân các xã khám bệnh.\n2. CÔNG AN TỈNH, BCH QUÂN SỰ TỈNH\n- Chi đạo các đơn vị trực thuộc.${end}`,
      [
        'll.1 SỜ Y TÊ {SỜ Y TÊ}',
        '  -1 lead with:Uỷ ban nhân dân các xã',
        'll.2 CÔNG AN TỈNH, BCH QUÂN SỰ TỈNH {CÔNG AN TỈNH | BCH QUÂN SỰ TỈNH}',
        '  -1 direct directs:các đơn vị trực thuộc',
      ],
    ],
    [
      'a plan run together on one line',
      `${head.replaceAll('\n', ' ')}I. MỤC ĐÍCH 1. Nâng cao nhận thức. II. TỔ CHỨC THỰC HIỆN 1. Sở Nội vụ - Chủ trì triển khai. - Tổng hợp, báo cáo. 2. Sở Y tế a) Phối hợp với Sở Nội vụ; b) Tổ chức tập huấn.${end.replaceAll('\n', ' ')}`,
      [
        'II.1 Sở Nội vụ {Sở Nội vụ}',
        '  -1 lead',
        '  -2 carry_out',
        'II.2 Sở Y tế {Sở Y tế}',
        '  a coordinate with:Sở Nội vụ',
        '  b carry_out',
      ],
    ],
    [
      'members with duties of their own, and points under a sentence',
      `${head}I. TỔ CHỨC THỰC HIỆN\n1. Đề nghị Hội Nông dân tỉnh và Liên minh Hợp tác xã tỉnh\na) Đề nghị Hội Nông dân tỉnh phối hợp với Sở Y tế vận động nông dân.\nb) Liên minh Hợp tác xã tỉnh: Tuyên truyền.\n2. Sở Xây dựng\na) Chủ trì các nội dung sau:\n- Kiểm tra công trình;\n- Phối hợp với Công an tỉnh điều tra.${end}`,
      [
        'I.1 ? Đề nghị Hội Nông dân tỉnh và Liên minh Hợp tác xã tỉnh {Hội Nông dân tỉnh | Liên minh Hợp tác xã tỉnh}',
        '  a coordinate with:Sở Y tế to:Hội Nông dân tỉnh',
        '  b requested to:Liên minh Hợp tác xã tỉnh',
        'I.2 Sở Xây dựng {Sở Xây dựng}',
        '  a lead',
        '  a.-1 lead',
        '  a.-2 coordinate with:Công an tỉnh',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('says what is not clear', () => {
    const text = `${head}I. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\nKhám bệnh.\n2. Petrolimex Tây Bắc\nBảo đảm an toàn.\n3. Ban Quản lý các KCN tỉnh có trách nhiệm phối hợp với Sở Y tế.\n4. Sở Tư pháp${end}`;
    const { items } = readPlan(textDocument(text));
    expect(items.map(({ ref, doubts, confidence }) => [ref, doubts, confidence < 0.9])).toEqual([
      ['I.1', [], false],
      ['I.2', ['agency-name-unknown'], true],
      ['I.3', ['heading-without-sign'], true],
      ['I.4', ['item-without-duty'], true],
    ]);
  });
});

describe('what a plan says outside its items', () => {
  it('finds tasks with who does them and when, and rows of a table', () => {
    const text = `${head}I. NHIỆM VỤ\n1. Tuyên truyền\na) Tổ chức Tháng hành động.\n- Cơ quan chủ trì: Sở Nội vụ.\n- Cơ quan phối hợp: Liên đoàn Lao động tỉnh, Sở Y tế và UBND các xã, phường.\n- Thời gian thực hiện: Tháng 5 hằng năm.\nb) Đưa tin.\nII. KINH PHÍ\nTừ ngân sách.${end}\nPHỤ LỤC\n| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |\n|---|---|---|---|---|\n| I | Kiểm tra |  |  |  |\n| 1 | Kiểm tra liên ngành | Sở Nội vụ | Công an tỉnh, các sở: Y tế, Xây dựng | Quý III |`;
    const { tasks } = readPlan(textDocument(text));
    expect(
      tasks.map(({ topic, label, text: words, lead, partners, time }) => ({
        topic,
        label,
        words,
        lead,
        partners,
        time,
      })),
    ).toEqual([
      {
        topic: 'Tuyên truyền',
        label: 'a',
        words: 'Tổ chức Tháng hành động.',
        lead: ['Sở Nội vụ'],
        partners: ['Liên đoàn Lao động tỉnh', 'Sở Y tế', 'UBND các xã, phường'],
        time: 'Tháng 5 hằng năm',
      },
      { topic: 'Tuyên truyền', label: 'b', words: 'Đưa tin.', lead: [], partners: [], time: null },
      {
        topic: 'Kiểm tra',
        label: '1',
        words: 'Kiểm tra liên ngành',
        lead: ['Sở Nội vụ'],
        partners: ['Công an tỉnh', 'Sở Y tế', 'Sở Xây dựng'],
        time: 'Quý III',
      },
    ]);
  });

  it('finds duties that stand in no item, with whom they are for', () => {
    const text = `${head}I. TỔ CHỨC THỰC HIỆN\nCác sở, ban, ngành; UBND các xã, phường căn cứ nhiệm vụ được giao xây dựng kế hoạch.\n1. Sở Y tế\nKhám bệnh.\nII. CHẾ ĐỘ BÁO CÁO\n1. Định kỳ hằng năm (trước ngày 15/12), các sở, ban, ngành báo cáo về Sở Nội vụ.\nTrên đây là Kế hoạch, yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./.`;
    const { generalDuties, items } = readPlan(textDocument(text));
    expect(items.map(({ ref }) => ref)).toEqual(['I.1']);
    expect(generalDuties.map(({ label, addressees }) => [label, addressees])).toEqual([
      ['I.p1', ['Các sở, ban, ngành', 'UBND các xã, phường']],
      ['II.1', ['các sở, ban, ngành']],
      ['closing', ['các cơ quan, đơn vị']],
    ]);
  });
});

const bodies = [
  'Sở Nội vụ',
  'Đề nghị Hội CCB tỉnh',
  'UBND các xã, phường',
  'Petrolimex',
  'Công an tỉnh, Sở Y tế',
  'Người lao động',
];
const duties = [
  'Chủ trì, phối hợp với Sở Y tế kiểm tra.',
  'tổ chức thực hiện',
  'Đề nghị Sở Tư pháp rà soát;',
  'Nội dung sau:',
  'Sở Y tế',
];
const line = fc.oneof(
  fc
    .tuple(fc.constantFrom('1. ', '2) ', 'a) ', '1.1. ', '- ', '+ ', '', 'II. '), fc.constantFrom(...bodies))
    .map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('- ', 'đ) ', '', '+ '), fc.constantFrom(...duties)).map((parts) => parts.join('')),
  fc.constantFrom('TỔ CHỨC THỰC HIỆN', 'CHẾ ĐỘ BÁO CÁO', '3. Chế độ báo cáo'),
);

/** How often the source's places lie in something found. */
function holders(reading: PlanReading, start: number, end: number): number {
  const found = [
    ...reading.sections,
    ...reading.generalDuties,
    ...reading.items,
    ...reading.items.flatMap((item) => item.duties),
  ];
  return found.filter(({ source }) => source.start < end && source.end > start).length;
}

it('loses no paragraph of the section of execution', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
      const text = `${head}I. TỔ CHỨC THỰC HIỆN\n${lines.join('\n')}`;
      const document = textDocument(text);
      const reading = readPlan(document);
      expect(PlanReadingSchema.safeParse(reading).success).toBe(true);
      for (const paragraph of repairLines(document)) {
        const { start, end: last } = spanOf(paragraph);
        if (start < head.length) continue;
        expect([paragraph.text, holders(reading, start, last) > 0]).toEqual([paragraph.text, true]);
      }
    }),
    { numRuns: 300 },
  );
});

it.each([
  ['one endless line', 'Sở Y tế, '.repeat(20_000)],
  ['many brackets', '('.repeat(50_000)],
  ['many labels', '1. a) - '.repeat(20_000)],
  ['many short lines', 'Sở\n'.repeat(20_000)],
  ['many verbs', 'phối hợp với các sở, chỉ đạo các '.repeat(5_000)],
  ['many bars', '| a | b '.repeat(10_000)],
  ['stars and spaces', '* * ** \t '.repeat(20_000)],
])('comes to an end with %s', (_, text) => {
  const reading = readPlan(textDocument(`${head}I. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n${text}`));
  expect(PlanReadingSchema.safeParse(reading).success).toBe(true);
});
