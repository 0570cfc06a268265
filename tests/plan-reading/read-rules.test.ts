import { describe, expect, it } from 'vitest';
import { readRules } from '../../shared/plan-reading/deadlines/read-rules';
import { paragraphsOf } from './text-document';

const head =
  'KẾ HOẠCH\nAn toàn, vệ sinh lao động năm 2026\nUBND tỉnh ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n- Nâng cao nhận thức.\nII. CHẾ ĐỘ BÁO CÁO\n';

/** Every rule as "period day/month[<] [+adhoc] | who | to | via". */
function shown(text: string): readonly string[] {
  return readRules(paragraphsOf(head + text), [], []).map(({ period, due, alsoAdhoc, who, to, via }) =>
    [
      `${period} ${due ? `${due.day}/${due.month}${due.before ? '<' : ''}` : '-'}${alsoAdhoc ? ' +adhoc' : ''}`,
      who,
      to,
      via ?? '-',
    ].join(' | '),
  );
}

it('a day with a year is asked for once', () => {
  const text = `${head}Các sở báo cáo Sở Nội vụ trước ngày 05/6 và ngày 05/12/2026.`;
  expect(readRules(paragraphsOf(text), [], []).map(({ due }) => due)).toEqual([
    { month: 6, day: 5, before: true, year: 2026 },
    { month: 12, day: 5, before: true, year: 2026 },
  ]);
});

it('a day without its month is a question', () => {
  const text = `${head}Hằng tháng, trước ngày 25, Sở Nội vụ báo cáo UBND tỉnh.`;
  expect(readRules(paragraphsOf(text), [], [])).toMatchObject([
    { due: null, confidence: 0.75, doubts: ['no-month'] },
  ]);
});

it('a table of reports has a rule in each row', () => {
  const table = [
    '| STT | Loại báo cáo | Cơ quan báo cáo | Nơi nhận báo cáo | Thời hạn gửi |',
    '| 1 | Báo cáo 6 tháng | Các sở, UBND các xã | Sở Nội vụ | Trước ngày 10/6 hằng năm |',
    '| 2 | Báo cáo năm | Các sở, UBND các xã | Sở Nội vụ | Trước ngày 10/12 hằng năm |',
    '| 3 | Báo cáo đột xuất | Các sở | Sở Nội vụ | Theo yêu cầu |',
  ];
  expect(shown(table.join('\n'))).toEqual([
    'half 10/6< | Các sở, UBND các xã | Sở Nội vụ | -',
    'year 10/12< | Các sở, UBND các xã | Sở Nội vụ | -',
    'adhoc - | Các sở | Sở Nội vụ | -',
  ]);
});

it('a table of reports without receivers asks for them', () => {
  const table =
    '| STT | Tên báo cáo | Cơ quan gửi | Thời hạn |\n| 1 | Báo cáo năm | Các sở | Trước ngày 10/12 hằng năm |';
  expect(readRules(paragraphsOf(head + table), [], [])).toMatchObject([
    { who: 'Các sở', to: '', period: 'year', confidence: 0.75, doubts: ['to-unclear'] },
  ]);
});

describe('a reporting rule', () => {
  it.each([
    [
      'has its period in brackets behind its day',
      'Các sở báo cáo Sở Nội vụ trước ngày 10/6 (báo cáo 6 tháng) và trước ngày 10/12 (báo cáo năm).',
      ['half 10/6< | Các sở | Sở Nội vụ | -', 'year 10/12< | Các sở | Sở Nội vụ | -'],
    ],
    [
      "is the receiver's where it passes the report on until a later day",
      'Các sở báo cáo kết quả về Sở Nội vụ trước ngày 10/6/2025 để tổng hợp, báo cáo UBND tỉnh trước ngày 20/6/2025.',
      ['none 10/6< | Các sở | Sở Nội vụ | -', 'none 20/6< | Sở Nội vụ | UBND tỉnh | -'],
    ],
    [
      'has its period before its day in brackets behind a semicolon',
      'UBND các xã báo cáo kết quả về Sở Nội vụ (6 tháng trước ngày 10/7; năm trước ngày 10/01 năm sau).',
      ['half 10/7< | UBND các xã | Sở Nội vụ | -', 'year 10/1< | UBND các xã | Sở Nội vụ | -'],
    ],
    [
      'goes to a body with a dash in its name',
      'Các sở báo cáo Sở Lao động - Thương binh và Xã hội trước ngày 15/12 hằng năm.',
      ['year 15/12< | Các sở | Sở Lao động - Thương binh và Xã hội | -'],
    ],
    [
      'goes to a body that a dash says more about',
      'Các sở báo cáo Sở Nội vụ - Cơ quan thường trực Hội đồng trước ngày 15/12 hằng năm.',
      ['year 15/12< | Các sở | Sở Nội vụ | -'],
    ],
    [
      'may be due some days behind an event',
      'Trong 05 ngày làm việc kể từ ngày kết thúc đợt kiểm tra, Đoàn kiểm tra báo cáo UBND tỉnh.',
      ['adhoc - | Đoàn kiểm tra | UBND tỉnh | -'],
    ],
    [
      'may be due so many days behind an event at the latest',
      'Sở Nội vụ báo cáo Ban Chỉ đạo chậm nhất 15 ngày kể từ ngày kết thúc kiểm tra.',
      ['adhoc - | Sở Nội vụ | Ban Chỉ đạo | -'],
    ],
    [
      'may go to the head of a department',
      'Phòng Lao động báo cáo Giám đốc Sở trước ngày 05 hàng tháng.',
      ['regular - | Phòng Lao động | Giám đốc Sở | -'],
    ],
    [
      'has the parties of its own clause',
      'Các sở báo cáo Ủy ban nhân dân tỉnh (qua Sở Nội vụ) trước ngày 10/12 hằng năm; Sở Nội vụ tổng hợp, báo cáo Bộ Nội vụ trước ngày 20/12.',
      ['year 10/12< | Các sở | Ủy ban nhân dân tỉnh | Sở Nội vụ', 'year 20/12< | Sở Nội vụ | Bộ Nội vụ | -'],
    ],
    [
      'may be due in the month behind the quarter',
      'Các doanh nghiệp báo cáo Sở Nội vụ hằng quý, trước ngày 10 của tháng đầu quý sau.',
      [4, 7, 10, 1].map((month) => `quarter 10/${month}< | Các doanh nghiệp | Sở Nội vụ | -`),
    ],
    [
      'without a month is due on no day',
      'Hằng tháng, trước ngày 25, Sở Nội vụ báo cáo UBND tỉnh.',
      ['regular - | Sở Nội vụ | UBND tỉnh | -'],
    ],
    [
      'leaves out what stands beside the name',
      'Sở Nội vụ là cơ quan thường trực, tổng hợp, báo cáo UBND tỉnh trước ngày 20/12 hằng năm.',
      ['year 20/12< | Sở Nội vụ | UBND tỉnh | -'],
    ],
    [
      'has one day for each period named before its days',
      'Các sở, ban, ngành báo cáo kết quả về Sở Nội vụ 6 tháng và cả năm trước ngày 15/6 và 15/12 hằng năm.',
      ['half 15/6< | Các sở, ban, ngành | Sở Nội vụ | -', 'year 15/12< | Các sở, ban, ngành | Sở Nội vụ | -'],
    ],
    [
      'has one day for each period named beside it',
      'UBND các huyện, thành phố báo cáo định kỳ 6 tháng (trước ngày 10/6), hằng năm (trước ngày 10/12) gửi Sở Nội vụ.',
      [
        'half 10/6< | UBND các huyện, thành phố | Sở Nội vụ | -',
        'year 10/12< | UBND các huyện, thành phố | Sở Nội vụ | -',
      ],
    ],
    [
      'has one day for each period named behind it',
      'Định kỳ trước ngày 15/6 (đối với báo cáo 6 tháng) và trước ngày 15/12 (đối với báo cáo năm), các đơn vị báo cáo về Sở Nội vụ.',
      ['half 15/6< | các đơn vị | Sở Nội vụ | -', 'year 15/12< | các đơn vị | Sở Nội vụ | -'],
    ],
    [
      'may begin with its day, and what the receiver does is none',
      'Trước ngày 15/11 hằng năm, các cơ quan, đơn vị gửi báo cáo kết quả về Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh.',
      ['year 15/11< | các cơ quan, đơn vị | Sở Nội vụ | -'],
    ],
    [
      'goes through another body, also out of turn',
      'Yêu cầu các sở, ngành định kỳ hằng năm (**trước ngày 10/12**) hoặc đột xuất báo cáo về UBND tỉnh (qua Sở Nội vụ) để tổng hợp.',
      ['year 10/12< +adhoc | các sở, ngành | UBND tỉnh | Sở Nội vụ'],
    ],
    [
      'is due on the day itself where the plan says at the latest',
      'Chậm nhất ngày 05/12 hằng năm, các sở, ngành gửi kết quả thực hiện về Sở Nội vụ để tổng hợp.',
      ['year 5/12 | các sở, ngành | Sở Nội vụ | -'],
    ],
    [
      'of every quarter has four days',
      'Các đơn vị báo cáo kết quả hằng quý (trước ngày 20 của tháng cuối quý) về Sở Y tế.',
      ['3', '6', '9', '12'].map((month) => `quarter 20/${month}< | Các đơn vị | Sở Y tế | -`),
    ],
    [
      'goes on in a line of its own',
      '1. Các sở, ngành báo cáo kết quả thực hiện về Sở Nội vụ theo quy định.\n2. Thời gian gửi báo cáo: trước ngày 15/6 đối với báo cáo 6 tháng; trước ngày 15/12 đối với báo cáo năm.',
      [
        'none - | Các sở, ngành | Sở Nội vụ | -',
        'half 15/6< | Các sở, ngành | Sở Nội vụ | -',
        'year 15/12< | Các sở, ngành | Sở Nội vụ | -',
      ],
    ],
    [
      'takes only the day of the report',
      'Các đơn vị tổ chức kiểm tra xong trước ngày 30/9/2026 và báo cáo kết quả kiểm tra về UBND tỉnh trước ngày 15/10/2026.',
      ['none 15/10< | Các đơn vị | UBND tỉnh | -'],
    ],
    [
      'by events has no day',
      'Các doanh nghiệp kịp thời báo cáo về Sở Nội vụ khi xảy ra tai nạn lao động chết người.',
      ['adhoc - | Các doanh nghiệp | Sở Nội vụ | -'],
    ],
  ])('%s', (_, text, rules) => {
    expect(shown(text)).toEqual(rules);
  });

  it.each([
    'Xây dựng kế hoạch triển khai, gửi về Sở Nội vụ trước ngày 30/4/2026 để tổng hợp, báo cáo UBND tỉnh.',
    'Tăng cường công tác thống kê, báo cáo tai nạn lao động theo quy định.',
    'Báo Cao Bằng kịp thời phản ánh các hoạt động về an toàn lao động với các đơn vị liên quan.',
    'Tổ chức Tháng hành động trước ngày 31/5 hằng năm.',
    'Thực hiện Báo cáo số 12/BC-UBND ngày 15/12/2024 của UBND tỉnh.',
  ])('is not seen in: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

it('of an endless sentence each holds only the words around its day', () => {
  const text = `${head}${Array.from({ length: 300 }, () => 'Sở Y tế báo cáo Sở Nội vụ trước ngày 10/12').join('; ')}`;
  const rules = readRules(paragraphsOf(text), [], []);
  expect([rules.length, Math.max(...rules.map((rule) => rule.text.length)) < 2100]).toEqual([300, true]);
});
