import type { NearDuplicate } from '../contract/agencies';

/** What two names that may mean one body differ by. */
export const duplicateWords: Readonly<Record<NearDuplicate['because'], string>> = {
  same: 'không khác',
  accents: 'dấu',
  abbreviation: 'viết tắt',
  scanning: 'lỗi quét chữ',
  slip: 'một vài chữ',
  words: 'cách viết, thứ tự từ',
};
