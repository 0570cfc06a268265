import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { type ChaseStanding, chaseDay, isOverdue } from '../../../../shared/domain/chase/chase-standing';
import type { Period } from '../../../../shared/domain/period';
import type { ReadableDatabase } from '../../database/database';
import { selectPeriodIds, selectPeriods } from '../../database/queries/periods';
import { requirePeriod } from '../current-plan';
import { type Chased, chasedIn } from './chased';

/** A period of the board with everybody in it. */
export type PeriodOnBoard = {
  readonly id: number;
  readonly period: Period;
  readonly chased: readonly Chased[];
};

/** The plan at work, and who keeps its secretariat today. */
export type PlanOnBoard = { readonly id: number; readonly standingAgency: string };

/** A board shows no more periods than this by itself: the newest ones. */
const mostPeriods = 12;

/** Periods by their codes, in the order of the codes. Throws `Refusal` (`unknown_period`). */
export function namedPeriods(
  db: ReadableDatabase,
  codes: readonly string[],
  { standingAgency }: PlanOnBoard,
  today: CalendarDate,
): readonly PeriodOnBoard[] {
  return [...new Set(codes)].map((code) => {
    const { id, period } = requirePeriod(db, code);
    return { id, period, chased: chasedIn(db, { id, period }, standingAgency, today) };
  });
}

/** Those of which something is late, and those whose day comes next; oldest first. */
export function openPeriods(
  db: ReadableDatabase,
  plan: PlanOnBoard,
  today: CalendarDate,
): readonly PeriodOnBoard[] {
  const ids = selectPeriodIds(db, plan.id);
  const begun = selectPeriods(db, plan.id).filter(({ dataFrom }) => dataFrom <= today);
  const found: PeriodOnBoard[] = [];
  for (const period of begun.toReversed()) {
    const id = ids.get(period.code);
    if (id === undefined || found.length === mostPeriods + 4) continue;
    const chased = chasedIn(db, { id, period }, plan.standingAgency, today);
    if (chased.some(({ standing }) => isOverdue(standing, today) || isAhead(standing, today)))
      found.push({ id, period, chased });
  }
  const coming = found.filter(({ chased }) => !chased.some(({ standing }) => isOverdue(standing, today)));
  const nextDay = coming.map(soonest).reduce((first, day) => (day < first ? day : first), farDay);
  return found
    .filter((one) => !coming.includes(one) || soonest(one) === nextDay)
    .slice(0, mostPeriods)
    .reverse();
}

/** Something is awaited, and its day has not passed. */
function isAhead(standing: ChaseStanding, today: CalendarDate): boolean {
  const day = chaseDay(standing);
  return standing.isAwaited && day !== null && day >= today;
}

const farDay = '9999-12-31';

function soonest({ chased }: PeriodOnBoard): string {
  return chased
    .flatMap(({ standing }) => (standing.isAwaited ? (chaseDay(standing) ?? []) : []))
    .reduce<string>((first, day) => (day < first ? day : first), farDay);
}
