/** What to tell a person about a file that is no readable workbook, by the code of the reader or of the disk. */
const sentences: Readonly<Record<string, string>> = {
  missing: 'Không có tệp ở đường dẫn này. Kiểm tra lại tên tệp và thư mục.',
  no_access: 'Không được phép đọc tệp. Kiểm tra quyền đọc, hoặc chép tệp sang thư mục khác rồi nhập lại.',
  not_a_file: 'Đường dẫn này không phải là tệp. Chọn tệp .xlsx của cơ quan gửi.',
  empty_file: 'Tệp rỗng (0 byte), có thể do gửi hoặc chép dở. Đề nghị cơ quan gửi lại tệp.',
  not_a_workbook:
    'Nội dung không phải là bảng tính Excel, dù tên tệp có đuôi gì. Đề nghị cơ quan gửi tệp Excel (.xlsx).',
  plain_text:
    'Tệp chỉ chứa văn bản thường, không phải bảng tính Excel. Mở bằng Excel, lưu lại dạng .xlsx rồi nhập lại.',
  html: 'Đây là trang web (HTML) đặt đuôi Excel. Mở bằng Excel, lưu lại dạng .xlsx rồi nhập lại.',
  xml_spreadsheet_2003: 'Tệp ở dạng XML Spreadsheet 2003. Mở bằng Excel, lưu lại dạng .xlsx rồi nhập lại.',
  legacy_xls: 'Tệp ở dạng Excel 97–2003 (.xls). Mở bằng Excel, lưu lại dạng .xlsx rồi nhập lại.',
  binary_xlsb: 'Tệp ở dạng nhị phân .xlsb. Mở bằng Excel, lưu lại dạng .xlsx rồi nhập lại.',
  open_document: 'Tệp ở dạng OpenDocument. Mở bằng LibreOffice hoặc Excel, lưu lại dạng .xlsx rồi nhập lại.',
  word_document:
    'Đây là văn bản Word, không phải bảng tính. Đề nghị cơ quan gửi biểu số liệu bằng tệp Excel.',
  other_ooxml: 'Đây là tệp Office khác, không phải bảng tính. Đề nghị cơ quan gửi tệp Excel (.xlsx).',
  encrypted: 'Tệp có đặt mật khẩu. Đề nghị cơ quan gửi lại bản không đặt mật khẩu.',
  truncated: 'Tệp bị cắt cụt, có thể do gửi hoặc chép dở. Đề nghị cơ quan gửi lại tệp.',
  damaged: 'Tệp bị hỏng bên trong. Thử mở bằng Excel và lưu lại; nếu không được, đề nghị cơ quan gửi lại.',
  forbidden_xml:
    'Tệp chứa khai báo XML không được phép nên không được đọc. Đề nghị cơ quan gửi lại tệp lưu từ Excel.',
  no_worksheet: 'Tệp không có trang tính nào. Đề nghị cơ quan gửi lại tệp.',
  too_large:
    'Tệp lớn quá mức cho một báo cáo. Đề nghị cơ quan gửi lại đúng biểu mẫu, bỏ các vùng và hình ảnh thừa.',
};

/** One or two sentences on why a file is not read and what to ask for. */
export function unreadableFileWords(code: string): string {
  return sentences[code] ?? `Không đọc được tệp (${code}). Đề nghị cơ quan gửi lại tệp.`;
}
