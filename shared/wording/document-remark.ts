import { capitalised } from '../kit/capitalised';
import type { DocumentRemark } from '../plan-reading/source-document';

const sentences: Readonly<Record<DocumentRemark['code'], (count: number) => string>> = {
  page_without_text: () => 'là ảnh quét, không có chữ để đọc; nội dung trang này chưa được đọc.',
  picture: (count) => `có ${count} hình ảnh; chữ trong hình không được đọc.`,
  page_heads: (count) => `bỏ qua đầu trang, chân trang (${count} chỗ).`,
  page_numbers: (count) => `bỏ qua số trang (${count} trang).`,
  slanted: (count) => `bỏ qua ${count} chữ đặt nghiêng, như dấu hoặc chữ chìm.`,
  laid_over: (count) => `bỏ qua ${count} ghi chú, ô điền hoặc chữ ký số đặt trên trang.`,
  beside_page: (count) => `bỏ qua ${count} chữ nằm ngoài khổ giấy.`,
  hidden_text: (count) => `bỏ qua chữ ẩn (${count} chỗ).`,
  removed_text: (count) => `bỏ qua chữ đã xóa trong chế độ theo dõi thay đổi (${count} chỗ).`,
  comment: (count) => `bỏ qua ${count} lời nhận xét bên lề.`,
  unreadable_letters: (count) => `có ${count} chữ không giải mã được.`,
};

/** What was passed over in a document, and on which page. */
export function documentRemarkWords({ code, page, count }: DocumentRemark): string {
  const words = sentences[code](count);
  return page === null ? capitalised(words) : `Trang ${page} ${words}`;
}
