import { beginDraft } from '../../../shared/plan-reading/draft/begin-draft';
import type { PlanDraft } from '../../../shared/plan-reading/draft/plan-draft';
import { readPlan } from '../../../shared/plan-reading/read-plan';
import { textDocument } from '../text-document';

/** A small plan with an item of two bodies, a group, a target, a dated rule and a closing duty. */
export const sampleText = `ỦY BAN NHÂN DÂN
TỈNH CAO BẰNG
Số: 12/KH-UBND
Cao Bằng, ngày 15 tháng 01 năm 2026
KẾ HOẠCH
Công tác an toàn, vệ sinh lao động năm 2026
Căn cứ Luật An toàn, vệ sinh lao động ngày 25/6/2015;
Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Nâng cao nhận thức của người lao động.
II. MỤC TIÊU
- Phấn đấu giảm ít nhất 5% số vụ tai nạn lao động chết người mỗi năm.
III. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ
- Chủ trì, phối hợp với Sở Y tế kiểm tra việc chấp hành pháp luật về an toàn lao động tại các doanh nghiệp.
- Tổng hợp kết quả, báo cáo Ủy ban nhân dân tỉnh trước ngày 20/12/2026.
2. Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh
- Tổ chức kiểm tra định kỳ các cơ sở thuộc phạm vi quản lý.
3. UBND các xã, phường
- Tuyên truyền, phổ biến pháp luật trên địa bàn.
IV. CHẾ ĐỘ BÁO CÁO
Các cơ quan, đơn vị báo cáo kết quả thực hiện về Sở Nội vụ trước ngày 15/12 hằng năm.
Nơi nhận:
- Bộ Nội vụ;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
`;

/** The draft of the sample, as it is read. */
export function readSample(): PlanDraft {
  return beginDraft(readPlan(textDocument(sampleText)));
}

/** The draft of the sample, in which nothing but the first rule is unsure. */
export function sampleDraft(): PlanDraft {
  const draft = readSample();
  return {
    ...draft,
    entries: draft.entries.map((entry) =>
      entry.id === 'rule-1'
        ? { ...entry, confidence: 0.8, doubts: ['period-unclear'] }
        : { ...entry, confidence: 0.97, doubts: [] },
    ),
  };
}
