import type { DayException, DayStatus } from '../domain/working-days/day-exception';

/** What an entry of the table of days says of its days. */
export const holidayKindWords: Readonly<Record<DayException['kind'], string>> = {
  off: 'nghỉ',
  worked: 'làm bù',
};

/** How sure an entry is. */
export const dayStatusWords: Readonly<Record<DayStatus, string>> = {
  confirmed: 'đã công bố',
  by_law: 'theo luật',
  unverified: 'chưa kiểm chứng',
};

/** Whether the table of a year is complete. */
export const holidayYearWords: Readonly<Record<'confirmed' | 'provisional', string>> = {
  confirmed: 'đã xác nhận',
  provisional: 'tạm tính',
};

/** Why a year without any entry is provisional. */
export const daysOfLawOnly =
  'Chưa có bảng ngày nghỉ của năm này; chỉ tính các ngày cố định theo luật, chưa có Tết Nguyên đán, Giỗ Tổ và ngày hoán đổi.';

/** Why a year with entries is provisional, where nothing more is known. */
export const yearNotConfirmed = 'Chưa có văn bản xác nhận bảng ngày nghỉ của năm này đã đủ.';
