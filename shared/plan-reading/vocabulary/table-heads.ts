/** What a column of an appendix table holds. */
export type TaskColumn = 'number' | 'task' | 'lead' | 'partners' | 'time' | 'product' | 'who';

/** Words of column heads without accents; the first that fits decides. */
export const taskColumns: readonly { readonly column: TaskColumn; readonly words: RegExp }[] = [
  { column: 'number', words: /^(?:stt|tt|so tt|so thu tu|no\.?)$/ },
  { column: 'partners', words: /phoi hop/ },
  // "Cơ quan chủ" and, behind a page break, "trì".
  { column: 'lead', words: /chu tri|dau moi|^(?:co quan|don vi) chu$/ },
  { column: 'time', words: /thoi gian|thoi han|tien do|thoi diem|hoan thanh|lo trinh/ },
  { column: 'product', words: /san pham|ket qua|dau ra|ghi chu|kinh phi|muc tieu/ },
  { column: 'task', words: /nhiem vu|noi dung|cong viec|hoat dong|giai phap/ },
  {
    column: 'who',
    words:
      /(?:co quan|don vi)(?: .*)?(?:thuc hien|trach nhiem)|trach nhiem|^(?:ten |cac )?(?:co quan|don vi|so|dia phuong)(?:(?:,| va|\/)? ?(?:co quan|don vi|dia phuong|so|ban|nganh|doan the))*$|thuc hien/,
  },
];

/** Lines under a task that tell who does it with whom and when: "Cơ quan chủ trì: Sở Y tế." */
export const taskAttributes: readonly { readonly column: TaskColumn; readonly words: RegExp }[] = [
  {
    column: 'lead',
    words: /^(?:(?:co quan|don vi|cap|bo phan)\s*(?:duoc giao )?)?(?:chu tri|dau moi)(?: thuc hien)?\s*:\s*/,
  },
  { column: 'partners', words: /^(?:(?:co quan|don vi|cap)\s*)?phoi hop(?: thuc hien)?\s*:\s*/ },
  {
    column: 'lead',
    words: /^(?:co quan|don vi|phan cong)(?: (?:chiu trach nhiem|trien khai))?(?: thuc hien)\s*:\s*/,
  },
  { column: 'time', words: /^(?:thoi gian|thoi han|tien do|han|thoi diem)(?: [a-z]+){0,3}\s*:\s*/ },
  {
    column: 'product',
    words:
      /^(?:san pham|ket qua|kinh phi|nguon kinh phi|doi tuong|dia diem|hinh thuc)(?: [a-z]+){0,3}\s*:\s*/,
  },
];
