import type { Place } from '../../shared/contract/events';
import type { Deadline } from '../../shared/domain/deadlines/deadline';
import { assertNever } from '../../shared/kit/assert-never';
import { useApplication } from './application';
import { goToDeadline, goToDue, goToHolidays, isOpenable } from './calendar-go';
import { useChase } from './chase';
import { useChaseOpened } from './chase-opened';
import { readyValue } from './loadable';
import { usePeriod } from './period';
import { usePlan } from './plan';
import { useReminders } from './reminders';

/** Goes to what has to be done for a deadline where there is such a place, else to its day on the calendar. */
export async function goToWork(deadline: Deadline): Promise<void> {
  const { subject, id, lastDay } = deadline;
  const isThere = subject.kind === 'period' || subject.kind === 'duty' || subject.kind === 'form';
  if (isThere && isOpenable(subject)) await goToDue(deadline);
  else await goToDeadline({ id, day: lastDay });
}

/** Goes to the agencies of a period whose next step of chasing is due. */
export function goToChase(period: string): void {
  const atWork = readyValue(usePlan.getState().atWork);
  const isThere = atWork?.plan && atWork.periods.some(({ code }) => code === period);
  if (isThere) usePeriod.getState().choose(period);
  useChaseOpened.getState().close();
  useChase.getState().setSide(null);
  useApplication.getState().go('chase');
  void useChase.getState().show('next_due');
}

/** Goes to the form that says when reminders come. */
export function goToReminderSettings(): void {
  useApplication.getState().go('overview');
  useReminders.getState().setPanelOpen(true);
}

/** Goes where somebody asked to go from outside the window. */
export function goToPlace(place: Place): void {
  switch (place.kind) {
    case 'deadline':
      void goToDeadline({ id: place.deadline.id, day: place.deadline.lastDay });
      return;
    case 'today':
      useApplication.getState().go('overview');
      return;
    case 'chase':
      goToChase(place.period);
      return;
    case 'holidays':
      goToHolidays(place.year);
      return;
    case 'reminder_settings':
      goToReminderSettings();
      return;
    default:
      assertNever(place);
  }
}
