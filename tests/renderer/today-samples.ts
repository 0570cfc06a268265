import type { TodayItem } from '../../renderer/stores/reminders';
import type { Deadline } from '../../shared/domain/deadlines/deadline';
import { day } from './samples';

/** A plan's report of which 17 of 20 are here. */
export function deadline(part: Partial<Deadline>): Deadline {
  return {
    ...{ id: 'report:mau/R1/2025-Y', kind: 'plan_report', title: 'Báo cáo năm 2025', terms: null },
    ...{ quote: 'trước ngày 15 tháng 12', document: '664/KH-UBND', plan: 'mau', agency: null },
    ...{ who: 'Các Sở, ban, ngành', beginsOn: null, lastDay: day('2025-12-14') },
    ...{ lastWorkingDay: day('2025-12-12'), shifted: null, provisional: false, warning: null },
    progress: { done: 17, of: 20 },
    subject: { kind: 'rule', rule: 'r1' },
    ...part,
  };
}

export function dueItem(
  part: Partial<Extract<TodayItem, { kind: 'deadline' }>>,
): Extract<TodayItem, { kind: 'deadline' }> {
  return { kind: 'deadline', deadline: deadline({}), left: 3, dismissed: false, ...part };
}
