import type { CutOffWarning } from '../domain/deadlines/deadline';

/** What is the matter between the last day of a report and the last day of its figures. */
export const cutOffWords: Readonly<Record<CutOffWarning, string>> = {
  no_working_day: 'từ ngày chốt số liệu đến hạn không còn ngày làm việc nào',
  before_cut_off: 'hạn đến trước ngày chốt số liệu',
};
