import type { Issue } from '../intake/issue';
import { agencyRequests } from './agency-requests';
import { agenciesInWords, type NameOfAgency } from './codes-in-words';
import { issueWords } from './intake-issue';
import { placeWords, quote } from './issue-quote';

/** What an issue says to the agency whose file it is about. */
export type AgencyWords = { readonly expected: string | null; readonly message: string };

/**
 * What a finding says in the copy and the letter that go back to the agency: what was found, and what it is asked to do. Null for a
 * finding that only concerns the clerk. No buttons, no keys, and nothing of how the register goes on.
 */
export function agencyWords(issue: Issue, nameOf: NameOfAgency): AgencyWords | null {
  const request = agencyRequests[issue.code];
  if (request === null) return null;
  const { expected, fact } = issueWords(issue, nameOf);
  const isTyped = issue.code === 'version_choice';
  return {
    expected: isTyped ? null : expected,
    message: `${factForAgency(issue, nameOf) ?? fact} ${request}`.trim(),
  };
}

/** What was found, where the words for the clerk speak of the clerk; null where they serve for both. */
function factForAgency(issue: Issue, nameOf: NameOfAgency): string | null {
  const at = placeWords(issue);
  const found = quote(issue.found);
  switch (issue.code) {
    case 'unreadable':
      return 'Không đọc được số liệu trong tệp.';
    case 'not_our_template':
      return 'Tệp không theo mẫu báo cáo đã phát hành.';
    case 'template_damaged':
      return 'Mẫu báo cáo đã mất các ô nhận biết.';
    case 'other_plan':
      return `Tệp là báo cáo của kế hoạch ${found}.`;
    case 'two_files_one_report':
      return `Cơ quan đã gửi nhiều tệp khác nhau cho cùng một kỳ: ${issue.found ?? ''}.`;
    case 'not_supplier':
      return `${at} có số liệu ${found}; theo kế hoạch, chỉ tiêu này do ${agenciesInWords(issue.expected || 'cơ quan khác', nameOf)} cung cấp.`;
    case 'cell_missing':
      return `Tệp không có dòng của chỉ tiêu ${issue.indicator ?? ''} (${issue.expected ?? ''}).`;
    case 'unknown_duty_status':
      return `${at} ghi tình trạng ${found}, không có trong danh sách.`;
    case 'two_cells_one_indicator':
      return `${at} ghi ${found}, nhưng ${issue.expected ?? ''} cũng là số liệu của chỉ tiêu này.`;
    case 'version_choice':
      return `${at} trong tệp ghi ${found}, khác với số đã trao đổi: ${issue.expected ?? ''}.`;
    case 'form_rows_missing':
      return `${at}: bảng thiếu ${issue.found ?? ''} dòng của biểu (${issue.expected ?? ''}).`;
    case 'similar_establishment':
      return `Tên cơ sở ${found} gần giống tên ${issue.expected ?? ''}.`;
    default:
      return null;
  }
}
