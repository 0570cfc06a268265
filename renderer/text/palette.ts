/** Words of the palette under Ctrl+K. */
export const paletteText = {
  title: 'Tìm nhanh',
  placeholder: 'Gõ tên cơ quan, chỉ tiêu, màn hình hoặc lệnh; không cần gõ dấu',
  results: 'Kết quả',
  nothing: 'Không có mục nào khớp. Thử gõ ít chữ hơn hoặc bỏ dấu.',
  keys: '↑ ↓ chọn · Enter mở · Esc đóng',
  kinds: {
    agency: 'Cơ quan',
    indicator: 'Chỉ tiêu',
    screen: 'Màn hình',
    command: 'Lệnh',
    period: 'Kỳ',
    duty: 'Nhiệm vụ',
    page: 'Trang',
    plan: 'Kế hoạch',
  },
  commands: {
    takeFiles: 'Nhập tệp',
    takeFolder: 'Nhập thư mục',
    readPlan: 'Đọc kế hoạch từ văn bản…',
    export: 'Xuất bảng tổng hợp',
    exportStatutory: 'Xuất biểu quy định',
    templates: 'Ghi mẫu báo cáo',
    recordEvent: 'Ghi một thay đổi của cơ quan…',
    shortcuts: 'Xem phím tắt',
  },
} as const;
