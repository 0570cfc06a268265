import type { DutyRole } from '../domain/plan';

/** How an agency takes part in a duty, in words. */
export const dutyRoleWords: Readonly<Record<DutyRole, string>> = {
  lead: 'chủ trì',
  coordinate: 'phối hợp',
  carry_out: 'thực hiện',
  direct: 'chỉ đạo',
  requested: 'đề nghị',
};
