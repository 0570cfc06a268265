import type { Problem } from '../contract/reply';
import { assertNever } from '../kit/assert-never';

/** A refusal in words: what was found, and what the reader can do about it. */
export type ProblemWords = { readonly found: string; readonly remedy: string };

/** The words for every reason a request can be refused; the window and the command line say the same. */
export function problemWords({ code, subject }: Problem): ProblemWords {
  switch (code) {
    case 'unknown_channel':
    case 'untrusted_sender':
    case 'invalid_input':
      return words(
        'Ứng dụng đã gửi một yêu cầu không đúng quy cách.',
        'Đóng và mở lại ứng dụng. Nếu còn lặp lại, báo bộ phận kỹ thuật kèm thao tác vừa làm.',
      );
    case 'not_found':
      return words(`Không tìm thấy ${subject}.`, 'Kiểm tra lại tên hoặc đường dẫn rồi thử lại.');
    case 'no_plan':
      return words('Cơ sở dữ liệu chưa có kế hoạch.', 'Nạp một kế hoạch trước khi làm tiếp.');
    case 'plan_already_loaded':
      return words(
        `Cơ sở dữ liệu đã có kế hoạch ${subject}.`,
        'Dùng kế hoạch đang có, hoặc mở một thư mục dữ liệu khác để nạp kế hoạch mới.',
      );
    case 'unknown_preset':
      return words(`Không có kế hoạch mẫu mang mã ${subject}.`, 'Chọn một mã trong danh sách kế hoạch mẫu.');
    case 'unknown_period':
      return words(
        `Không có kỳ báo cáo ${subject} trong kế hoạch.`,
        'Chọn một kỳ trong danh sách kỳ báo cáo.',
      );
    case 'unknown_agency':
      return words(`Không có cơ quan ${subject} trong kế hoạch.`, 'Chọn một cơ quan trong danh sách.');
    case 'unknown_indicator':
      return words(`Không có chỉ tiêu ${subject} trong kế hoạch.`, 'Chọn một chỉ tiêu trong danh sách.');
    case 'file_unreadable':
      return words(
        `Không đọc được tệp ${subject}.`,
        'Mở tệp bằng Excel, lưu lại dạng .xlsx không đặt mật khẩu, rồi nhập lại.',
      );
    case 'open_questions':
      return words(
        `Còn câu hỏi chưa trả lời: ${subject}.`,
        'Trả lời từng câu, hoặc để trống để hỏi lại cơ quan.',
      );
    case 'changed_meanwhile':
      return words(
        `Báo cáo này vừa có lần ${subject}, mới hơn lần đang mở.`,
        'Mở lại báo cáo để xem số liệu mới rồi nhập tiếp.',
      );
    case 'already_withdrawn':
      return words(`Lần ${subject} đã được hoàn tác.`, 'Chọn một lần khác còn hiệu lực.');
    case 'later_version_stands':
      return words(
        `Sau khi hoàn tác đã có lần ${subject}.`,
        'Hoàn tác lần đó trước, hoặc nhập lại tệp thành lần mới.',
      );
    case 'no_file':
      return words(
        `Lần ${subject} được nhập tay, không có tệp để đánh dấu.`,
        'Chọn một lần có tệp gốc của cơ quan.',
      );
    case 'folder_missing':
      return words(`Không có thư mục ${subject}.`, 'Tạo thư mục hoặc chọn thư mục khác.');
    case 'not_writable':
      return words(`Không ghi được vào ${subject}.`, 'Chọn nơi khác, hoặc kiểm tra quyền ghi của nơi này.');
    case 'disk_full':
      return words(
        `Ổ đĩa chứa ${subject} đã hết chỗ trống.`,
        'Giải phóng chỗ trống hoặc chọn ổ đĩa khác. Không có tệp dở dang nào được để lại.',
      );
    case 'file_in_use':
      return words(`Tệp ${subject} đang được chương trình khác mở.`, 'Đóng tệp trong Excel rồi thử lại.');
    case 'write_failed':
      return words(
        `Việc ghi ${subject} không hoàn thành.`,
        'Kiểm tra ổ đĩa và thử lại. Không có tệp dở dang nào được để lại.',
      );
    case 'cancelled':
      return words(
        'Việc đọc tệp đã dừng theo yêu cầu.',
        'Chưa có gì được ghi. Có thể đọc lại bất cứ lúc nào.',
      );
    case 'database_newer':
      return words(
        `Cơ sở dữ liệu ${subject} do một bản ứng dụng mới hơn tạo ra.`,
        'Cài bản ứng dụng mới hơn rồi mở lại. Dữ liệu được giữ nguyên, không có gì bị thay đổi.',
      );
    case 'database_unreadable':
      return words(
        `Không mở được cơ sở dữ liệu ${subject}.`,
        'Kiểm tra tệp có còn ở đúng chỗ và không bị chương trình khác giữ. Nếu tệp hỏng, khôi phục từ bản sao lưu.',
      );
    case 'data_process_stopped':
      return words(
        'Phần xử lý dữ liệu của ứng dụng đã dừng.',
        'Chọn Thử lại. Những gì đã ghi nhận vẫn còn; việc đang làm dở cần làm lại.',
      );
    case 'internal':
      return words(
        'Ứng dụng gặp một lỗi không lường trước.',
        'Thử lại. Nếu còn lặp lại, báo bộ phận kỹ thuật kèm thao tác vừa làm.',
      );
    default:
      return assertNever(code);
  }
}

function words(found: string, remedy: string): ProblemWords {
  return { found, remedy };
}
