/** What to tell a person about a file that is no readable workbook, by the code of the reader or of the disk. */
const sentences: Readonly<Record<string, string>> = {
  missing: 'Không có tệp ở đường dẫn này. Kiểm tra lại tên tệp và thư mục.',
  no_access: 'Không được phép đọc tệp. Kiểm tra quyền đọc, hoặc chép tệp sang thư mục khác rồi nhập lại.',
  not_a_file: 'Đường dẫn này không phải là tệp. Chọn tệp của cơ quan gửi.',
  empty_file: 'Tệp rỗng (0 byte), có thể do gửi hoặc chép dở. Đề nghị cơ quan gửi lại tệp.',
  not_a_workbook:
    'Nội dung không phải là bảng tính, dù tên tệp có đuôi gì. Đề nghị cơ quan gửi tệp bảng tính (.xlsx, .xls, .ods hoặc .csv).',
  plain_text:
    'Tệp chỉ chứa văn bản thường, không chia thành cột. Đề nghị cơ quan gửi số liệu bằng tệp bảng tính (.xlsx).',
  open_quote:
    'Tệp văn bản (.csv) có một dấu ngoặc kép mở mà không đóng nên không biết ô nào kết thúc ở đâu. Đề nghị cơ quan gửi lại bản .xlsx, hoặc lưu lại tệp .csv từ Excel.',
  html: 'Đây là trang web (HTML) đặt đuôi Excel, thường do phần mềm khác kết xuất. Mở bằng Excel, lưu lại dạng .xlsx rồi nhập lại; nếu không mở được, đề nghị cơ quan gửi bản .xlsx.',
  web_archive:
    'Đây là trang web lưu một tệp (MHTML), không phải bảng tính. Mở bằng Excel, lưu lại dạng .xlsx rồi nhập lại; nếu không mở được, đề nghị cơ quan gửi bản .xlsx.',
  xml_spreadsheet_2003: 'Tệp ở dạng XML Spreadsheet 2003. Mở bằng Excel, lưu lại dạng .xlsx rồi nhập lại.',
  legacy_xls:
    'Tệp ở dạng Excel trước năm 1995. Đề nghị cơ quan mở bằng Excel, lưu lại dạng .xlsx rồi gửi lại.',
  binary_xlsb: 'Tệp ở dạng nhị phân .xlsb. Mở bằng Excel, lưu lại dạng .xlsx rồi nhập lại.',
  open_document:
    'Đây là văn bản hoặc bản trình chiếu OpenDocument, không phải bảng tính. Đề nghị cơ quan gửi biểu số liệu bằng tệp bảng tính (.xlsx, .ods).',
  flat_open_document:
    'Tệp ở dạng OpenDocument XML phẳng (.fods). Mở bằng LibreOffice, lưu lại dạng .ods hoặc .xlsx rồi nhập lại.',
  word_document:
    'Đây là văn bản Word, không phải bảng tính. Đề nghị cơ quan gửi biểu số liệu bằng tệp Excel (.xlsx).',
  rich_text:
    'Đây là văn bản RTF, không phải bảng tính. Đề nghị cơ quan gửi biểu số liệu bằng tệp Excel (.xlsx).',
  presentation:
    'Đây là bản trình chiếu PowerPoint, không phải bảng tính. Đề nghị cơ quan gửi biểu số liệu bằng tệp Excel (.xlsx).',
  other_ooxml: 'Đây là tệp Office khác, không phải bảng tính. Đề nghị cơ quan gửi tệp Excel (.xlsx).',
  pdf: 'Đây là tệp PDF. Đề nghị cơ quan gửi kèm tệp bảng tính gốc (.xlsx); nếu không có, lưu PDF làm văn bản đính kèm và nhập tay số liệu.',
  pdf_text:
    'Đây là tệp PDF có chữ, in ra từ máy tính. Đề nghị cơ quan gửi tệp bảng tính gốc (.xlsx) của bản này; nếu không có, lưu PDF làm văn bản đính kèm và nhập tay số liệu.',
  pdf_scan:
    'Đây là bản quét (scan) dạng PDF, chỉ có ảnh trang giấy. Đề nghị cơ quan gửi kèm tệp bảng tính (.xlsx); nếu không có, lưu bản quét làm văn bản đính kèm và nhập tay số liệu.',
  image:
    'Đây là ảnh chụp hoặc ảnh quét. Đề nghị cơ quan gửi kèm tệp bảng tính (.xlsx); nếu không có, lưu ảnh làm văn bản đính kèm và nhập tay số liệu.',
  archive:
    'Đây là tệp nén (.zip, .rar, .7z). Giải nén rồi nhập từng tệp bên trong; nếu không giải nén được, đề nghị cơ quan gửi tệp không nén.',
  encrypted:
    'Tệp có đặt mật khẩu hoặc khoá cấu trúc. Đề nghị cơ quan gửi lại bản không đặt mật khẩu, không khoá.',
  truncated: 'Tệp bị cắt cụt, có thể do gửi hoặc chép dở. Đề nghị cơ quan gửi lại tệp.',
  damaged: 'Tệp bị hỏng bên trong. Thử mở bằng Excel và lưu lại; nếu không được, đề nghị cơ quan gửi lại.',
  forbidden_xml:
    'Tệp chứa khai báo XML không được phép nên không được đọc. Đề nghị cơ quan gửi lại tệp lưu từ Excel.',
  no_worksheet: 'Tệp không có trang tính nào. Đề nghị cơ quan gửi lại tệp.',
  too_large:
    'Tệp lớn quá mức cho một báo cáo. Đề nghị cơ quan gửi lại đúng biểu mẫu, bỏ các vùng và hình ảnh thừa.',
};

/** What to tell a person about a file whose reading was given up, by how it ended. */
const stopped: Readonly<Record<string, string>> = {
  too_slow:
    'Đọc tệp quá lâu nên đã dừng; các tệp khác không bị ảnh hưởng. Đề nghị cơ quan gửi lại đúng biểu mẫu, bỏ các vùng và công thức thừa.',
  out_of_memory:
    'Đọc tệp cần quá nhiều bộ nhớ nên đã dừng; các tệp khác không bị ảnh hưởng. Đề nghị cơ quan gửi lại đúng biểu mẫu, bỏ các vùng và hình ảnh thừa.',
  crashed:
    'Chương trình đọc tệp đã dừng đột ngột khi đọc tệp này; các tệp khác không bị ảnh hưởng. Mở bằng Excel, lưu lại dạng .xlsx rồi nhập lại.',
  closed: 'Tệp chưa được đọc vì lần nhập đã kết thúc. Nhập lại tệp.',
};

/** One or two sentences on why a file is not read and what to ask for. */
export function unreadableFileWords(code: string): string {
  return sentences[code] ?? stopped[code] ?? `Không đọc được tệp (${code}). Đề nghị cơ quan gửi lại tệp.`;
}

/** The codes that have words of their own. */
export const unreadableFileCodes: readonly string[] = Object.keys(sentences);
