import type { CalendarDate } from '../../shared/domain/calendar-date';
import type { Deadline, DeadlineSubject } from '../../shared/domain/deadlines/deadline';
import { assertNever } from '../../shared/kit/assert-never';
import { useApplication } from './application';
import { useCalendar, wholeCalendar } from './calendar';
import { useCalendarPanel } from './calendar-panel';
import { useDeadlineRules } from './deadline-rules';
import { useOpenedDuty } from './duties-opened';
import { useHolidays } from './holidays';
import { readyValue } from './loadable';
import { usePeriod } from './period';
import { usePlan } from './plan';
import { usePlanDetail } from './plan-detail';
import { useStatutory } from './statutory';

/** Goes to a deadline from anywhere: its day on the calendar, and its reasons beside it. One that has moved away leaves the day's list. */
export async function goToDeadline({
  id,
  day,
}: {
  readonly id: string;
  readonly day: CalendarDate;
}): Promise<void> {
  useApplication.getState().go('calendar');
  const { chooseTab, showDay, narrow, filter } = useCalendar.getState();
  chooseTab('calendar');
  if (filter !== wholeCalendar) void narrow(wholeCalendar);
  void showDay(day);
  const { openDay, openDeadline } = useCalendarPanel.getState();
  await openDay(day);
  const found = readyValue(useCalendarPanel.getState().list)?.find((one) => one.id === id);
  if (found) openDeadline(found);
}

/** Goes to the table of holidays of a year. */
export function goToHolidays(year: number): void {
  useApplication.getState().go('calendar');
  useCalendar.getState().chooseTab('holidays');
  void useHolidays.getState().choose(year);
}

/** Goes to the rules that deadlines follow from. */
function goToRules(): void {
  useApplication.getState().go('calendar');
  useCalendar.getState().chooseTab('rules');
}

/** Opens the form of a day of one's own from anywhere. */
export function goToNewEvent(): void {
  const { chooseTab, day } = useCalendar.getState();
  useApplication.getState().go('calendar');
  chooseTab('calendar');
  useCalendarPanel.getState().add(day);
}

/** Goes to what is due. A day of no plan is opened in its form. */
export async function goToDue({ subject, plan }: Pick<Deadline, 'subject' | 'plan'>): Promise<void> {
  const { go } = useApplication.getState();
  switch (subject.kind) {
    case 'period':
      usePeriod.getState().choose(subject.period);
      go('reception');
      return;
    case 'duty':
      await goToPlan(subject.plan);
      await useOpenedDuty.getState().open({ duty: subject.duty, agency: null });
      return;
    case 'form':
      go('statutory');
      await useStatutory.getState().chooseForm(subject.form);
      return;
    case 'rule':
      goToRules();
      if (plan !== null && useDeadlineRules.getState().plan !== plan)
        await useDeadlineRules.getState().choosePlan(plan);
      useDeadlineRules.getState().open(subject.rule);
      return;
    case 'event':
      await useCalendarPanel.getState().change(subject.event);
      return;
    default:
      assertNever(subject);
  }
}

/** Whether there is something to go to: a period that is not opened yet has no reports. */
export function isOpenable(subject: DeadlineSubject): boolean {
  if (subject.kind !== 'period') return true;
  const atWork = readyValue(usePlan.getState().atWork);
  return atWork?.plan ? atWork.periods.some(({ code }) => code === subject.period) : false;
}

async function goToPlan(plan: string): Promise<void> {
  useApplication.getState().go('plan');
  const { choose, go, detail } = usePlanDetail.getState();
  go('tree');
  if (readyValue(detail)?.plan.code !== plan) await choose(plan);
}
