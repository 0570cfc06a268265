/** The list under F1 and ?. */
export const shortcutsText = {
  title: 'Phím tắt',
  groups: [
    {
      title: 'Ở mọi nơi',
      rows: [
        { keys: ['Ctrl+K'], deed: 'Tìm cơ quan, chỉ tiêu, kế hoạch, nhiệm vụ, màn hình, lệnh' },
        {
          keys: ['Alt+1', '…', 'Alt+8'],
          deed: 'Tổng quan, Báo cáo nhận, Tổng hợp, Kế hoạch, Cơ quan, Lịch hạn, Đôn đốc, Biểu quy định',
        },
        { keys: ['F1', '?'], deed: 'Bảng phím tắt này' },
        { keys: ['Esc'], deed: 'Đóng khung bên phải, bước nhập tệp hoặc hộp thoại' },
        { keys: ['Ctrl+=', 'Ctrl+-', 'Ctrl+0'], deed: 'Phóng to, thu nhỏ, cỡ chữ ban đầu' },
      ],
    },
    {
      title: 'Trong bảng',
      rows: [
        { keys: ['←', '↑', '→', '↓'], deed: 'Đi giữa các ô' },
        { keys: ['Home', 'End'], deed: 'Hàng đầu, hàng cuối' },
        { keys: ['Page Up', 'Page Down'], deed: 'Lên, xuống một trang' },
        { keys: ['Enter'], deed: 'Mở chi tiết của ô' },
      ],
    },
    {
      title: 'Tổng quan',
      rows: [{ keys: ['Ctrl+Z'], deed: 'Nhắc lại hạn vừa thôi nhắc' }],
    },
    {
      title: 'Báo cáo nhận',
      rows: [
        { keys: ['Enter'], deed: 'Mở báo cáo của cơ quan; trên hàng nhóm: thu gọn, mở ra' },
        { keys: ['Space'], deed: 'Đánh dấu cơ quan hoặc cả nhóm để gia hạn, soạn công văn một lần' },
        { keys: ['Ctrl+Enter'], deed: 'Ghi gia hạn đang điền' },
        { keys: ['Ctrl+Z', 'Ctrl+Y'], deed: 'Hoàn tác việc vừa ghi; gia hạn lại' },
      ],
    },
    {
      title: 'Kế hoạch',
      rows: [
        { keys: ['←', '→'], deed: 'Trang khác của kế hoạch; trong cây: gập, mở một mục' },
        { keys: ['/'], deed: 'Tìm nhiệm vụ' },
        { keys: ['Space'], deed: 'Đánh dấu nhiệm vụ để ghi một lần cho nhiều dòng' },
        { keys: ['Ctrl+Enter'], deed: 'Ghi điều đang điền' },
        { keys: ['Ctrl+Z', 'Ctrl+Y'], deed: 'Hoàn tác, làm lại việc vừa ghi' },
      ],
    },
    {
      title: 'Đọc văn bản',
      rows: [
        { keys: ['↑', '↓'], deed: 'Mục khác; văn bản bên trái đi theo' },
        { keys: ['A', 'X', 'U'], deed: 'Nhận, loại, mở lại' },
        { keys: ['E', 'S', 'M', 'N'], deed: 'Sửa, tách, gộp với mục sau, thêm từ văn bản' },
        { keys: ['Ctrl+Z'], deed: 'Lấy lại việc vừa làm' },
        { keys: ['Ctrl+Enter'], deed: 'Sang bước sau: gắn với sổ, ghi nhận' },
      ],
    },
    {
      title: 'Lịch hạn',
      rows: [
        { keys: ['←', '↑', '→', '↓'], deed: 'Ngày khác; Tab: các hạn của ngày' },
        { keys: ['Page Up', 'Page Down'], deed: 'Tháng, năm trước và sau' },
        { keys: ['T', 'Home'], deed: 'Hôm nay' },
        { keys: ['Enter'], deed: 'Mở danh sách của ngày' },
        { keys: ['1', '2', '3'], deed: 'Tháng, danh sách, năm' },
        { keys: ['N'], deed: 'Thêm hạn riêng' },
        { keys: ['Ctrl+Z'], deed: 'Hoàn tác việc vừa ghi' },
      ],
    },
    {
      title: 'Cơ quan',
      rows: [
        { keys: ['/'], deed: 'Tìm cơ quan' },
        { keys: ['Ctrl+Enter'], deed: 'Bước sau của việc ghi thay đổi: xem trước, ghi nhận' },
        { keys: ['Esc'], deed: 'Bước trước; nội dung đã điền được giữ' },
        { keys: ['Ctrl+Z'], deed: 'Hoàn tác việc vừa ghi' },
      ],
    },
    {
      title: 'Đôn đốc',
      rows: [
        { keys: ['Space', 'Shift+Space'], deed: 'Đánh dấu cơ quan; cả khoảng từ cơ quan đánh dấu trước' },
        { keys: ['S'], deed: 'Soạn công văn cho các cơ quan đã đánh dấu, hoặc mọi cơ quan đến bước' },
        { keys: ['Enter'], deed: 'Mở cơ quan: còn nợ gì, công văn, người liên hệ' },
        { keys: ['Ctrl+Z', 'Ctrl+Y'], deed: 'Hoàn tác, làm lại việc vừa ghi' },
      ],
    },
    {
      title: 'Nhập tệp',
      rows: [
        { keys: ['Enter'], deed: 'Đọc các tệp đã chọn' },
        { keys: ['Ctrl+Enter'], deed: 'Sang bước sau: đọc tệp, xem trước, ghi nhận' },
        { keys: ['1', '2', '3'], deed: 'Chọn cách hiểu của câu hỏi; Enter: nhận' },
        { keys: ['↑', '↓'], deed: 'Câu hỏi khác' },
        { keys: ['F2'], deed: 'Ghi số khác, hoặc chọn cơ quan, kỳ, chỉ tiêu' },
        { keys: ['Ctrl+Z'], deed: 'Lấy lại câu vừa trả lời' },
      ],
    },
  ],
} as const;
