import type { LadderField, LetterheadField } from '../model/chase-settings';

/** Words of the form that sets the ladder and the head of the letters. */
export const chaseSettingsText = {
  title: 'Bậc đôn đốc và đầu công văn',
  ladder: 'Bậc đôn đốc (ngày làm việc)',
  letterhead: 'Công văn',
  save: 'Lưu',
  cancel: 'Thôi',
  saveKeys: 'Ctrl+Enter',
  blank: 'Để trống trên công văn:',
  blankNote: 'Phần nào để trống thì trên giấy cũng để trống, không tự điền.',
  complete: 'Đầu công văn đã đủ.',
  badNumber: 'Ghi số ngày làm việc là số nguyên: nhắc từ -60 đến 60, các bước sau từ 1 đến 60.',
  badSigner: 'Thẩm quyền ký có nhiều nhất 4 dòng, mỗi dòng nhiều nhất 200 chữ.',
} as const;

export const ladderLabels: Readonly<Record<LadderField, string>> = {
  remindBefore: 'Nhắc trước hạn',
  urgeAfter: 'Đôn đốc sau khi nhắc',
  reportAfter: 'Báo cáo UBND sau khi đôn đốc',
};

export const letterheadLabels: Readonly<Record<LetterheadField, string>> = {
  superior: 'Cơ quan chủ quản',
  issuer: 'Cơ quan ban hành',
  symbol: 'Ký hiệu sau số',
  place: 'Địa danh',
  signerTitle: 'Thẩm quyền ký, mỗi dòng một hàng',
  signerName: 'Người ký',
  archive: 'Lưu: VT,',
};

/** What stands there in a letter, as an example under the field. */
export const letterheadHints: Readonly<Record<LetterheadField, string>> = {
  superior: 'ví dụ: UBND TỈNH CAO BẰNG',
  issuer: 'ví dụ: SỞ NỘI VỤ',
  symbol: 'ví dụ: SNV-VL',
  place: 'ví dụ: Cao Bằng',
  signerTitle: '',
  signerName: '',
  archive: 'ví dụ: VL',
};
