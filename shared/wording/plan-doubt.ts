import type { StructureDoubt } from '../plan-reading/doubts';
import type { FindingDoubt, NotPlanReason } from '../plan-reading/finding-doubts';
import type { FoundMissing, NotPlan } from '../plan-reading/plan-reading';

const doubts: Readonly<Record<StructureDoubt | FindingDoubt, string>> = {
  'agency-name-unknown': 'tên này không bắt đầu bằng từ chỉ cơ quan nào đã biết',
  'name-split-unsure': 'chưa chắc tách các tên trong tiêu đề ở đâu',
  'heading-without-sign': 'tên cơ quan và nhiệm vụ viết liền một câu, không có dấu hai chấm',
  'heading-or-body': 'chưa rõ đây là tiêu đề hay là nhiệm vụ',
  'item-without-duty': 'dưới tiêu đề này không thấy nhiệm vụ nào',
  'section-not-named': 'mục này nằm ngoài phần tổ chức thực hiện',
  'role-verb-missing': 'không có từ cho biết chủ trì, phối hợp hay thực hiện',
  'several-roles': 'một đoạn có nhiều vai trò',
  'addressee-not-member': 'nhiệm vụ nêu một cơ quan không có trong tiêu đề',
  'paragraph-behind-points': 'đoạn này không đánh dấu, có thể nối tiếp điểm phía trên',
  'partner-name-unsure': 'chưa chắc tên cơ quan phối hợp bắt đầu và kết thúc ở đâu',
  'table-without-head': 'bảng không có dòng tiêu đề; các cột được nhận ra theo nội dung',
  'issuer-from-text': 'phần đầu văn bản không ghi cơ quan ban hành; tên lấy từ lời văn',
  'issuer-incomplete': 'tên cơ quan ban hành ghi chưa đủ ở chỗ này',
  'number-of-other-kind': 'ký hiệu là của loại văn bản khác với tên loại',
  'dates-differ': 'cùng một văn bản nhưng các chỗ ghi ngày khác nhau',
  'shared-verb': '“tăng” hoặc “giảm” chỉ viết một lần, hiểu là dùng chung với vế trước',
  'upper-bound': 'đây là mức không được vượt, không phải mức cần đạt',
  'metric-joined': 'nhiều nội dung dùng chung một con số',
  'quoted-target': 'câu này nhắc lại chỉ tiêu của văn bản khác',
  'outside-targets': 'chỉ tiêu nằm ngoài phần mục tiêu',
  'period-unclear': 'chưa rõ ngày này là hạn của kỳ báo cáo nào',
  'day-not-before': 'văn bản ghi vào ngày này, không ghi trước ngày hay chậm nhất',
  'who-unclear': 'câu này không nêu ai báo cáo',
  'to-unclear': 'câu này không nêu nơi nhận báo cáo',
  'parties-from-before': 'ai báo cáo, gửi về đâu được lấy từ câu phía trên',
  'no-day': 'có yêu cầu báo cáo nhưng không ghi ngày',
  'no-month': 'ghi ngày nhưng không ghi tháng nào',
  'amount-range': 'văn bản ghi một khoảng; đây là số đầu của khoảng',
  'rule-from-row': 'ghép từ các ô của một dòng trong bảng',
  'from-table': 'lấy từ bảng; chiều tăng, giảm hiểu theo tên chỉ tiêu',
};

/** What is not clear about something found, in Vietnamese, as half a sentence; a code without words stays as it is. */
export function planDoubtWords(doubt: string): string {
  return wordsOf(doubts, doubt);
}

const reasons: Readonly<Record<NotPlanReason, string>> = {
  'no-text': 'hầu như không có chữ',
  'head-says': 'tên loại ở đầu văn bản không phải là kế hoạch',
  'no-plan-title': 'không có dòng tên loại KẾ HOẠCH và không đủ phần của một kế hoạch',
  'articles-of-law': 'nội dung chia thành các Điều như văn bản quy phạm pháp luật',
  'circular-words': 'lời văn của thông tư',
  'report-words': 'lời văn của báo cáo kết quả',
  'sections-of-results': 'có phần kết quả đạt được, ưu điểm, tồn tại',
  'subject-of-letter': 'có trích yếu “V/v” của công văn',
  addressee: 'có dòng Kính gửi',
  decides: 'có phần QUYẾT ĐỊNH hoặc QUYẾT NGHỊ',
  'words-of-the-press': 'có nguồn tin, tác giả hoặc ảnh như bài báo',
  'people-are-quoted': 'có lời phát biểu được trích dẫn',
  'nothing-assigned': 'không thấy phần giao nhiệm vụ cho cơ quan nào',
  'only-tables': 'nội dung chỉ gồm các bảng',
};

/** Why a document is taken for no plan, in Vietnamese, as half a sentence; a code without words stays as it is. */
export function notPlanReasonWords(reason: string): string {
  return wordsOf(reasons, reason);
}

const kinds: Readonly<Record<NotPlan['kind'], string>> = {
  report: 'báo cáo',
  directive: 'chỉ thị',
  letter: 'công văn, tờ trình',
  decision: 'quyết định',
  resolution: 'nghị quyết',
  circular: 'thông tư',
  law: 'luật, nghị định',
  article: 'bài viết, bài báo',
  empty: 'văn bản trống',
  other: 'văn bản khác',
};

/** What a document that is no plan seems to be, in Vietnamese. */
export function notPlanKindWords(kind: NotPlan['kind']): string {
  return kinds[kind];
}

const missing: Readonly<Record<FoundMissing['what'], string>> = {
  number: 'số văn bản',
  day: 'ngày ban hành (để trống)',
  date: 'ngày tháng ban hành',
  signature: 'phần ký',
  appendix: 'phụ lục được nhắc đến nhưng không có trong tệp',
};

/** What a document does not contain, in Vietnamese. */
export function missingWords(what: FoundMissing['what']): string {
  return missing[what];
}

function wordsOf(words: Readonly<Record<string, string>>, code: string): string {
  return Object.entries(words).find(([known]) => known === code)?.[1] ?? code;
}
