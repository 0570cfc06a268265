import type { Issue, IssueCode } from '../intake/issue';
import { parseStructure, type RowStructure } from '../intake/row-structure';
import { assertNever } from '../kit/assert-never';
import { agenciesInWords, type NameOfAgency, periodsInWords } from './codes-in-words';
import { columnDoubtWords } from './column-doubt';
import { partsOf, quote } from './issue-quote';
import { type IssueWords, say } from './issue-words';

/** The codes that have their words here. */
export const layoutCodes = [
  'unknown_form',
  'which_agency',
  'which_period',
  'agency_conflict',
  'agency_not_then',
  'period_conflict',
  'layout_moved',
  'external_links',
  'hidden_sheet',
  'reader_remark',
  'text_converted',
  'unclear_encoding',
  'which_indicator',
  'unmatched_row',
  'which_column',
  'structure_row',
  'no_total_row',
  'two_cells_one_indicator',
  'remark_against',
  'other_unit',
  'unit_converted',
  'mapping_remembered',
  'mapped_by_name',
  'protected_cell_changed',
  'code_alias',
  'version_choice',
] as const satisfies readonly IssueCode[];

/** Findings about where things stand in a file and whose they are. */
export type LayoutIssueCode = (typeof layoutCodes)[number];

/** Words for findings about the layout. */
export function layoutIssueWords(issue: Issue, code: LayoutIssueCode, nameOf: NameOfAgency): IssueWords {
  const { found, at, expected } = partsOf(issue);
  switch (code) {
    case 'unknown_form':
      return say(
        'mẫu đã phát hành, biểu theo quy định, hoặc bảng có tên chỉ tiêu của kế hoạch',
        `Không nhận ra bảng số liệu nào trong tệp (các trang tính: ${issue.found ?? ''}).`,
        'Kiểm tra tệp; nếu là báo cáo bằng lời, lưu làm tệp đính kèm rồi nhập tay số liệu.',
      );
    case 'which_agency':
      return say(
        'tên một cơ quan trong kế hoạch',
        issue.found === null
          ? 'Tệp không nêu cơ quan báo cáo.'
          : `Tệp chưa cho biết rõ là báo cáo của cơ quan nào (${found}).`,
        'Chọn cơ quan gửi.',
      );
    case 'which_period':
      return say(
        `một trong các kỳ: ${periodsInWords(expected)}`,
        periodFound(issue, periodsInWords(found)),
        issue.found === null ? 'Chọn kỳ của số liệu.' : 'Chọn kỳ báo cáo.',
      );
    case 'agency_conflict':
      return say(
        'một cơ quan',
        `Nội dung, tên tệp và thư mục chỉ những cơ quan khác nhau: ${agenciesInWords(issue.found ?? '', nameOf)}.`,
        'Chọn cơ quan gửi.',
      );
    case 'agency_not_then':
      return say(
        'cơ quan có trong kỳ báo cáo',
        `Đến hạn báo cáo ${periodsInWords(issue.expected ?? '')} không có ${agenciesInWords(issue.found ?? '', nameOf)}: đã sáp nhập, giải thể hoặc chưa thành lập.`,
        'Chọn cơ quan tiếp nhận nếu báo cáo là của cơ quan đó; chọn cơ quan cũ nếu là báo cáo gửi muộn của cơ quan cũ.',
      );
    case 'period_conflict':
      return say(
        'một kỳ báo cáo',
        `Nội dung, tên tệp và thư mục chỉ những kỳ khác nhau: ${periodsInWords(issue.found ?? '')}.`,
        'Chọn kỳ báo cáo.',
      );
    case 'layout_moved':
      return say(
        expected === '' ? null : expected,
        issue.severity === 'warning'
          ? `Tiêu đề bảng đã khác lần trước: ${issue.found ?? ''}.`
          : `Bảng đã chuyển chỗ so với lần trước: ${issue.found ?? ''}.`,
        issue.severity === 'warning'
          ? 'Cách ghép cột, dòng đã nhớ không dùng được cho bảng này; xem lại cách ghép.'
          : 'Cách ghép cột, dòng đã nhớ vẫn được dùng; nên xem lại.',
      );
    case 'external_links':
      return say(
        'số liệu nằm trong tệp',
        `${at || 'Tệp'} lấy số liệu từ tệp khác (${issue.found ?? ''}).`,
        'Số liệu được đọc là kết quả lưu kèm; nên đề nghị cơ quan gửi bản chỉ có giá trị.',
      );
    case 'hidden_sheet':
      return issue.severity === 'question'
        ? say(
            null,
            `Trang ${issue.sheet ?? ''} bị ẩn nhưng có số liệu mà các trang hiện không có. Chưa lấy số liệu nào của trang này.`,
            'Cho biết có dùng số liệu của trang ẩn hay không.',
          )
        : say(
            null,
            `Trang ${issue.sheet ?? ''} bị ẩn nhưng có số liệu của chỉ tiêu mà các trang hiện cũng có.`,
            'Nên kiểm tra với cơ quan.',
          );
    case 'reader_remark':
      return say(null, readerRemark(issue.found ?? '', expected));
    case 'text_converted':
      return say(
        null,
        `Tệp dùng phông chữ cũ; chữ được chuyển sang Unicode, ví dụ ${found} thành “${expected}”.`,
        'Nên xem lại cách đọc.',
      );
    case 'unclear_encoding':
      return say(
        'chữ Unicode',
        `Tệp có chữ có thể viết bằng phông chữ cũ, ví dụ ${found} có thể là “${expected}”.`,
        'Chọn cách đọc đúng.',
      );
    case 'which_indicator':
      return say(
        `một trong các chỉ tiêu: ${expected}`,
        `${at} ghi ${found}, chưa rõ là chỉ tiêu nào.`,
        'Chọn chỉ tiêu, hoặc cho biết dòng này không thuộc danh mục.',
      );
    case 'unmatched_row':
      return issue.severity === 'note'
        ? say(
            null,
            `${at} ghi ${found} (${expected}): không phải số liệu của chỉ tiêu nào, được giữ làm ghi chú.`,
          )
        : say(
            'chỉ tiêu trong danh mục',
            `${at} ghi ${found} kèm số liệu (${expected}), không ứng với chỉ tiêu nào trong danh mục.`,
            'Chọn chỉ tiêu, hoặc bỏ qua dòng này.',
          );
    case 'which_column': {
      const doubt = columnDoubtWords(expected);
      return doubt === null
        ? say(
            'cột số liệu của kỳ báo cáo',
            `${at}: có nhiều cột có thể là số liệu của kỳ này (${found}).`,
            'Chọn cột.',
          )
        : say(
            'cột số liệu của kỳ báo cáo',
            `${at}: bảng chỉ có một cột có thể là số liệu của kỳ này (${found}), nhưng ${doubt}.`,
            'Chọn cột này nếu đúng, hoặc bỏ qua cột này.',
          );
    }
    case 'structure_row':
      return say(null, structureSentence(issue));
    case 'no_total_row':
      return say(
        'một dòng Tổng cộng',
        /^\d+$/.test(issue.found ?? '')
          ? `${at}: bảng có ${issue.found} dòng số liệu nhưng không có dòng cộng. Cộng các dòng, không tính hai lần dòng của nhóm, được ${expected}.`
          : `${at}: bảng có nhiều cột chi tiết (${found}) nhưng không có cột cộng. Cộng các cột được ${expected}.`,
        'Xác nhận, hoặc hỏi lại cơ quan.',
      );
    case 'two_cells_one_indicator':
      return issue.severity === 'note'
        ? say(null, `${at} ghi ${found}: số liệu đã được đọc ở ${expected}, chỉ tính một lần.`)
        : say(
            'một số liệu cho mỗi chỉ tiêu',
            `${at} ghi ${found}, nhưng ${expected} cũng là số liệu của chỉ tiêu này hoặc còn chờ trả lời.`,
            'Chọn số đúng.',
          );
    case 'remark_against':
      return expected === ''
        ? say(null, `${at} ghi ${found}: có thể không đúng với số liệu của bảng.`, 'Nên hỏi lại cơ quan.')
        : say(
            'số liệu không trái với ghi chú',
            `${at} ghi ${found}, nhưng ghi chú viết “${expected}”.`,
            issue.severity === 'question'
              ? 'Chọn số đúng, hoặc hỏi lại cơ quan.'
              : 'Số liệu vẫn được đọc; nên hỏi lại cơ quan.',
          );
    case 'other_unit':
      return say(
        `đơn vị ${expected}`,
        `${at} ghi ${found} theo đơn vị chưa rõ có phải là đơn vị của chỉ tiêu (${expected}) không.`,
        'Xác nhận, hoặc hỏi lại cơ quan.',
      );
    case 'unit_converted':
      return say(null, `${at} ghi ${found} theo đơn vị của biểu; đã quy đổi thành ${expected}.`);
    case 'mapping_remembered': {
      const decided = expected === 'bỏ qua' ? expected : `hiểu là ${expected}`;
      return say(null, `${at} ghi ${found}: ${decided} theo lựa chọn đã nhớ của cơ quan này.`);
    }
    case 'mapped_by_name':
      return say(null, `${at} ghi ${found}: hiểu là chỉ tiêu ${expected}.`);
    case 'protected_cell_changed':
      return say(
        expected,
        `${at} là ô khóa của mẫu nhưng đã bị ghi đè: ${found}.`,
        'Số liệu cùng dòng cần được xem lại.',
      );
    case 'code_alias':
      return say(null, `${at} ghi mã ${found}, được hiểu là mã ${expected}.`);
    case 'version_choice':
      return say(
        expected === '' ? null : `số đã nhập tay: ${expected}`,
        `${at} trong tệp ghi ${found}, nhưng thư ký đã nhập tay số khác (${expected}).`,
        'Chọn số nào được giữ.',
      );
    default:
      return assertNever(code);
  }
}

function periodFound({ found, readings }: Issue, quoted: string): string {
  if (found === null) return 'Tệp không nêu kỳ báo cáo.';
  return readings.length === 0
    ? `Tệp ghi kỳ không có trong kế hoạch (${quoted}).`
    : `Tệp chưa cho biết rõ là số liệu của kỳ nào (${quoted}).`;
}

const structures: Readonly<Record<RowStructure, string>> = {
  heading: 'dòng tiêu đề, tên nhóm hoặc dòng không có số liệu',
  column_numbers: 'dòng đánh số cột',
  total: 'dòng cộng, không phải số liệu riêng',
  detail: 'dòng chi tiết, không phải số liệu riêng',
  part: 'một phần của dòng trên, không đọc riêng',
  compared: 'dòng kế hoạch, so sánh, tỷ lệ hoặc bình quân',
  other_period: 'dòng của kỳ khác',
  other_group: 'dòng thuộc nhóm của kỳ khác, của kế hoạch hoặc của cơ quan khác',
};

function structureSentence(issue: Issue): string {
  const { found, at } = partsOf(issue);
  const is = parseStructure(issue.expected);
  if (is === null)
    return `${at} ghi ${found}: dòng ${quote(issue.expected)} của biểu không có số liệu riêng.`;
  return 'table' in is
    ? `${at}: cả bảng ${found} là số liệu của kỳ khác (${quote(is.table)}), không đọc vào báo cáo này.`
    : `${at} ghi ${found}: ${structures[is.row]}.`;
}

function readerRemark(kind: string, detail: string): string {
  switch (kind) {
    case 'undecodable_characters':
      return `Tệp có ${detail} ký tự không đọc được theo bảng mã đã nhận ra. Nên đề nghị cơ quan gửi tệp Excel.`;
    case 'delimiter':
      return `Tệp văn bản được tách cột theo ${delimiterWords[detail] ?? detail}, nhưng cách tách khác cũng có thể đúng. Nên xem lại các cột.`;
    case 'text_encoding':
      return `Tệp văn bản được đọc theo bảng mã ${detail}.`;
    case 'formula_texts_missing':
      return `Tệp có ${detail} công thức chỉ đọc được kết quả lưu kèm, không đọc được nội dung công thức.`;
    case 'macros':
      return 'Tệp có chương trình kèm theo (macro); chương trình không được chạy.';
    case 'defined_names_missing':
      return 'Không đọc được tên vùng của tệp; bảng được nhận ra theo tiêu đề.';
    default:
      return kind;
  }
}

const delimiterWords: Readonly<Record<string, string>> = {
  ',': 'dấu phẩy',
  ';': 'dấu chấm phẩy',
  '\t': 'dấu tab',
};
