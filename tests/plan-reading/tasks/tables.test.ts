import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../shared/plan-reading/read-plan';
import { textDocument } from '../text-document';

const head = 'KẾ HOẠCH\nAn toàn lao động năm 2026\nUBND tỉnh ban hành Kế hoạch như sau:\nI. NỘI DUNG\n';

function tasksOf(text: string): readonly string[] {
  return readPlan(textDocument(head + text)).tasks.map(
    ({ label, text: words, lead, partners, time }) =>
      `${label} ${words} | ${lead.join('; ')} | ${partners.join('; ')} | ${time ?? '-'}`,
  );
}

describe('a table', () => {
  it('may be set by spaces, and a row may go on in the next line', () => {
    expect(
      tasksOf(
        [
          'STT   Nội dung công việc            Chủ trì          Thời gian',
          '1     Tuyên truyền pháp luật về     Sở Nội vụ        Quý I',
          '      an toàn lao động',
          '2     Kiểm tra doanh nghiệp         Sở Y tế          Cả năm',
          'Nơi nhận:',
        ].join('\n'),
      ),
    ).toEqual([
      '1 Tuyên truyền pháp luật về an toàn lao động | Sở Nội vụ |  | Quý I',
      '2 Kiểm tra doanh nghiệp | Sở Y tế |  | Cả năm',
    ]);
  });

  it('asks for reports in its rows, to be looked at', () => {
    const { rules } = readPlan(
      textDocument(
        `${head}| STT | Đơn vị | Nhiệm vụ | Thời hạn |\n| 1 | UBND các xã | Tổng hợp, báo cáo về Sở Nội vụ | Trước ngày 05/12/2026 |\n| 2 | Sở Y tế | Khám sức khỏe | Trước ngày 01/12/2026 |`,
      ),
    );
    expect(
      rules.map(({ who, to, due, confidence, doubts }) => ({ who, to, due, confidence, doubts })),
    ).toEqual([
      {
        who: 'UBND các xã',
        to: 'Sở Nội vụ',
        due: { month: 12, day: 5, before: true, year: 2026 },
        confidence: 0.85,
        doubts: ['rule-from-row'],
      },
    ]);
  });

  it('of indicators has targets, but not what was reached', () => {
    const { targets } = readPlan(
      textDocument(
        `${head}| TT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2025 | Năm 2026 |\n| 1 | Tỷ lệ giảm tần suất tai nạn chết người | % | 3 | 4 |\n| 2 | Số lớp huấn luyện | lớp | 9 | 12 |\n| 3 | Số vụ | vụ | 2 | |`,
      ),
    );
    expect(
      targets.map(({ direction, amount, unit, metric, milestones, doubts }) => ({
        ...{ direction, amount, unit, metric, milestones, doubts },
      })),
    ).toEqual([
      {
        direction: 'decrease',
        amount: '4',
        unit: 'percent',
        metric: 'Tỷ lệ giảm tần suất tai nạn chết người',
        milestones: [{ year: 2026, amount: '4' }],
        doubts: ['from-table'],
      },
      {
        direction: 'reach',
        amount: '12',
        unit: 'lớp',
        metric: 'Số lớp huấn luyện',
        milestones: [{ year: 2026, amount: '12' }],
        doubts: ['from-table'],
      },
    ]);
  });
});
