import { CalendarDate } from '../domain/calendar-date';
import { formatDate } from '../domain/format-vietnamese';
import type { Issue } from '../intake/issue';
import { assertNever } from '../kit/assert-never';
import { checkCodes, checkIssueWords } from './check-issue';
import { agenciesInWords, type NameOfAgency, periodsInWords } from './codes-in-words';
import { formCodes, formIssueWords } from './form-issue';
import { placeWords, quote } from './issue-quote';
import { type IssueWords, isOneOf, say } from './issue-words';
import { layoutCodes, layoutIssueWords } from './layout-issue';
import { unreadableFileWords } from './unreadable-file';

/** What an issue of the intake says to a person: what was expected there, and what was found and what to do. */
export function issueWords(issue: Issue, nameOf: NameOfAgency = noName): IssueWords {
  const found = quote(issue.found);
  const at = placeWords(issue);
  const expected = issue.expected;
  switch (issue.code) {
    case 'unreadable':
      return say('tệp bảng tính đọc được (.xlsx, .xls, .ods, .csv)', unreadableFileWords(issue.found ?? ''));
    case 'not_our_template':
      if (issue.severity === 'warning') {
        return say(
          'mẫu báo cáo đã phát hành',
          `Dấu nhận biết của mẫu là ${found}, không phải mẫu đã phát hành; bảng được đọc theo tiêu đề.`,
          'Nên xem lại cách ghép.',
        );
      }
      return say(
        'mẫu báo cáo đã phát hành',
        `Tệp không phải mẫu báo cáo đã phát hành (các trang tính: ${issue.found ?? ''}).`,
        'Đề nghị cơ quan điền vào mẫu được gửi.',
      );
    case 'template_damaged':
      return say(
        'mẫu báo cáo còn đủ các ô nhận biết',
        issue.severity === 'warning'
          ? 'Mẫu báo cáo đã mất ô nhận biết (trang bị xóa, chép sang tệp khác hoặc lưu bằng chương trình khác); bảng được đọc theo mã và tên chỉ tiêu.'
          : 'Mẫu báo cáo đã mất ô nhận biết (trang Thông tin bị xóa).',
        issue.severity === 'warning' ? 'Nên xem lại cách ghép.' : 'Đề nghị cơ quan điền lại vào mẫu gốc.',
      );
    case 'template_newer':
      return say(
        `mẫu ${expected ?? ''} trở về trước`,
        `Mẫu báo cáo ${found} mới hơn phần mềm này.`,
        'Cài bản phần mềm mới rồi nhập lại.',
      );
    case 'other_plan':
      return say(
        `kế hoạch ${expected ?? ''}`,
        `Tệp là báo cáo của kế hoạch ${found}, không phải kế hoạch đang mở.`,
        'Mở đúng cơ sở dữ liệu của kế hoạch đó rồi nhập.',
      );
    case 'unknown_agency':
      return say(
        'mã một cơ quan trong kế hoạch',
        `Tệp ghi mã cơ quan ${found}, không có trong kế hoạch.`,
        'Kiểm tra ô mã cơ quan ở trang Thông tin.',
      );
    case 'unknown_period':
      return say(
        `một trong các kỳ: ${periodsInWords(expected ?? '')}`,
        `Tệp ghi kỳ báo cáo ${found}, không có trong kế hoạch.`,
        'Kiểm tra ô mã kỳ ở trang Thông tin.',
      );
    case 'other_agency':
      return say(
        `cơ quan ${agenciesInWords(expected ?? '', nameOf)}`,
        `Tệp là báo cáo của cơ quan ${agenciesInWords(found, nameOf)}, không phải cơ quan đang nhập.`,
        'Chọn đúng tệp hoặc đúng cơ quan.',
      );
    case 'other_period':
      return say(
        `kỳ ${periodsInWords(expected ?? '')}`,
        `Tệp là báo cáo kỳ ${periodsInWords(found)}, không phải kỳ đang nhập.`,
        'Chọn đúng tệp hoặc đúng kỳ.',
      );
    case 'two_files_one_report':
      return say(
        'một tệp cho mỗi cơ quan và kỳ',
        `Có nhiều tệp khác nhau của cùng cơ quan và kỳ trong lần nhập này: ${issue.found ?? ''}.`,
        'Nhập riêng từng tệp theo thứ tự nhận.',
      );
    case 'older_version_again':
      return say(
        'tệp mới',
        `Tệp này đã được ghi nhận là lần ${issue.found ?? ''} và đã có lần ${expected ?? ''} thay thế. Không có gì thay đổi.`,
      );
    case 'same_file_twice':
      return say(null, `Tệp giống hệt ${found} trong cùng lần nhập; chỉ một tệp được ghi nhận.`);
    case 'file_changed':
      return say(
        null,
        'Tệp đã thay đổi từ khi bắt đầu lần nhập này: các câu trả lời trước là cho nội dung cũ.',
        'Nên xem lại.',
      );
    case 'empty_report':
      return say(
        'ít nhất một số liệu, một nhiệm vụ, một nội dung hoặc dấu không phát sinh',
        'Mẫu báo cáo chưa điền gì.',
        'Để trống khác với không phát sinh: đề nghị cơ quan điền mẫu hoặc đánh dấu không phát sinh.',
      );
    case 'not_a_number':
      return say(
        `một con số (${expected ?? ''})`,
        `${at} ghi ${found}, không phải con số.`,
        'Hỏi lại cơ quan; ghi số, 0 hoặc KPS nếu không phát sinh.',
      );
    case 'negative':
      return say('số không âm', `${at} ghi ${found}, là số âm.`, 'Hỏi lại cơ quan về số đúng.');
    case 'too_many_decimals':
      return say(
        expected === '0' ? 'số nguyên' : `số có nhiều nhất ${expected ?? ''} chữ số thập phân`,
        `${at} ghi ${found}, có nhiều chữ số thập phân hơn chỉ tiêu cho phép.`,
        'Hỏi lại cơ quan; phần mềm không tự làm tròn.',
      );
    case 'too_large':
      return say(
        'số trong phạm vi lưu được',
        `${at} ghi ${found}, vượt phạm vi lưu chính xác.`,
        'Hỏi lại cơ quan.',
      );
    case 'ambiguous_number':
      return say(
        issue.readings.some((reading) => reading.startsWith('value:'))
          ? `một con số rõ nghĩa (có thể hiểu: ${expected ?? ''})`
          : `một con số rõ nghĩa (${expected ?? ''})`,
        `${at} ghi ${found}, chưa rõ là số nào.`,
        'Chọn cách hiểu đúng, hoặc hỏi lại cơ quan.',
      );
    case 'approximate_not_allowed':
      return say(
        'số chính xác',
        `${at} ghi ${found}, là số ước lượng, nhưng chỉ tiêu này cần số chính xác.`,
        'Hỏi lại cơ quan.',
      );
    case 'date_in_figure':
      return say(
        `một con số (${expected ?? ''})`,
        `${at} chứa ngày ${dayWords(issue.found)}. Excel có thể đã đổi số dạng 10/12 thành ngày.`,
        'Hỏi lại cơ quan số đúng.',
      );
    case 'percent_in_figure':
      return say(
        `một con số (${expected ?? ''})`,
        `${at} lưu số ${found} nhưng ô được định dạng phần trăm nên hiển thị gấp 100 lần.`,
        'Chọn số đúng.',
      );
    case 'shown_in_thousands':
      return say(
        `một con số (${expected ?? ''})`,
        `${at} lưu số ${found} nhưng định dạng của ô chia cho nghìn khi hiển thị.`,
        'Chọn số đúng.',
      );
    case 'shown_with_words':
      return say(
        'số cùng đơn vị với chỉ tiêu',
        `${at} lưu số ${found} nhưng định dạng của ô ghi thêm “${expected ?? ''}” bên cạnh.`,
        'Chọn số đúng.',
      );
    case 'raised_mark':
      return say(
        'một con số rõ nghĩa',
        `${at} ghi ${found}, trong đó có phần viết cao như dấu chú thích; phần còn lại là “${expected ?? ''}”.`,
        'Chọn số đúng.',
      );
    case 'boolean_in_figure':
      return say(
        `một con số (${expected ?? ''})`,
        `${at} chứa giá trị đúng/sai (${found}).`,
        'Hỏi lại cơ quan số đúng.',
      );
    case 'error_value':
      return say(
        `một con số (${expected ?? ''})`,
        `${at} báo lỗi ${found}.`,
        'Đề nghị cơ quan sửa công thức và gửi lại.',
      );
    case 'formula_without_result':
      return say(
        'công thức đã có kết quả tính sẵn',
        `${at} chứa công thức ${found} chưa có kết quả lưu kèm.`,
        'Mở tệp bằng Excel, lưu lại rồi nhập lại.',
      );
    case 'formula_computed':
      return say(
        null,
        `${at} chứa phép tính ${found} chưa có kết quả lưu kèm; phép tính chỉ gồm các số nên được đọc là ${expected ?? ''}.`,
      );
    case 'formula_used':
      return say(null, `${at} chứa công thức ${found}; số liệu lấy theo kết quả lưu trong tệp.`);
    case 'text_as_number':
      return say(null, `${at} ghi số dưới dạng chữ: ${found}.`, 'Cách đọc hiển thị ở bảng số liệu.');
    case 'blank_figure':
      return say(null, `${at} để trống: chưa có số liệu, khác với 0 và không phát sinh.`);
    case 'cell_missing':
      return say(
        `ô của chỉ tiêu ${issue.indicator ?? ''}`,
        issue.severity === 'question'
          ? `Dòng của chỉ tiêu ${issue.indicator ?? ''} (${expected ?? ''}) đã bị xóa khỏi tệp.`
          : `Tệp này không có dòng của chỉ tiêu ${issue.indicator ?? ''} (${expected ?? ''}); coi như để trống.`,
        issue.severity === 'question' ? 'Hỏi lại cơ quan số liệu của chỉ tiêu này.' : '',
      );
    case 'code_mismatch':
      return say(
        `mã ${issue.indicator ?? ''} ở đầu hàng`,
        `${at} nằm ở hàng mang mã ${quote(expected)}: hàng đã bị dời hoặc sắp xếp lại.`,
        'Đối chiếu với tệp rồi hỏi lại cơ quan.',
      );
    case 'unknown_indicator':
      return say(
        'chỉ tiêu trong danh mục',
        `${at} có số liệu ${found} của ${quote(expected)}, không ứng với chỉ tiêu nào trong danh mục.`,
        'Chọn chỉ tiêu, hoặc bỏ qua.',
      );
    case 'value_outside_cells':
      return say(
        'số liệu trong ô của biểu mẫu',
        `${at} ghi ${found}${expected ? ` (hàng ${quote(expected)})` : ''}, nằm ngoài các ô số liệu của biểu mẫu.`,
        issue.severity === 'question'
          ? 'Chọn chỉ tiêu mà số này thuộc về, hoặc bỏ qua.'
          : 'Không được đọc; nên xem trong tệp gốc.',
      );
    case 'merged_figures':
      return say(
        'mỗi chỉ tiêu một ô riêng',
        `${at} ghi ${found} trong một ô gộp của nhiều chỉ tiêu (${expected ?? ''}).`,
        'Hỏi lại cơ quan số của từng chỉ tiêu.',
      );
    case 'sheet_passed_over':
      return say(
        null,
        `Trang tính ${found} có số nhưng không thuộc biểu mẫu nên không được đọc.`,
        'Xem trong tệp gốc; nếu có số liệu của báo cáo thì nhập tay.',
      );
    case 'not_supplier':
      return say(
        `số liệu từ ${agenciesInWords(expected || 'cơ quan được giao', nameOf)}`,
        `${at} có số liệu ${found}, nhưng cơ quan này không được giao cung cấp chỉ tiêu đó.`,
        'Hỏi lại trước khi ghi nhận.',
      );
    case 'nil_with_figures':
      return say(
        'hoặc đánh dấu không phát sinh, hoặc ghi số liệu',
        `${at} đánh dấu không phát sinh nhưng tệp có ${expected ?? ''} số liệu.`,
        'Hỏi lại cơ quan; các số liệu vẫn được đọc.',
      );
    case 'unclear_nil':
      return say(
        'x hoặc để trống',
        `${at} ghi ${found}. Ô này chỉ nhận dấu x khi không phát sinh.`,
        'Hỏi lại cơ quan.',
      );
    case 'hidden_cell':
      return say(
        null,
        `${at} nằm ở hàng, cột hoặc trang bị ẩn.`,
        `Số liệu ${found} vẫn được đọc; nên kiểm tra.`,
      );
    case 'unclear_document_date':
      return say(
        'ngày dạng dd/mm/yyyy',
        `${at} ghi ngày văn bản ${found}, không đọc được.`,
        'Sửa thành dd/mm/yyyy.',
      );
    case 'unknown_duty_status':
      return say(
        expected,
        `${at} ghi tình trạng ${found}, không có trong danh sách; nội dung được giữ ở phần kết quả.`,
      );
    default:
      if (isOneOf(layoutCodes, issue.code)) return layoutIssueWords(issue, issue.code, nameOf);
      if (isOneOf(checkCodes, issue.code)) return checkIssueWords(issue, issue.code);
      if (isOneOf(formCodes, issue.code)) return formIssueWords(issue, issue.code);
      return assertNever(issue.code);
  }
}

const noName: NameOfAgency = () => null;

/** A date as people write it. */
function dayWords(found: string | null): string {
  const date = CalendarDate.safeParse(found);
  return date.success ? formatDate(date.data) : quote(found);
}
