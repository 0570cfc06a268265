import { describe, expect, it } from 'vitest';
import { readTargets } from '../../shared/plan-reading/targets/read-targets';
import { paragraphsOf } from './text-document';

const head = 'KẾ HOẠCH\nAn toàn, vệ sinh lao động\nUBND tỉnh ban hành Kế hoạch như sau:\n';
const section = `${head}I. MỤC TIÊU CỤ THỂ\n`;

/** Every target as "direction [>=]amount unit[/year][ avg][ since base][ years] | metric". */
function shown(text: string): readonly string[] {
  return readTargets(paragraphsOf(text)).map((target) => {
    const { direction, amount, unit, per, average, atLeast, baseYear, milestones, metric } = target;
    const years = milestones.map((milestone) => ` ${milestone.year}:${milestone.amount}`).join('');
    const level = amount === null ? 'no figure' : `${atLeast ? '>=' : ''}${amount} ${unit}`;
    return `${direction} ${level}${per === 'year' ? '/year' : ''}${average ? ' avg' : ''}${baseYear ? ` since ${baseYear}` : ''}${years} | ${metric}`;
  });
}

it('a range is taken by its first figure, which is said', () => {
  const [target] = readTargets(paragraphsOf(`${section}Giảm từ 5% đến 7% số vụ tai nạn lao động.`));
  expect(target).toMatchObject({ amount: '5', doubts: ['amount-range'] });
  expect(target?.confidence).toBeLessThan(0.9);
});

it('a first section with a large letter holds targets', () => {
  const text = `${head}A. MỤC ĐÍCH, YÊU CẦU\nNâng cao ý thức; phấn đấu giảm từ 5% trở lên số vụ tai nạn so với cùng kỳ năm 2024.\nB. NỘI DUNG\n1. Tuyên truyền.`;
  expect(shown(text)).toEqual(['decrease >=5 percent since 2024 | số vụ tai nạn']);
});

it('a section without a number holds targets', () => {
  const text = `${head}MỤC TIÊU\n- Giảm 4% số vụ tai nạn.\nTỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Chủ trì khám.`;
  expect(shown(text)).toEqual(['decrease 4 percent | số vụ tai nạn']);
});

it('the size of an event that shall not happen is none', () => {
  expect(shown(`${section}- Không để xảy ra tai nạn lao động từ 02 người chết trở lên.`)).toEqual([]);
});

it('what a period before the plan reached is none', () => {
  const text =
    'KẾ HOẠCH\nAn toàn lao động giai đoạn 2026-2030\nUBND tỉnh ban hành Kế hoạch như sau:\nI. MỤC TIÊU\nGiai đoạn 2021-2025, tần suất tai nạn giảm 3,2%. Giai đoạn 2026-2030, tần suất tai nạn giảm 4%.';
  expect(shown(text)).toEqual(['decrease 4 percent | tần suất tai nạn']);
});

describe('a target', () => {
  it.each([
    [
      'Giảm năm phần trăm (5%) số vụ tai nạn lao động chết người so với cùng kỳ.',
      ['decrease 5 percent | số vụ tai nạn lao động chết người so với cùng kỳ'],
    ],
    [
      'Hỗ trợ ba mươi (30) doanh nghiệp nhỏ và vừa.',
      ['reach 30 doanh nghiệp | Hỗ trợ doanh nghiệp nhỏ và vừa'],
    ],
    [
      'Hỗ trợ thêm ít nhất 15 doanh nghiệp áp dụng hệ thống quản lý.',
      ['increase >=15 doanh nghiệp | Hỗ trợ doanh nghiệp áp dụng hệ thống quản lý'],
    ],
    [
      '100% doanh nghiệp có nguy cơ cao được kiểm tra ít nhất 01 lần.',
      ['reach 100 percent | doanh nghiệp có nguy cơ cao được kiểm tra'],
    ],
    [
      '- Tỷ lệ tai nạn lao động chết người giảm ít nhất 4%/năm;',
      ['decrease >=4 percent/year | Tỷ lệ tai nạn lao động chết người'],
    ],
    [
      '1. Phần đầu số cơ sở được quan trắc môi trường lao động tăng tối thiểu 5 %/năm.',
      ['increase >=5 percent/year | số cơ sở được quan trắc môi trường lao động'],
    ],
    [
      'Phấn đấu trung bình hằng năm: Giảm 4% tần suất tai nạn lao động chết người; Tăng thêm 5% số người lao động được khám bệnh nghề nghiệp, 5% số cơ sở được quan trắc; Tăng thêm 30 doanh nghiệp áp dụng hệ thống quản lý;',
      [
        'decrease 4 percent/year avg | tần suất tai nạn lao động chết người',
        'increase 5 percent/year avg | số người lao động được khám bệnh nghề nghiệp',
        'increase 5 percent/year avg | số cơ sở được quan trắc',
        'increase 30 doanh nghiệp/year avg | doanh nghiệp áp dụng hệ thống quản lý',
      ],
    ],
    [
      '1. Phấn đấu bình quân hằng năm:\n- Giảm 4,5% tần suất tai nạn lao động chết người;\n- Tăng thêm 5% số người được khám;\n2. 100% các vụ tai nạn lao động chết người được điều tra, xử lý.',
      [
        'decrease 4.5 percent/year avg | tần suất tai nạn lao động chết người',
        'increase 5 percent/year avg | số người được khám',
        'reach 100 percent | các vụ tai nạn lao động chết người được điều tra, xử lý',
      ],
    ],
    [
      'Phấn đấu giảm tai nạn lao động, nhất là tai nạn nghiêm trọng, tần suất tai nạn lao động chết người giảm 4%/năm.',
      [
        'decrease no figure | tai nạn lao động, nhất là tai nạn nghiêm trọng',
        'decrease 4 percent/year | tần suất tai nạn lao động chết người',
      ],
    ],
    [
      '- Trên 80% người làm việc trong các làng nghề được thông tin, 60% cán bộ y tế được tập huấn và 100% cơ sở có trên 200 lao động lập hồ sơ.',
      [
        'reach >=80 percent | người làm việc trong các làng nghề được thông tin',
        'reach 60 percent | cán bộ y tế được tập huấn',
        'reach 100 percent | cơ sở có trên 200 lao động lập hồ sơ',
      ],
    ],
    [
      '- Tỷ lệ cơ sở được quan trắc: 50% (năm 2025), 60% (năm 2026), 80% (năm 2030).',
      ['reach 80 percent 2025:50 2026:60 2030:80 | Tỷ lệ cơ sở được quan trắc'],
    ],
    [
      '- Kiểm tra 30% cơ sở lao động có yếu tố có hại vào năm 2025 và 50% vào năm 2030.',
      ['reach 50 percent 2025:30 2030:50 | Kiểm tra cơ sở lao động có yếu tố có hại'],
    ],
    [
      '- Phấn đấu đến hết năm 2026 có 55% cơ sở, năm 2028 có 65% và năm 2030 có 80% cơ sở được quan trắc.',
      ['reach 80 percent 2026:55 2028:65 2030:80 | cơ sở được quan trắc'],
    ],
    [
      '- Trên 80% người lao động được huấn luyện; đến năm 2030 đạt 90%.',
      ['reach >=80 percent 2030:90 | người lao động được huấn luyện'],
    ],
    [
      '- Năm 2026 có 55% cơ sở được quan trắc, năm 2030 có 80% cơ sở được kiểm tra.',
      ['reach 55 percent 2026:55 | cơ sở được quan trắc', 'reach 80 percent 2030:80 | cơ sở được kiểm tra'],
    ],
    [
      '- Đến năm 2025 đạt 50%, đến năm 2030 đạt 80% cơ sở được quan trắc.',
      ['reach 80 percent 2025:50 2030:80 | cơ sở được quan trắc'],
    ],
    [
      '- Đến năm 2030, tỷ lệ người lao động được huấn luyện đạt ít nhất 80%.',
      ['reach >=80 percent 2030:80 | tỷ lệ người lao động được huấn luyện'],
    ],
    ['- Giảm 05 vụ tai nạn lao động so với năm 2024.', ['decrease 5 vụ since 2024 | vụ tai nạn lao động']],
    [
      '- Số vụ tai nạn giảm từ 5% trở lên so với năm 2024.',
      ['decrease >=5 percent since 2024 | Số vụ tai nạn'],
    ],
    [
      '- Mỗi năm tăng thêm 1.000 người lao động được khám bệnh nghề nghiệp.',
      ['increase 1000 người/year | người lao động được khám bệnh nghề nghiệp'],
    ],
    [
      '- Giảm ít nhất 4%/năm tần suất tai nạn lao động chết người.',
      ['decrease >=4 percent/year | tần suất tai nạn lao động chết người'],
    ],
    [
      '- Số người được khám tăng 5%/năm, góp phần phòng ngừa bệnh nghề nghiệp.',
      ['increase 5 percent/year | Số người được khám'],
    ],
    ['- Không để xảy ra tai nạn lao động chết người.', ['decrease no figure | tai nạn lao động chết người']],
    [
      '- Tỷ lệ người lao động bị tai nạn không quá 0,5%.',
      ['reach 0.5 percent | Tỷ lệ người lao động bị tai nạn'],
    ],
    ['- Số người được khám tăng ５%/năm.'.normalize('NFD'), ['increase 5 percent/year | Số người được khám']],
  ])('in its section: %s', (text, targets) => {
    expect(shown(section + text)).toEqual(targets);
  });

  it('is found in a requirement that takes it from another document, and asked about', () => {
    const text = `${head}I. YÊU CẦU\n- Bám sát các mục tiêu tại Quyết định số 12/QĐ-UBND ngày 01/11/2022, trong đó phấn đấu giảm ít nhất 4%/năm số vụ tai nạn.`;
    expect(
      readTargets(paragraphsOf(text)).map(({ amount, doubts, confidence }) => ({
        amount,
        doubts,
        isAsked: confidence < 0.9,
      })),
    ).toEqual([{ amount: '4', doubts: ['quoted-target', 'outside-targets'], isAsked: true }]);
  });

  it.each([
    'II. NHIỆM VỤ\n- Nghị quyết số 19/NQ-CP đã đặt mục tiêu giảm 4% tần suất tai nạn lao động chết người.',
    'II. NHIỆM VỤ\n- Người sử dụng lao động đóng 0,5% quỹ tiền lương vào Quỹ bảo hiểm.',
    'II. THỰC TRẠNG\n- Năm 2024 có 4.666 cơ sở được quản lý (chiếm 17,6%), giảm 5% số vụ tai nạn so với năm 2023.',
    'II. KINH PHÍ\n- Ngân sách bảo đảm 15.000 triệu đồng cho 3 năm.',
    'II. NHIỆM VỤ\n- Tăng cường giám sát ít nhất 02 lần trong năm.',
  ])('is not seen in: %s', (text) => {
    expect(shown(head + text)).toEqual([]);
  });
});
