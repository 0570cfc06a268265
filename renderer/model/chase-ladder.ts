import type { ChaseCell } from '../../shared/contract/chase';
import type { CalendarDate } from '../../shared/domain/calendar-date';
import { ChaseStep } from '../../shared/domain/deadlines/chase';
import { assertNever } from '../../shared/kit/assert-never';

/**
 * One step of the ladder as it stands for an agency in a period; `due` is the next one once its day has come, `skipped` one that was not
 * sent and gave way to the next.
 */
export type LadderStep = {
  readonly step: ChaseStep;
  readonly state: 'sent' | 'skipped' | 'due' | 'next' | 'later';
  /** The day on which it was sent last, or is due; null for steps after the next one. */
  readonly day: CalendarDate | null;
  /** A letter of it is written and waits to be sent. */
  readonly isDrafted: boolean;
};

/** The three steps from nhắc to báo cáo UBND; none where nothing is left to chase and nothing was sent. */
export function ladderSteps(cell: ChaseCell, today: CalendarDate): readonly LadderStep[] {
  if (cell.next === null && cell.sent.length === 0) return [];
  const reached = ChaseStep.options.findIndex((step) =>
    cell.next === null ? cell.sent.some((one) => one.step === step) : cell.next.step === step,
  );
  return ChaseStep.options.map((step, index): LadderStep => {
    const isNext = cell.next?.step === step;
    const isDrafted = isNext && cell.drafted !== null;
    const sentOn = cell.sent.filter((one) => one.step === step).at(-1)?.sentOn;
    if (isNext && cell.next) {
      const { dueOn } = cell.next;
      return { step, state: dueOn <= today ? 'due' : 'next', day: dueOn, isDrafted };
    }
    if (sentOn !== undefined) return { step, state: 'sent', day: sentOn, isDrafted };
    return { step, state: index < reached ? 'skipped' : 'later', day: null, isDrafted };
  });
}

/** Whether something is still owed: nothing came, or what came went back and was not corrected. */
export function isOutstanding({ state }: Pick<ChaseCell, 'state'>): boolean {
  switch (state) {
    case 'not-due':
    case 'due-soon':
    case 'extended':
    case 'missing':
    case 'returned':
      return true;
    case 'on-time':
    case 'late':
    case 'nil':
      return false;
    default:
      return assertNever(state);
  }
}

/** Whether something is owed whose day has passed. What is missing is late on the very day after, though no working day went by yet. */
export function isLate({ state, overdue }: Pick<ChaseCell, 'state' | 'overdue'>): boolean {
  return state === 'missing' || (isOutstanding({ state }) && overdue > 0);
}

/** Whether letters go to an agency: not to the standing one, which writes them, nor where nothing was ever due. */
export function isChased({ next, sent }: Pick<ChaseCell, 'next' | 'sent'>): boolean {
  return next !== null || sent.length > 0;
}

/** Whether the day of the next step has come. */
export function isStepDue({ next }: Pick<ChaseCell, 'next'>, today: CalendarDate): boolean {
  return next !== null && next.dueOn <= today;
}
