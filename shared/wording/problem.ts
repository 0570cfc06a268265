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
    case 'cannot_print':
      return words(
        'Hệ thống không in được.',
        'Kiểm tra máy in đã bật và đã cài trên máy này, hoặc lưu thành tệp PDF rồi in từ máy khác.',
      );
    case 'no_plan':
      return words('Cơ sở dữ liệu chưa có kế hoạch.', 'Nạp một kế hoạch trước khi làm tiếp.');
    case 'plan_already_loaded':
      return words(
        `Cơ sở dữ liệu đã có kế hoạch ${subject}.`,
        'Dùng kế hoạch đang có, hoặc mở một thư mục dữ liệu khác để nạp kế hoạch mới.',
      );
    case 'bad_document_value':
      return words(
        `“${subject}” không thể là số, ngày, tên hoặc nơi ban hành của văn bản.`,
        'Nhập số như 664/KH-UBND, ngày có thật và không sau hôm nay, tên và nơi ban hành bằng chữ.',
      );
    case 'reason_missing':
      return words(
        `Chưa ghi lý do đổi thành “${subject}”.`,
        'Ghi lý do, vì giá trị mới thay một giá trị đang có hoặc khác tháng in trong văn bản.',
      );
    case 'later_edit_stands':
      return words('Sau lần sửa này đã có lần sửa khác.', 'Hoàn tác lần sửa mới hơn trước.');
    case 'draft_ended':
      return words(
        'Bản đọc này đã được ghi nhận hoặc đã cất đi.',
        'Mở lại từ danh sách các bản đọc trước khi sửa tiếp.',
      );
    case 'plan_in_use':
      return words(
        `Đã có số liệu, tiến độ, lần sửa hoặc kế hoạch sau dựa vào kế hoạch ${subject}.`,
        'Giữ kế hoạch này; sửa từng chỗ ở màn hình Kế hoạch.',
      );
    case 'period_in_use':
      return words(
        `Đã có báo cáo, yêu cầu hoặc kế hoạch sau dùng đến kỳ ${subject}.`,
        'Giữ các kỳ này; hoàn tác những gì dựa vào chúng trước nếu muốn bỏ.',
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
    case 'parent_circle':
      return words(`${subject} đang trực thuộc chính cơ quan này.`, 'Chọn cơ quan cấp trên khác.');
    case 'unknown_indicator':
      return words(`Không có chỉ tiêu ${subject} trong kế hoạch.`, 'Chọn một chỉ tiêu trong danh sách.');
    case 'list_has_problems':
      return words(
        `Danh sách có dòng chưa dùng được (${subject}).`,
        'Sửa tệp theo từng lời nhắc của bản xem trước, rồi đọc lại.',
      );
    case 'list_is_no_sheet':
      return words(
        `${subject} không phải là bảng tính.`,
        'Chép bảng danh sách trong văn bản sang Excel, mỗi cơ quan một dòng, lưu dạng .xlsx rồi nhập lại.',
      );
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
    case 'document_not_allowed':
      return words(
        `Không được phép đọc tệp ${subject}.`,
        'Kiểm tra quyền đọc, hoặc chép tệp sang thư mục khác rồi mở lại.',
      );
    case 'document_empty':
      return words(`${subject} không có chữ nào.`, 'Kiểm tra lại tệp, hoặc chép văn bản rồi dán vào.');
    case 'workbook_too_large':
      return words(
        'Kỳ này có quá nhiều cơ quan và số liệu để ghi vào một tệp Excel.',
        'Xem từng lĩnh vực ở màn hình Tổng hợp.',
      );
    case 'document_too_large':
      return words(
        `${subject} lớn quá mức cho một văn bản kế hoạch.`,
        'Tách lấy phần kế hoạch thành tệp riêng, bỏ hình ảnh thừa, hoặc chép văn bản rồi dán vào.',
      );
    case 'document_too_slow':
      return words(
        `Việc đọc ${subject} mất quá nhiều thời gian hoặc bộ nhớ nên đã dừng; không có gì bị ảnh hưởng.`,
        'Mở tệp bằng Word, lưu lại thành .docx, hoặc chép văn bản rồi dán vào.',
      );
    case 'document_damaged':
      return words(
        `${subject} bị hỏng hoặc bị cắt cụt bên trong.`,
        'Thử mở bằng Word và lưu lại thành .docx; nếu không được, xin lại bản gốc.',
      );
    case 'document_encrypted':
      return words(
        `${subject} có đặt mật khẩu.`,
        'Bỏ mật khẩu rồi lưu lại, hoặc mở tệp, chép văn bản rồi dán vào.',
      );
    case 'document_scan':
      return words(
        `${subject} chỉ có ảnh chụp trang giấy (bản scan), không có chữ để đọc.`,
        'Xin tệp Word gốc; hoặc nhận dạng chữ (OCR, mở bằng Word rồi lưu thành .docx), kiểm tra lại rồi đọc; hoặc nhập tay.',
      );
    case 'document_unknown_letters':
      return words(
        `${subject} có chữ nhưng phông nhúng trong tệp không cho biết đó là chữ gì.`,
        'Xin tệp Word gốc; hoặc mở tệp, chép văn bản rồi dán vào và kiểm tra lại.',
      );
    case 'document_old_word':
      return words(
        `${subject} là văn bản Word đời cũ (.doc); ứng dụng đọc .docx, .pdf có chữ và .txt.`,
        'Mở bằng Word, chọn Lưu lại thành .docx rồi đọc lại.',
      );
    case 'document_rich_text':
      return words(
        `${subject} là văn bản RTF; ứng dụng đọc .docx, .pdf có chữ và .txt.`,
        'Mở bằng Word, chọn Lưu lại thành .docx rồi đọc lại.',
      );
    case 'document_open_document':
      return words(
        `${subject} là văn bản OpenDocument (.odt); ứng dụng đọc .docx, .pdf có chữ và .txt.`,
        'Mở bằng LibreOffice hoặc Word, chọn Lưu lại thành .docx rồi đọc lại.',
      );
    case 'document_web_page':
      return words(
        `${subject} là trang web lưu thành tệp; ứng dụng đọc .docx, .pdf có chữ và .txt.`,
        'Mở trang, chép phần văn bản rồi dán vào, hoặc mở bằng Word và lưu lại thành .docx.',
      );
    case 'document_spreadsheet':
      return words(
        `${subject} là bảng tính, không phải văn bản kế hoạch.`,
        'Chọn tệp văn bản .docx, .pdf có chữ hoặc .txt. Danh sách cơ quan nhập ở phần Cơ quan, báo cáo nhập ở phần Nhập liệu.',
      );
    case 'document_other':
      return words(
        `${subject} không phải là văn bản đọc được; ứng dụng đọc .docx, .pdf có chữ và .txt.`,
        'Chọn tệp khác, lưu lại thành .docx, hoặc chép văn bản rồi dán vào.',
      );
    case 'not_its_duty':
      return words(
        `Nhiệm vụ này không giao cho ${subject} vào ngày đang xem.`,
        'Chọn một cơ quan trong danh sách của nhiệm vụ, hoặc xem lại ngày.',
      );
    case 'extension_not_later':
      return words(
        `Ngày gia hạn không muộn hơn hạn đang có (${subject}).`,
        'Chọn một ngày muộn hơn; nếu lần gia hạn trước ghi nhầm thì hoàn tác lần đó trước.',
      );
    case 'extension_too_far':
      return words(
        `Ngày gia hạn ${subject} cách hạn đang có hơn một năm.`,
        'Kiểm tra lại năm của ngày gia hạn.',
      );
    case 'day_in_future':
      return words(`Ngày ${subject} chưa đến.`, 'Ghi tình hình tính đến hôm nay hoặc một ngày trước đó.');
    case 'not_undone':
      return words(`${subject} chưa bị hoàn tác.`, 'Không cần làm lại.');
    case 'already_undone':
      return words(`${subject} đã được hoàn tác.`, 'Chọn một mục khác còn hiệu lực.');
    case 'file_too_large':
      return words(`Tệp ${subject} quá lớn để lưu kèm.`, 'Nén tệp hoặc chỉ đính kèm phần cần thiết.');
    case 'file_empty':
      return words(
        `Tệp ${subject} không có nội dung (0 byte).`,
        'Tải lại hoặc chép lại tệp rồi gắn lần nữa.',
      );
    case 'not_adhoc':
      return words(`Kỳ ${subject} không phải là báo cáo đột xuất.`, 'Chọn một kỳ đột xuất, ví dụ 2025-D1.');
    case 'request_has_reports':
      return words(
        `Đã nhận báo cáo của yêu cầu này: ${subject}.`,
        'Hoàn tác từng báo cáo đó trước, rồi hoàn tác yêu cầu.',
      );
    case 'too_many_requests':
      return words(`Năm ${subject} đã có 99 yêu cầu đột xuất.`, 'Kiểm tra lại ngày của văn bản yêu cầu.');
    case 'unknown_target':
      return words(`Không có mục tiêu ${subject} trong kế hoạch.`, 'Chọn một mục tiêu trong danh sách.');
    case 'derived_figure':
      return words(
        `Chỉ tiêu ${subject} được tính từ hai chỉ tiêu khác.`,
        'Điều chỉnh số của hai chỉ tiêu đó; tỷ lệ được tính lại theo chúng.',
      );
    case 'amount_unfit':
      return words(
        `Số ${subject} có nhiều chữ số hơn chỉ tiêu cho phép.`,
        'Nhập lại với số chữ số thập phân của chỉ tiêu.',
      );
    case 'not_extendable':
      return words(
        'Thời hạn điều tra tai nạn lao động nhẹ không được gia hạn.',
        'Bỏ chọn gia hạn, hoặc chọn lại mức độ của vụ tai nạn (Luật ATVSLĐ, Điều 35).',
      );
    case 'later_setting_stands':
      return words(
        `Sau thay đổi này còn thay đổi ${subject} đang có hiệu lực.`,
        'Hoàn tác thay đổi sau trước, rồi hoàn tác thay đổi này.',
      );
    case 'nobody_to_chase':
      return words(
        `Trong kỳ ${subject} không có cơ quan nào cần gửi văn bản này.`,
        'Xem lại bảng đôn đốc: báo cáo đã về, hoặc chưa quá hạn.',
      );
    case 'already_sent':
      return words(`Văn bản ${subject} đã ghi là đã gửi.`, 'Hoàn tác lần ghi đã gửi trước, rồi thử lại.');
    case 'holiday_too_long':
      return words(
        `Một dòng ngày nghỉ dài ${subject} ngày, quá 31 ngày.`,
        'Kiểm tra lại ngày đầu và ngày cuối; nếu đúng thì tách thành nhiều dòng.',
      );
    case 'holiday_overlaps':
      return words(
        `Bảng đã ghi khác cho cùng ngày: ${subject}.`,
        'Sửa hoặc bỏ dòng đó trước, hoặc chọn ngày khác.',
      );
    case 'worked_day_not_weekend':
      return words(
        `${subject} không phải thứ Bảy hay Chủ nhật.`,
        'Ngày làm bù phải là ngày nghỉ hằng tuần; ngày làm việc bình thường không cần ghi.',
      );
    case 'source_missing':
      return words(
        `“${subject}” được ghi là đã công bố nhưng chưa có văn bản.`,
        'Ghi số và ngày của văn bản công bố, hoặc chọn mức “theo luật” hay “chưa kiểm chứng”.',
      );
    case 'nothing_to_undo':
      return words(
        `${subject} chưa có thay đổi nào để hoàn tác.`,
        'Nếu không đúng thì sửa hoặc bỏ dòng này.',
      );
    case 'bad_day':
      return words(`Không năm nào có ngày ${subject}.`, 'Kiểm tra lại ngày và tháng.');
    case 'nothing_changed':
      return words(`${subject} đã như vậy, không có gì thay đổi.`, 'Sửa ít nhất một mục rồi lưu lại.');
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
