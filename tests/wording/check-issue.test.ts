import { expect, it } from 'vitest';
import { fileIssue, type Issue, unanswered } from '../../shared/intake/issue';
import { issueWords } from '../../shared/wording/intake-issue';

function at(severity: Issue['severity'], code: Issue['code'], found: string, expected: string): Issue {
  return { ...unanswered, severity, code, indicator: 'SK-03', sheet: 'Số liệu', cell: 'E8', found, expected };
}

it.each<[Issue, string | null, string]>([
  [
    fileIssue('warning', 'same_as_last_report', null, 'năm 2024'),
    'số liệu của kỳ này',
    'Mọi số liệu giống hệt báo cáo năm 2024 của cùng cơ quan; có thể chỉ sửa ngày tháng. Hỏi lại cơ quan, hoặc xác nhận số liệu đúng là không đổi.',
  ],
  [
    at('question', 'total_differs', '80', '79'),
    'tổng các dòng: 79',
    'Ô Số liệu › E8 (chỉ tiêu SK-03) ghi tổng “80”, nhưng cộng các dòng được 79. Hỏi lại cơ quan.',
  ],
  [
    at('error', 'cross_check', 'TN-05 = 5 (E3); TN-04 = 3 (E2)', 'TN-05 ≤ TN-04'),
    'số vụ tai nạn nghiêm trọng không nhiều hơn tổng số vụ (TN-05 ≤ TN-04)',
    'Ô Số liệu › E8 (chỉ tiêu SK-03): các số liệu không khớp nhau: TN-05 = 5 (E3); TN-04 = 3 (E2). Quy tắc: số vụ tai nạn nghiêm trọng không nhiều hơn tổng số vụ (TN-05 ≤ TN-04). Hỏi lại cơ quan số đúng.',
  ],
  [
    at('question', 'cross_check', 'A = 5 (E3); B = 3 (E2)', 'A ≤ B'),
    'A ≤ B',
    'Ô Số liệu › E8 (chỉ tiêu SK-03): các số liệu không khớp nhau: A = 5 (E3); B = 3 (E2). Quy tắc: A ≤ B. Hỏi lại cơ quan; nếu số liệu đúng, ghi lý do rồi xác nhận.',
  ],
  [
    at('question', 'thousandfold', '707000', '635 (năm 2024)'),
    'khoảng 635 (năm 2024)',
    'Ô Số liệu › E8 (chỉ tiêu SK-03) ghi “707000”, lệch khoảng 1.000 lần (hoặc 1.000.000 lần) so với số đã báo cáo: 635 (năm 2024). Có thể nhầm đơn vị hoặc dấu phân cách. Chọn số đúng.',
  ],
  [
    at('warning', 'far_from_before', '7070', '635 (năm 2024)'),
    'gần 635 (năm 2024)',
    'Ô Số liệu › E8 (chỉ tiêu SK-03) ghi “7070”, khác xa số cơ quan này đã báo cáo: 635 (năm 2024). Nên hỏi lại; nếu đúng, ghi lý do rồi chấp nhận.',
  ],
  [
    at('question', 'maybe_date', '46001', '27 (năm 2024)'),
    'một con số gần 27 (năm 2024)',
    'Ô Số liệu › E8 (chỉ tiêu SK-03) ghi “46001”, lớn hơn nhiều lần số đã báo cáo: 27 (năm 2024). Có thể là ngày mà Excel đổi từ cách ghi như 10/12. Chọn cách hiểu đúng.',
  ],
  [
    at('question', 'below_half_year', '250', '300 (6 tháng đầu năm 2025)'),
    'ít nhất 300 (6 tháng đầu năm 2025)',
    'Ô Số liệu › E8 (chỉ tiêu SK-03) ghi “250” cho cả năm, nhỏ hơn số đã báo cáo cho 6 tháng đầu năm: 300 (6 tháng đầu năm 2025). Có thể chỉ là số 6 tháng cuối năm. Hỏi lại cơ quan.',
  ],
  [
    at('warning', 'same_event_twice', '9', 'Sở Nội vụ'),
    'mỗi vụ việc do một cơ quan báo cáo',
    'Ô Số liệu › E8 (chỉ tiêu SK-03) ghi “9”; Sở Nội vụ cũng báo cáo như vậy trong cùng kỳ. Kiểm tra để không cộng hai lần.',
  ],
  [
    at('warning', 'reported_by_kin', '12', 'Đài Phát thanh: 10'),
    'mỗi số liệu chỉ cộng một lần',
    'Ô Số liệu › E8 (chỉ tiêu SK-03) ghi “12”; cơ quan cũ hoặc cơ quan kế thừa đã báo cáo chỉ tiêu này trong cùng kỳ (Đài Phát thanh: 10), và cả hai số cùng được cộng. Nếu một số đã gồm số kia, để trống hoặc ghi phần còn lại.',
  ],
])('words for a finding of the checks: %#', (issue, expected, message) => {
  expect(issueWords(issue)).toMatchObject({ expected, message });
});
