import { describe, expect, it } from 'vitest';
import { readPlan } from '../../shared/plan-reading/read-plan';
import { textDocument } from './text-document';

const sections =
  'I. MỤC ĐÍCH, YÊU CẦU\n- Nâng cao nhận thức của các cấp, các ngành.\nII. NHIỆM VỤ, GIẢI PHÁP\n- Tuyên truyền pháp luật về an toàn lao động.\nIII. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\n- Chủ trì, phối hợp với các sở, ngành triển khai Kế hoạch.\n2. Sở Y tế\n- Tổ chức khám bệnh nghề nghiệp.\n3. Công an tỉnh\n- Phối hợp điều tra tai nạn lao động.\nNơi nhận:\n- Lưu: VT.\n';
const decision =
  'UBND TỈNH LÀO CAI\nSố: 12/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc ban hành Kế hoạch\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật An toàn, vệ sinh lao động năm 2015;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành Kế hoạch.\nĐiều 2. Quyết định này có hiệu lực từ ngày ký.\nĐiều 3. Các cơ quan chịu trách nhiệm thi hành.\nNơi nhận:\n- Như Điều 3.\n';

/** What a text is taken for; `plan` for a plan. */
function kindOf(text: string): string {
  return readPlan(textDocument(text)).notPlan?.kind ?? 'plan';
}

describe('a document is taken for', () => {
  it.each([
    ['plan', `UBND TỈNH LÀO CAI\nSố: 12/KH-UBND\nKẾ HOẠCH\nAn toàn lao động\n${sections}`],
    ['plan', sections],
    [
      'plan',
      `UBND TỈNH LÀO CAI\nSố: 01/CTr-UBND\nCHƯƠNG TRÌNH\nAN TOÀN LAO ĐỘNG GIAI ĐOẠN 2021 - 2025\n${sections}`,
    ],
    ['plan', `${decision}KẾ HOẠCH\nAn toàn lao động\n(Kèm theo Quyết định số 12/QĐ-UBND)\n${sections}`],
    ['decision', decision],
    [
      'directive',
      `UBND TỈNH LÀO CAI\nSố: 05/CT-UBND\nCHỈ THỊ\nVề việc tăng cường an toàn lao động\n${sections}`,
    ],
    [
      'report',
      'Số: /BC-UBND\nBÁO CÁO\nKết quả thực hiện Kế hoạch an toàn lao động\nKính gửi: Bộ Nội vụ\nI. KẾT QUẢ THỰC HIỆN\n- Đã tổ chức 09 hội nghị, tăng 5% so với năm 2024.\nNơi nhận:\n- Như trên.',
    ],
    [
      'letter',
      'BỘ NỘI VỤ\nSố: 11057/BNV-CVL\nV/v báo cáo thực hiện Kế hoạch\nKính gửi: Ủy ban nhân dân các tỉnh\nBộ Nội vụ đề nghị báo cáo kết quả thực hiện, gửi về Bộ trước ngày 15/12/2025.\nNơi nhận:\n- Như trên.',
    ],
    [
      'circular',
      'BỘ LAO ĐỘNG\nSố: 07/2016/TT-BLĐTBXH\nTHÔNG TƯ\nQUY ĐỊNH VỀ AN TOÀN LAO ĐỘNG\nĐiều 1. Phạm vi điều chỉnh\nThông tư này quy định việc tổ chức bộ máy.\nĐiều 2. Đối tượng áp dụng\nĐiều 3. Hiệu lực',
    ],
    [
      'law',
      'Điều 10. Báo cáo về công tác an toàn, vệ sinh lao động\n1. Người sử dụng lao động phải báo cáo.\nĐiều 11. Sơ kết, tổng kết\nĐiều 12. Trách nhiệm của Sở\nĐiều 13. Hiệu lực thi hành',
    ],
    [
      'resolution',
      'HỘI ĐỒNG NHÂN DÂN\nSố: 38/2012/NQ-HĐND\nNGHỊ QUYẾT\nVỀ VIỆC LÀM\nQUYẾT NGHỊ:\nĐiều 1. Chương trình giải quyết việc làm với những nội dung sau:\nI. MỤC ĐÍCH\nPhối hợp, lồng ghép các chương trình phát triển.',
    ],
    [
      'article',
      'Tỉnh tăng cường bảo đảm an toàn lao động\nUBND tỉnh vừa ban hành Kế hoạch triển khai Nghị quyết số 209/NQ-CP, phấn đấu giảm ít nhất 4%/năm tỷ lệ tai nạn chết người.\nTheo Kế hoạch, Sở Nội vụ chủ trì, các cơ quan báo cáo trước ngày 15/12 hằng năm.\nNguồn: Cổng thông tin điện tử tỉnh',
    ],
    [
      'other',
      'STT;Cơ quan;Số vụ;Số người\n1;Sở Y tế;3;4\n2;Sở Công Thương;1;1\n3;Công an tỉnh;0;0\n4;Sở Nội vụ;2;2\n5;Tổng;6;7',
    ],
    ['empty', '   \n\n'],
  ])('%s: %#', (kind, text) => {
    expect(kindOf(text)).toBe(kind);
  });
});
