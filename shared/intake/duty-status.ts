/** How far a duty has come, as the agency states it. */
export const dutyStatuses = ['not_started', 'in_progress', 'done'] as const;
export type DutyStatus = (typeof dutyStatuses)[number];

/** The words of the drop-down list in the workbook, one for each status. */
export const dutyStatusWords: Readonly<Record<DutyStatus, string>> = {
  not_started: 'Chưa thực hiện',
  in_progress: 'Đang thực hiện',
  done: 'Đã hoàn thành',
};
