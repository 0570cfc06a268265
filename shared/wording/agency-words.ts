import type { Issue, IssueCode } from '../intake/issue';
import { agenciesInWords, type NameOfAgency } from './codes-in-words';
import { issueWords } from './intake-issue';
import { placeWords, quote } from './issue-quote';

const clear = 'Đề nghị ghi rõ con số, 0, hoặc KPS nếu không phát sinh.';
const right = 'Đề nghị cho biết số đúng.';
const check = 'Đề nghị kiểm tra lại; nếu số đã đúng thì ghi "đúng".';
const template = 'Đề nghị điền vào mẫu báo cáo đã gửi.';
const spreadsheet = 'Đề nghị gửi lại bằng tệp bảng tính (.xlsx).';
const whichPeriod = 'Đề nghị cho biết đây là báo cáo của kỳ nào.';
const whichAgency = 'Đề nghị cho biết tên cơ quan báo cáo.';
const whichIndicator = 'Đề nghị cho biết đây là chỉ tiêu nào, hay không thuộc các chỉ tiêu phải báo cáo.';
const nilOrFigures = 'Đề nghị hoặc đánh dấu không phát sinh, hoặc ghi số liệu.';
const row = 'Đề nghị cho biết dòng này là chỉ tiêu nào.';
/** It is about our register or our reading, and the agency has nothing to do about it. */
const ours = null;

/** What the agency is asked to do about each finding; empty where it is enough to know of it. */
const requests: Readonly<Record<IssueCode, string | null>> = {
  unreadable: spreadsheet,
  not_our_template: template,
  template_damaged: template,
  template_newer: ours,
  other_plan: 'Đề nghị gửi báo cáo theo kế hoạch đang thực hiện.',
  unknown_agency: 'Đề nghị kiểm tra ô mã cơ quan ở trang Thông tin.',
  unknown_period: 'Đề nghị kiểm tra ô mã kỳ ở trang Thông tin.',
  other_agency: whichAgency,
  other_period: whichPeriod,
  two_files_one_report: 'Đề nghị cho biết tệp nào là báo cáo chính thức.',
  older_version_again: ours,
  same_file_twice: ours,
  empty_report: 'Đề nghị điền số liệu; nếu trong kỳ không phát sinh thì đánh dấu không phát sinh.',
  unknown_form: template,
  which_agency: whichAgency,
  which_period: whichPeriod,
  agency_conflict: whichAgency,
  period_conflict: whichPeriod,
  layout_moved: ours,
  same_as_last_report: 'Đề nghị kiểm tra lại; nếu số liệu đúng là không đổi thì ghi "đúng".',
  file_changed: ours,
  external_links: 'Đề nghị gửi bản chỉ có giá trị, không lấy số liệu từ tệp khác.',
  hidden_sheet: 'Đề nghị cho biết số liệu ở trang này có thuộc báo cáo không.',
  reader_remark: ours,
  text_converted: ours,
  unclear_encoding: 'Đề nghị gửi lại bản dùng phông chữ Unicode.',

  not_a_number: clear,
  negative: right,
  too_many_decimals: 'Đề nghị ghi lại theo đúng đơn vị tính của chỉ tiêu.',
  too_large: right,
  ambiguous_number: 'Đề nghị cho biết số đúng, ghi liền các chữ số, dấu phẩy cho phần thập phân.',
  approximate_not_allowed: 'Đề nghị ghi số chính xác.',
  date_in_figure: right,
  percent_in_figure: right,
  shown_in_thousands: right,
  shown_with_words: right,
  raised_mark: right,
  boolean_in_figure: clear,
  error_value: 'Đề nghị sửa công thức hoặc ghi số.',
  formula_without_result: 'Đề nghị mở tệp bằng Excel, lưu lại rồi gửi, hoặc ghi số.',
  formula_computed: '',
  formula_used: '',
  text_as_number: '',
  blank_figure: 'Đề nghị ghi số liệu, 0, hoặc KPS nếu không phát sinh.',
  cell_missing: 'Đề nghị bổ sung số liệu của chỉ tiêu này.',
  code_mismatch: 'Đề nghị đưa hàng về đúng chỗ và kiểm tra lại số liệu.',
  unknown_indicator: whichIndicator,
  value_outside_cells: 'Đề nghị ghi số liệu vào đúng ô của biểu mẫu.',
  merged_figures: 'Đề nghị ghi riêng số liệu của từng chỉ tiêu.',
  sheet_passed_over: '',
  not_supplier: 'Đề nghị cho biết nguồn của số liệu này.',
  nil_with_figures: nilOrFigures,
  unclear_nil: 'Đề nghị ghi x nếu không phát sinh, nếu không thì để trống.',
  hidden_cell: 'Đề nghị cho biết số liệu này có thuộc báo cáo không.',
  unclear_document_date: 'Đề nghị ghi ngày văn bản theo dạng ngày/tháng/năm.',
  unknown_duty_status: 'Đề nghị ghi một tình trạng có trong danh sách của mẫu.',
  which_indicator: whichIndicator,
  unmatched_row: whichIndicator,
  which_column: 'Đề nghị cho biết cột nào là số liệu của kỳ báo cáo.',
  structure_row: '',
  no_total_row: 'Đề nghị ghi dòng tổng cộng.',
  total_differs: right,
  two_cells_one_indicator: right,
  other_unit: 'Đề nghị cho biết đơn vị tính của số liệu này.',
  unit_converted: '',
  mapping_remembered: ours,
  mapped_by_name: '',
  cross_check: right,
  thousandfold: 'Đề nghị kiểm tra đơn vị tính và dấu phân cách, cho biết số đúng.',
  version_choice: right,
  far_from_before: check,
  maybe_date: right,
  below_half_year: 'Đề nghị cho biết số liệu của cả năm.',
  same_event_twice: 'Đề nghị cho biết cơ quan nào báo cáo vụ việc này.',
  protected_cell_changed: 'Đề nghị ghi lại ô này như trong mẫu.',
  code_alias: '',

  columns_by_words: check,
  column_heading_differs: 'Đề nghị cho biết cột này là cột nào của biểu.',
  form_column_missing: 'Đề nghị bổ sung, hoặc cho biết là không có.',
  form_rows_missing: 'Đề nghị bổ sung các dòng này, hoặc cho biết là không phát sinh.',
  row_code_mismatch: row,
  row_twice: 'Đề nghị cho biết dòng nào đúng.',
  field_twice: 'Đề nghị cho biết nội dung nào đúng.',
  which_establishment: 'Đề nghị ghi tên cơ sở báo cáo.',
  new_establishment: ours,
  similar_establishment: 'Đề nghị cho biết tên đầy đủ của cơ sở.',
};

/** Every code, with words for the agency or without. */
export const agencyCodes: readonly string[] = Object.keys(requests);

/** What an issue says to the agency whose file it is about. */
export type AgencyWords = { readonly expected: string | null; readonly message: string };

/**
 * What a finding says in the copy and the letter that go back to the agency: what was found, and what it is asked to do. Null for a
 * finding that only concerns the clerk. No buttons, no keys, and nothing of how the register goes on.
 */
export function agencyWords(issue: Issue, nameOf: NameOfAgency): AgencyWords | null {
  const request = requests[issue.code];
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
