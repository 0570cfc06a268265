import type { DraftProblemCode } from '../plan-reading/draft/bind/draft-problem';

const problems: Readonly<Record<DraftProblemCode, string>> = {
  'not-a-plan': 'Văn bản không phải là kế hoạch; cần chọn “Vẫn đọc như kế hoạch” nếu muốn ghi nhận',
  'entry-open': 'Chưa xem xong',
  'text-empty': 'Nội dung để trống',
  'item-without-member': 'Mục giao nhiệm vụ chưa có cơ quan nào',
  'duty-without-item': 'Nhiệm vụ thuộc một mục đã loại; cần chuyển sang mục khác hoặc loại',
  'several-addressees': 'Nhiệm vụ giao riêng cho vài cơ quan của mục; cần tách, mỗi cơ quan một nhiệm vụ',
  'addressee-unknown': 'Nhiệm vụ giao riêng cho cơ quan không có trong mục',
  'target-incomplete': 'Mục tiêu có mức mà thiếu đơn vị, hoặc có đơn vị mà thiếu mức',
  'no-item': 'Chưa nhận mục giao nhiệm vụ nào',
  'code-missing': 'Chưa có mã kế hoạch',
  'code-bad': 'Mã kế hoạch chỉ gồm chữ thường không dấu, chữ số và gạch nối',
  'code-taken': 'Mã kế hoạch đã dùng cho kế hoạch khác',
  'title-missing': 'Chưa có tên kế hoạch',
  'province-missing': 'Chưa có tỉnh, thành phố',
  'council-missing': 'Chưa xác nhận tên hội đồng',
  'year-missing': 'Chưa có năm mở kỳ báo cáo',
  'standing-missing': 'Chưa chọn cơ quan thường trực',
  'agency-unanswered': 'Chưa gắn cơ quan với sổ',
  'agency-unknown': 'Cơ quan đã chọn không còn trong sổ vào ngày của văn bản',
  'agency-code-bad': 'Mã cơ quan chỉ gồm chữ in không dấu, chữ số và gạch nối, dài nhất 32 ký tự',
  'agency-code-taken': 'Mã cơ quan đã dùng cho cơ quan khác',
  'target-unanswered': 'Chưa xác nhận mục tiêu đánh giá theo chỉ tiêu nào',
  'indicator-unknown': 'Chỉ tiêu đã chọn không có trong sổ',
  'rule-unanswered': 'Chưa xác nhận ai báo cáo theo quy định này',
};

/** Why a draft cannot be confirmed yet, in Vietnamese, without the thing that it is about. */
export function draftProblemWords(code: DraftProblemCode): string {
  return problems[code];
}
