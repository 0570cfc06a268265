import type { CalendarDate } from '../calendar-date';
import type { ChaseLadder, ChaseStep } from '../deadlines/chase';
import { addWorkingDays, lastWorkingDay, type WorkingCalendar } from '../working-days/working-calendar';
import { type ChaseStanding, chaseDay } from './chase-standing';

/** That a letter of a step was sent; a sending that was taken back stays and does not count. */
export type StepSent = {
  readonly step: ChaseStep;
  readonly sentOn: CalendarDate;
  readonly undoneAt: string | null;
};

/** A step of the ladder and the working day on which it is due. */
export type DueStep = { readonly step: ChaseStep; readonly dueOn: CalendarDate };

/**
 * The next step of chasing an agency, with the working day on which it is due; null where nothing is awaited, no day was named, or the
 * ladder is at its end. Steps only go up: a reminder that nobody sent gives way to đôn đốc once that is due. Where a report was
 * returned the ladder begins anew with the return: what was sent before asked for something else. A later day moves what is not sent.
 */
export function nextStep(
  standing: ChaseStanding,
  sendings: readonly StepSent[],
  ladder: ChaseLadder,
  calendar: WorkingCalendar,
  today: CalendarDate,
): DueStep | null {
  const day = chaseDay(standing);
  if (!standing.isAwaited || day === null) return null;
  const { returnedOn } = standing;
  const sent = sendings.filter(
    ({ sentOn, undoneAt }) => undoneAt === null && (returnedOn === null || sentOn >= returnedOn),
  );
  const lastOf = (step: ChaseStep) => latest(sent.filter((one) => one.step === step));
  if (lastOf('report_up') !== null) return null;
  const urged = lastOf('urge');
  if (urged !== null)
    return { step: 'report_up', dueOn: addWorkingDays(calendar, later(urged, day), ladder.reportAfter) };

  const reminded = lastOf('remind');
  const urgeOn = urgeDay(calendar, day, reminded, ladder);
  if (reminded !== null || today >= urgeOn) return { step: 'urge', dueOn: urgeOn };
  return { step: 'remind', dueOn: remindDay(calendar, day, returnedOn, ladder) };
}

/** So many working days after the reminder, or after the day where none was sent; never before the day has passed. */
function urgeDay(
  calendar: WorkingCalendar,
  day: CalendarDate,
  reminded: CalendarDate | null,
  { urgeAfter }: ChaseLadder,
): CalendarDate {
  if (reminded === null) return addWorkingDays(calendar, day, urgeAfter);
  return later(addWorkingDays(calendar, reminded, urgeAfter), addWorkingDays(calendar, day, 1));
}

/** So many working days before the day; what was returned is not reminded of on the very day of the return. */
function remindDay(
  calendar: WorkingCalendar,
  day: CalendarDate,
  returnedOn: CalendarDate | null,
  { remindBefore }: ChaseLadder,
): CalendarDate {
  const planned =
    remindBefore === 0 ? lastWorkingDay(calendar, day) : addWorkingDays(calendar, day, -remindBefore);
  return returnedOn === null ? planned : later(planned, addWorkingDays(calendar, returnedOn, 1));
}

function latest(sent: readonly StepSent[]): CalendarDate | null {
  return sent.reduce<CalendarDate | null>(
    (last, { sentOn }) => (last === null ? sentOn : later(last, sentOn)),
    null,
  );
}

function later(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other;
}
