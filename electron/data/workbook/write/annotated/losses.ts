/** What could not be kept, gathered while a copy is made; each kind is said once with its places. */
export type Losses = {
  /** `place` is a sheet, a cell or a name. */
  readonly add: (kind: LossKind, place?: string) => void;
  /** Lines in Vietnamese, in the order of the kinds. */
  readonly lines: () => readonly string[];
};

export type LossKind = keyof typeof words;

const words = {
  rebuilt: 'Tệp gốc có cấu trúc ít gặp nên bản này được dựng lại từ nội dung ô',
  format_xls: 'Tệp gốc là .xls; bản này là .xlsx dựng lại từ nội dung ô',
  format_ods: 'Tệp gốc là .ods; bản này là .xlsx dựng lại từ nội dung ô',
  format_csv: 'Tệp gốc là tệp văn bản (.csv); bản này là .xlsx dựng lại từ nội dung ô',
  looks: 'Không giữ được cỡ chữ, màu, khung kẻ, độ rộng cột, thiết lập trang in',
  comments: 'Không giữ được ghi chú có sẵn, hình vẽ, biểu đồ, danh sách chọn và khóa ô của tệp gốc',
  results: 'Công thức được thay bằng kết quả đã lưu trong tệp',
  formula: 'Công thức lấy dữ liệu từ ngoài tệp, mở liên kết hoặc gọi hàm lạ được thay bằng kết quả đã lưu',
  empty_formula: 'Công thức không giữ được mà tệp không lưu kết quả, nay là ô trống',
  name: 'Tên vùng trỏ ra ngoài tệp hoặc chứa hàm lạ',
  macros: 'Macro (chương trình) trong tệp',
  external_link: 'Liên kết đến tệp khác',
  connection: 'Kết nối dữ liệu',
  hyperlink: 'Liên kết mở trang web, thư hoặc tệp khác (chữ trong ô được giữ)',
  pivot: 'Bảng tổng hợp xoay (PivotTable): giữ số đang hiện, không giữ chức năng',
  drawing: 'Hình vẽ, biểu đồ có liên kết ra ngoài hoặc thuộc loại không giữ được',
  header_picture: 'Hình ở đầu trang, chân trang in',
  background: 'Hình nền trang tính',
  object: 'Nút bấm, ô điều khiển, đối tượng nhúng',
  picture_in_cell: 'Ảnh đặt trong ô',
  threads: 'Trao đổi dạng hội thoại được giữ dưới dạng ghi chú thường',
  comment_box: 'Kích thước, vị trí khung của ghi chú có sẵn (nội dung được giữ)',
  condition: 'Định dạng có điều kiện, kiểm tra nhập liệu dùng hàm lạ hoặc dữ liệu ngoài tệp',
  table: 'Bảng (Table) có nguồn dữ liệu ngoài tệp',
  views: 'Chế độ xem riêng, kịch bản',
  sheet: 'Trang không phải trang tính thường (trang macro, trang hộp thoại)',
  signature: 'Chữ ký số (bản này không còn là bản đã ký)',
  properties: 'Thuộc tính riêng của tệp',
  extension: 'Phần mở rộng của phần mềm soạn thảo',
  merge: 'Vùng gộp ô quá lớn hoặc chồng nhau',
  sheet_name: 'Tên trang tính không dùng được trong .xlsx đã được đổi',
  unmarked: 'Ô không đánh dấu được trên trang, chỉ nêu trong danh sách',
} as const;

const mostPlaces = 20;

/** An empty list of losses. */
export function newLosses(): Losses {
  const places = new Map<LossKind, Set<string>>();
  return {
    add: (kind, place) => {
      const known = places.get(kind) ?? new Set<string>();
      places.set(kind, known);
      if (place !== undefined) known.add(place);
    },
    lines: () =>
      kinds
        .filter((kind) => places.has(kind))
        .map((kind) => lineOf(words[kind], [...(places.get(kind) ?? [])])),
  };
}

const kinds = Object.keys(words).filter((kind): kind is LossKind => kind in words);

function lineOf(what: string, places: readonly string[]): string {
  if (places.length === 0) return `${what}.`;
  const more = places.length > mostPlaces ? ` và ${places.length - mostPlaces} nơi khác` : '';
  return `${what}: ${places.slice(0, mostPlaces).join(', ')}${more}.`;
}
