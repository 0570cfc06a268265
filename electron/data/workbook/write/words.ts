import type { DutyRole } from '../../../../shared/domain/plan';

/** Roles as the plans write them. */
export const roleWords: Readonly<Record<DutyRole, string>> = {
  lead: 'chủ trì',
  coordinate: 'phối hợp',
  carry_out: 'thực hiện',
  direct: 'chỉ đạo',
  requested: 'đề nghị',
};

/** The first letter as a capital: `năm 2025` → `Năm 2025`. */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

/** Words as a heading of an official document. */
export function inCapitals(words: string): string {
  return words.toLocaleUpperCase('vi');
}

/** A duty's place in the plan as people say it: item `V.3`, label `-2` → `V.3, ý 2`; label `a` → `V.3, điểm a`. */
export function placeOfDuty(assignment: string, label: string): string {
  return label.startsWith('-') ? `${assignment}, ý ${label.slice(1)}` : `${assignment}, điểm ${label}`;
}
