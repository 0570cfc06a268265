import type { FormIssueCode } from '../intake/forms/form-issue-code';
import type { Issue } from '../intake/issue';
import { assertNever } from '../kit/assert-never';
import { partsOf } from './issue-quote';
import { type IssueWords, say } from './issue-words';

/** The codes that have their words here. */
export const formCodes = [
  'columns_by_words',
  'column_heading_differs',
  'form_column_missing',
  'form_rows_missing',
  'row_code_mismatch',
  'row_twice',
  'field_twice',
  'which_establishment',
  'new_establishment',
  'similar_establishment',
] as const satisfies readonly FormIssueCode[];

/** Words for findings about statutory forms. */
export function formIssueWords(issue: Issue, code: FormIssueCode): IssueWords {
  const { found, at, expected } = partsOf(issue);
  switch (code) {
    case 'columns_by_words':
      return say(
        'hàng số thứ tự cột',
        `${at}: bảng “${expected}” không có hàng đánh số cột; các cột được nhận theo tiêu đề (${issue.found ?? ''}).`,
        'Đối chiếu với tệp rồi xác nhận.',
      );
    case 'column_heading_differs':
      return say(
        expected,
        `${at}: tiêu đề cột ghi ${found}, không khớp với số thứ tự cột (${expected}).`,
        'Xác nhận theo số thứ tự, hoặc bỏ qua cột này.',
      );
    case 'form_column_missing':
      return say(
        `đủ các cột của biểu: ${expected}`,
        issue.found === null
          ? `Tệp không có bảng “${expected}”.`
          : `${at}: bảng ${found} thiếu cột ${expected}.`,
        'Hỏi lại cơ sở, hoặc xác nhận là không có.',
      );
    case 'form_rows_missing':
      return say(
        `các dòng: ${expected}`,
        `${at}: bảng thiếu ${issue.found ?? ''} dòng của biểu (${expected}); coi như để trống.`,
      );
    case 'row_code_mismatch':
      return say(
        expected,
        `${at}: dòng ghi ${found}, mã và tên không cùng một chỉ tiêu (có thể là ${expected}).`,
        'Chọn chỉ tiêu đúng.',
      );
    case 'row_twice':
      return say(
        'mỗi chỉ tiêu một dòng',
        `${at}: dòng thứ hai của chỉ tiêu ${expected} (${issue.found ?? ''}).`,
        'Hỏi lại cơ sở; bỏ qua dòng này nếu là dòng thừa.',
      );
    case 'field_twice':
      return say(
        `như đã ghi ở ô ${expected}`,
        `${at} ghi ${found}, khác với ô ${expected}.`,
        'Đối chiếu với tệp rồi hỏi lại cơ sở.',
      );
    case 'which_establishment':
      return say(
        'tên cơ sở báo cáo',
        `Biểu chưa cho biết rõ là báo cáo của cơ sở nào (${found}).`,
        'Chọn hoặc ghi tên cơ sở.',
      );
    case 'new_establishment':
      return say(null, `Cơ sở ${found} chưa có trong danh sách; sẽ được thêm khi ghi nhận.`);
    case 'similar_establishment':
      return say(
        expected,
        `Tên cơ sở ${found} gần giống cơ sở đã có: ${expected}.`,
        'Chọn cơ sở đã có, hoặc xác nhận đây là cơ sở khác.',
      );
    default:
      return assertNever(code);
  }
}
