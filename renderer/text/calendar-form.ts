import type { EventFault } from '../model/calendar-draft';
import { termsFaultWords } from './deadline-rules';

/** Words of the form of a day that no plan asks for. */
export const calendarFormText = {
  add: 'Thêm hạn riêng',
  change: 'Sửa hạn',
  remove: 'Bỏ khỏi lịch',
  save: 'Ghi',
  saveKeys: 'Ctrl+Enter',
  cancel: 'Thôi',
  shipped: 'Hạn này có sẵn trong chương trình; sửa hoặc bỏ đều hoàn tác được.',
  title: 'Việc phải làm',
  terms: 'Hạn',
  begins: 'Bắt đầu (nếu kéo dài)',
  beginsHint: 'ngày/tháng',
  shift: 'Hạn rơi vào ngày nghỉ',
  who: 'Của ai',
  note: 'Ghi chú',
} as const;

/** What has to be put right before the form can be sent. */
export const eventFaultWords: Readonly<Record<EventFault, string>> = {
  ...termsFaultWords,
  no_title: 'Ghi việc phải làm.',
  no_terms: 'Chọn cách tính hạn.',
  bad_begins: 'Ngày bắt đầu gồm ngày và tháng, ví dụ 1/5; để trống nếu chỉ là một ngày.',
  begins_without_day: 'Ngày bắt đầu chỉ đi với hạn là một ngày trong năm.',
};
