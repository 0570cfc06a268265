import type { CalendarDate } from '../calendar-date';
import type { Deadline } from '../deadlines/deadline';
import { compareUrgency } from './compare-urgency';
import { daysLeft } from './days-left';
import type { Situation } from './situation';
import { workState } from './work-state';

/** So many working days back the list speaks of what nobody counts: later it can only be guessed that it was not done. */
const uncountedMemoryWorkingDays = 20;

/** Something to be done: `left` working days are left, negative once the last one has passed. */
export type DueToday = { readonly deadline: Deadline; readonly left: number; readonly dismissed: boolean };

/**
 * What is due within the longest step, or past and not done, the most urgent first. What was dismissed stays in the list and says so. What
 * nobody counts is gone once it is past and was dismissed, or a month has gone by.
 */
export function dueToday({ deadlines, steps, shown, calendar, today }: Situation): DueToday[] {
  const left = daysLeft(calendar, today);
  const longest = Math.max(0, ...steps);
  const dismissed = new Set(shown.filter(({ isDismissed }) => isDismissed).map(keyOf));
  const due: DueToday[] = [];
  for (const deadline of deadlines) {
    const state = workState(deadline, today);
    if (state === 'over') continue;
    const days = left(deadline.lastWorkingDay);
    if (days > longest) continue;
    const isDismissed = dismissed.has(keyOf({ deadline: deadline.id, lastDay: deadline.lastDay }));
    const isUncounted = state === 'overdue' && deadline.progress === null;
    if (isUncounted && (isDismissed || days < -uncountedMemoryWorkingDays)) continue;
    due.push({ deadline, left: days, dismissed: isDismissed });
  }
  return due.toSorted(compareUrgency);
}

function keyOf({ deadline, lastDay }: { readonly deadline: string; readonly lastDay: CalendarDate }): string {
  return `${lastDay} ${deadline}`;
}
