/** Words after which a sentence cannot end, so that a line that ends with one goes on in the next. */
export const danglingWords: readonly string[] = (
  'và hoặc của với cho tại về theo trong trên các những do từ đến số ngày tháng năm khoản điểm điều mục quý cùng là bởi để ' +
  'bằng như gồm thuộc giữa nhằm khi sở'
).split(' ');

/** Words before a number or letter that is no label though it may begin a line: "ngày 15 tháng / 12. Các …", "điểm / a) khoản 1". */
export const numberingWords: readonly string[] =
  'tháng ngày năm khoản điểm điều mục quý số đoạn phụ lục lần'.split(' ');

/** What stands behind a dash inside a name or fixed phrase, so that a line may begin with the dash and be no bullet. */
export const afterDash: readonly string[] = [
  'Thương binh',
  'Thương bình',
  'Xã hội',
  'Truyền hình',
  'Truyền thông',
  'Truyền thanh',
  'Công nghệ',
  'Thể thao',
  'Du lịch',
  'Tự do',
  'Hạnh phúc',
  'Sạch',
  'Đẹp',
  'Kỹ thuật',
  'Kế hoạch',
  'Thống kê',
  'TB&XH',
  'TBXH',
];
