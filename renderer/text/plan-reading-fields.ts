import type { EntryKind } from '../../shared/plan-reading/draft/plan-draft';
import { dutyRoleWords } from '../../shared/wording/duty-role';
import { missingWords } from '../../shared/wording/plan-doubt';
import type { FieldKey } from '../model/plan-reading-field';

const labels: Readonly<Record<FieldKey, string>> = {
  text: 'Nội dung',
  date: 'Ngày',
  number: 'Số, ký hiệu',
  ref: 'Số mục',
  label: 'Ký hiệu',
  requested: 'Đề nghị (không giao)',
  members: 'Cơ quan, mỗi dòng một tên',
  role: 'Vai trò',
  item: 'Thuộc mục',
  topic: 'Chủ đề',
  with: 'Phối hợp với, mỗi dòng một tên',
  directs: 'Chỉ đạo, mỗi dòng một tên',
  addressees: 'Giao riêng cho, mỗi dòng một tên',
  deadline: 'Hạn',
  periodicity: 'Tính chất',
  alsoAdhoc: 'Và đột xuất',
  lead: 'Chủ trì, mỗi dòng một tên',
  time: 'Thời gian',
  who: 'Ai báo cáo',
  to: 'Gửi về',
  via: 'Qua',
  period: 'Kỳ báo cáo',
  due: 'Hạn (ngày/tháng)',
  before: 'Trước ngày này',
  metric: 'Nội dung đo',
  direction: 'Chiều',
  amount: 'Mức',
  unit: 'Đơn vị',
  atLeast: 'Ít nhất',
  per: 'Tính cho',
  average: 'Bình quân hằng năm',
  baseYear: 'Năm gốc',
  what: 'Thiếu gì',
};

/** What a field of an entry is called. */
export function fieldLabel(key: FieldKey, kind: EntryKind): string {
  if (key === 'text' && kind === 'item') return 'Tiêu đề';
  if (key === 'text' && kind === 'basis') return 'Tên văn bản';
  return labels[key];
}

const choices: Readonly<Partial<Record<FieldKey, Readonly<Record<string, string>>>>> = {
  role: dutyRoleWords,
  periodicity: { none: 'không nêu', regular: 'thường xuyên', annual: 'hằng năm', adhoc: 'đột xuất' },
  period: {
    none: 'không nêu',
    half: '6 tháng',
    quarter: 'quý',
    year: 'năm',
    regular: 'thường xuyên',
    adhoc: 'đột xuất',
  },
  direction: { decrease: 'giảm', increase: 'tăng', reach: 'đạt' },
  per: { '': 'không nêu', year: 'mỗi năm', plan: 'cả kế hoạch' },
  what: {
    number: missingWords('number'),
    day: missingWords('day'),
    date: missingWords('date'),
    signature: missingWords('signature'),
    appendix: missingWords('appendix'),
  },
};

/** A choice of a field in words; what has no words stays as it is. */
export function choiceWords(key: FieldKey, option: string): string {
  return choices[key]?.[option] ?? option;
}
