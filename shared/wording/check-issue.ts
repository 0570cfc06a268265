import type { Issue, IssueCode } from '../intake/issue';
import { assertNever } from '../kit/assert-never';
import { crossRuleWords } from './cross-rule';
import { partsOf } from './issue-quote';
import { type IssueWords, say } from './issue-words';

/** The codes that have their words here. */
export const checkCodes = [
  'same_as_last_report',
  'total_differs',
  'cross_check',
  'thousandfold',
  'implausible_money',
  'far_from_before',
  'maybe_date',
  'below_half_year',
  'same_event_twice',
  'reported_by_kin',
] as const satisfies readonly IssueCode[];

/** Findings of the checks against other figures. */
export type CheckIssueCode = (typeof checkCodes)[number];

/** Words for findings of the checks. */
export function checkIssueWords(issue: Issue, code: CheckIssueCode): IssueWords {
  const { found, at, expected } = partsOf(issue);
  switch (code) {
    case 'same_as_last_report':
      return say(
        'số liệu của kỳ này',
        `Mọi số liệu giống hệt báo cáo ${expected} của cùng cơ quan; có thể chỉ sửa ngày tháng.`,
        'Hỏi lại cơ quan, hoặc xác nhận số liệu đúng là không đổi.',
      );
    case 'total_differs':
      return say(
        `tổng các dòng: ${expected}`,
        `${at} ghi tổng ${found}, nhưng cộng các dòng được ${expected}.`,
        'Hỏi lại cơ quan.',
      );
    case 'cross_check': {
      const rules = crossRuleWords(expected);
      const remedy =
        issue.severity === 'error'
          ? 'Hỏi lại cơ quan số đúng.'
          : 'Hỏi lại cơ quan; nếu số liệu đúng, ghi lý do rồi xác nhận.';
      return say(
        rules,
        `${at}: các số liệu không khớp nhau: ${issue.found ?? ''}. Quy tắc: ${rules}.`,
        remedy,
      );
    }
    case 'thousandfold':
      return say(
        `khoảng ${expected}`,
        `${at} ghi ${found}, lệch khoảng 1.000 lần (hoặc 1.000.000 lần) so với số đã báo cáo: ${expected}. Có thể nhầm đơn vị hoặc dấu phân cách.`,
        'Chọn số đúng.',
      );
    case 'implausible_money':
      return say(
        'số tiền theo đơn vị của chỉ tiêu',
        `${at} ghi ${found}, tức là ${expected}: quá lớn, có thể đã ghi theo đồng hoặc nghìn đồng.`,
        'Chọn số đúng.',
      );
    case 'far_from_before':
      return say(
        `gần ${expected}`,
        `${at} ghi ${found}, khác xa số cơ quan này đã báo cáo: ${expected}.`,
        'Nên hỏi lại; nếu đúng, ghi lý do rồi chấp nhận.',
      );
    case 'maybe_date':
      return say(
        `một con số gần ${expected}`,
        `${at} ghi ${found}, lớn hơn nhiều lần số đã báo cáo: ${expected}. Có thể là ngày mà Excel đổi từ cách ghi như 10/12.`,
        'Chọn cách hiểu đúng.',
      );
    case 'below_half_year':
      return say(
        `ít nhất ${expected}`,
        `${at} ghi ${found} cho cả năm, nhỏ hơn số đã báo cáo cho 6 tháng đầu năm: ${expected}. Có thể chỉ là số 6 tháng cuối năm.`,
        'Hỏi lại cơ quan.',
      );
    case 'same_event_twice':
      return say(
        'mỗi vụ việc do một cơ quan báo cáo',
        `${at} ghi ${found}; ${expected} cũng báo cáo như vậy trong cùng kỳ.`,
        'Kiểm tra để không cộng hai lần.',
      );
    case 'reported_by_kin':
      return say(
        'mỗi số liệu chỉ cộng một lần',
        `${at} ghi ${found}; cơ quan cũ hoặc cơ quan kế thừa đã báo cáo chỉ tiêu này trong cùng kỳ (${expected}), và cả hai số cùng được cộng.`,
        'Nếu một số đã gồm số kia, để trống hoặc ghi phần còn lại.',
      );
    default:
      return assertNever(code);
  }
}
