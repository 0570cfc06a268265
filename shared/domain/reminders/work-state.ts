import { assertNever } from '../../kit/assert-never';
import type { CalendarDate } from '../calendar-date';
import type { Deadline } from '../deadlines/deadline';

/** `open`: still to be done and its day has not passed; `overdue`: passed and not done; `over`: nothing is left to do. */
export type WorkState = 'open' | 'overdue' | 'over';

/**
 * What is left to do of a deadline. Where nobody counts who has done it, a report that the law asks and the clerk's own day stay overdue
 * until they are dismissed; a day of the council's year is over once it has passed.
 */
export function workState(deadline: Deadline, today: CalendarDate): WorkState {
  const { progress, lastDay } = deadline;
  if (progress !== null && progress.done >= progress.of) return 'over';
  if (today <= lastDay) return 'open';
  return progress !== null || isOwed(deadline) ? 'overdue' : 'over';
}

function isOwed({ kind }: Deadline): boolean {
  switch (kind) {
    case 'plan_report':
    case 'duty':
    case 'request':
    case 'statutory':
    case 'own':
      return true;
    case 'council':
      return false;
    default:
      return assertNever(kind);
  }
}
