import { describe, expect, it } from 'vitest';
import { readPlan } from '../../shared/plan-reading/read-plan';
import {
  missingWords,
  notPlanKindWords,
  notPlanReasonWords,
  planDoubtWords,
} from '../../shared/wording/plan-doubt';
import { textDocument } from '../plan-reading/text-document';

const plan = `KẾ HOẠCH
An toàn lao động
UBND tỉnh ban hành Kế hoạch như sau:
I. YÊU CẦU
- Phấn đấu giảm không quá 4% số vụ tai nạn; tăng 5% số người được khám, 5% số cơ sở được quan trắc.
II. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ Chủ trì thực hiện
2. Đơn vị lạ
- Gửi báo cáo trước ngày 15/10/2026.
- Sở Y tế kịp thời báo cáo UBND tỉnh.
`;

describe('words for what a reading asks', () => {
  it('exist for every doubt of a plan that is full of them', () => {
    const { header, items, rules, targets } = readPlan(textDocument(plan));
    const duties = items.flatMap((item) => item.duties);
    const codes = [header.issuer, ...items, ...duties, ...rules, ...targets].flatMap(
      (found) => found?.doubts ?? [],
    );
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.filter((code) => planDoubtWords(code) === code)).toEqual([]);
  });

  it('exist for every reason against a plan', () => {
    const { notPlan } = readPlan(
      textDocument('BÁO CÁO\nKết quả\nKính gửi: Bộ Nội vụ\nI. KẾT QUẢ ĐẠT ĐƯỢC\n- Đã tổ chức 09 hội nghị.'),
    );
    expect(notPlan?.reasons.filter((reason) => notPlanReasonWords(reason) === reason)).toEqual([]);
    expect([notPlanKindWords('circular'), missingWords('appendix')]).toEqual([
      'thông tư',
      'phụ lục được nhắc đến nhưng không có trong tệp',
    ]);
  });

  it('are the code itself where there are none', () => {
    expect(planDoubtWords('something-new')).toBe('something-new');
  });
});
