/** What a heading of a plan announces. */
export type SectionSort = 'execution' | 'tasks' | 'reporting' | 'other';

/** Words of headings without accents, `l` as `i` (scanners confuse them). The first sort with a match is the heading's. */
export const sectionNames: readonly { readonly sort: SectionSort; readonly words: RegExp }[] = [
  {
    sort: 'execution',
    words:
      /to chuc thuc hien|to chuc trien khai|to chuc thi hanh|to chu[ce]? thuc hien|phan cong (?:nhiem vu|trach nhiem|thuc hien|to chuc|cong viec)|trach nhiem (?:cua|thuc hien|cac|to chuc|thi hanh|co quan|so)|nhiem vu (?:cua|cu the cua) cac (?:so|co quan|don vi|nganh|cap)|giao nhiem vu|cac co quan thuc hien|don vi thuc hien/i,
  },
  { sort: 'reporting', words: /bao cao|kiem tra,? giam sat|so ket|tong ket|thong tin bao cao/i },
  {
    sort: 'other',
    words:
      /kinh phi|nguon iuc|nguon luc|muc dich|yeu cau|quan diem|can cu|phap iy|doi tuong|pham vi|thoi gian|tien do|dieu khoan/i,
  },
  { sort: 'tasks', words: /nhiem vu|giai phap|noi dung|hoat dong|bien phap/i },
  { sort: 'other', words: /muc tieu|chi tieu|danh gia|tinh hinh|thuc trang/i },
];

/** Headings inside the section of execution that announce no body's duties. */
export const noBodyHeadings =
  /^(?:che do|kinh phi|thoi gian|tien do|bao cao|kiem tra|giam sat|so ket|tong ket|khen thuong|noi dung|nhiem vu|yeu cau|phan cong|giai phap|cong tac|thong tin|muc tieu|muc dich|to chuc thuc hien|to chuc trien khai|dieu khoan|hieu luc|trach nhiem thi hanh|cap tinh|cap huyen|cap xa|danh gia|quy trinh|cac buoc|lo trinh|nguon luc|ho so)(?![a-z])/;

/** How the end of a plan begins: its closing paragraph, the list of recipients, the signatures. */
export const endingWords =
  /^(?:noi nhan|noi gui|tren day la|tm\.? ?(?:uy ban|ubnd)|kt\.? ?chu tich|tl\.? ?chu tich|tuq\.? ?chu tich)/;

/** How an appendix begins. */
export const appendixWords =
  /^(?:phu luc|bieu mau|mau so|danh muc (?:nhiem vu|cong viec|phan cong)|bang phan cong)/;
