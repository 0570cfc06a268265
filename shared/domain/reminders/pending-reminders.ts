import { groupBy } from '../../kit/group-by';
import type { Deadline } from '../deadlines/deadline';
import type { WorkingCalendar } from '../working-days/working-calendar';
import { compareUrgency } from './compare-urgency';
import { daysLeft } from './days-left';
import { nearestStep } from './nearest-step';
import type { ShownReminder } from './shown-reminder';
import type { Situation } from './situation';
import { workState } from './work-state';

/** A reminder whose time has come: the step that was reached, and the working days left. */
export type PendingReminder = { readonly deadline: Deadline; readonly step: number; readonly left: number };

/**
 * The reminders that have not come yet, the most urgent first: at most one for each open deadline, that of the nearest step it has
 * reached. A step came when it, or a nearer one, was shown for the same last day, or when anything was shown of the deadline on a day on
 * which that step was reached already by the day that holds now. What was dismissed for its last day does not come.
 */
export function pendingReminders({ deadlines, steps, shown, calendar, today }: Situation): PendingReminder[] {
  const left = daysLeft(calendar, today);
  const shownOf = groupBy(shown, ({ deadline }) => deadline);
  const pending: PendingReminder[] = [];
  for (const deadline of deadlines) {
    if (workState(deadline, today) !== 'open') continue;
    const days = left(deadline.lastWorkingDay);
    const step = nearestStep(steps, days);
    if (step === null) continue;
    const earlier = shownOf.get(deadline.id) ?? [];
    const came = earlier.some((reminder) => covers(reminder, deadline, step, calendar));
    if (!came) pending.push({ deadline, step, left: days });
  }
  return pending.toSorted(compareUrgency);
}

function covers(
  { lastDay, isDismissed, step, shownOn }: ShownReminder,
  deadline: Deadline,
  wanted: number,
  calendar: WorkingCalendar,
): boolean {
  if (lastDay === deadline.lastDay) return isDismissed || step <= wanted;
  return daysLeft(calendar, shownOn)(deadline.lastWorkingDay) <= wanted;
}
