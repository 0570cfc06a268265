import type { TemplateContent } from '../../../../../shared/domain/template-content';
import { nilTick } from '../../../../../shared/intake/template-names';

/** How to fill in the workbook, as pairs of a catchword and what it means; only what this agency's sheets need. */
export function guidance({
  indicators,
  requested,
}: TemplateContent): ReadonlyArray<readonly [string, string]> {
  const please = requested ? 'Đề nghị chỉ điền' : 'Chỉ điền';
  const approximate = indicators.some(({ indicator }) => indicator.allowApproximate);
  return [
    [
      'Ô cần điền',
      `${please} vào các ô nền vàng nhạt. Các ô khác được khóa để tránh sửa nhầm (không đặt mật khẩu).`,
    ],
    ['Để trống', 'Chưa có số liệu hoặc chưa thống kê được; cơ quan tổng hợp sẽ hỏi lại.'],
    ['Ghi 0', 'Đã thống kê và kết quả bằng không.'],
    ['Ghi KPS', 'Không phát sinh: trong kỳ không có việc thuộc chỉ tiêu này.'],
    [
      'Ghi số',
      'Gõ chữ số: 3997 hoặc 3.997. Ô số giữ nguyên những gì đã gõ, nên ghi kết quả, không ghi phép tính; không ghi đơn vị tính.',
    ],
    ...(approximate
      ? ([
          [
            'Số ước lượng',
            'Chỉ tiêu cho phép ước lượng được ghi "hơn 5.000", "khoảng 600", "gần 900"; các chỉ tiêu khác cần số chính xác.',
          ],
        ] as const)
      : []),
    [
      'Không phát sinh cả kỳ',
      `Chọn ${nilTick} ở ô "Không phát sinh" phía trên; khi đó không cần điền các trang sau.`,
    ],
    ['Gửi lại', 'Gửi chính tệp Excel này; không đổi tên trang, không thêm bớt cột.'],
  ];
}
