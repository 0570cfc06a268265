import type { ChaseCell, ChaseRow } from '../../../../shared/contract/chase';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import {
  type ChaseStanding,
  chaseDay,
  isOverdue,
  overdueDays,
} from '../../../../shared/domain/chase/chase-standing';
import { isRequested } from '../../../../shared/domain/chase/is-requested';
import { type DueStep, nextStep, type StepSent } from '../../../../shared/domain/chase/next-step';
import type { ChaseLadder, ChaseStep } from '../../../../shared/domain/deadlines/chase';
import type { Period } from '../../../../shared/domain/period';
import type { WorkingCalendar } from '../../../../shared/domain/working-days/working-calendar';
import type { ReadableDatabase } from '../../database/database';
import { selectNamesOn } from '../../database/queries/agencies-on';
import { selectRequestedAgencies } from '../../database/queries/chase-relations';
import { type StepRow, selectStepsDrafted, selectStepsSent } from '../../database/queries/chase-steps';
import { holidayBook } from '../../database/queries/deadline-calendar';
import { selectPeriodIds, selectPeriods } from '../../database/queries/periods';
import { requirePeriod } from '../current-plan';
import { type Chased, chasedIn } from './chased';

/** A board shows no more periods than this by itself: the newest ones. */
const mostPeriods = 12;

type PeriodOnBoard = {
  readonly id: number;
  readonly period: Period;
  readonly chased: readonly Chased[];
};

type Asked = {
  readonly plan: { readonly id: number; readonly standingAgency: string };
  readonly periods: readonly string[] | null;
  readonly only: 'all' | 'late' | 'next_due';
  readonly ladder: ChaseLadder;
  readonly today: CalendarDate;
};

/** Agencies × periods: where each stands, what was sent to it, and what comes next. Throws `Refusal` (`unknown_period`). */
export function chaseBoard(
  db: ReadableDatabase,
  { plan, periods: codes, only, ladder, today }: Asked,
): { periods: Period[]; rows: ChaseRow[] } {
  const shown = codes === null ? openPeriods(db, plan, today) : namedPeriods(db, codes, plan, today);
  const calendar = holidayBook(db).on(today);
  const next = rememberedStep(ladder, calendar, today);
  const late = rememberedOverdue(calendar, today);
  const rows = new Map<string, { readonly cells: ChaseCell[]; readonly first: Chased }>();
  const meant = new Set<string>();
  for (const { id, period, chased } of shown) {
    const sent = selectStepsSent(db, id);
    const drafted = selectStepsDrafted(db, id);
    for (const one of chased) {
      const { agency, state, daysLate, dueDate } = one.reception;
      const steps = sent.get(agency) ?? [];
      const due = one.isOwn ? null : next(one.standing, steps);
      const cell: ChaseCell = {
        ...{ period: period.code, state, daysLate, dueDate, overdue: late(one.standing) },
        sent: steps.map(({ step, letter, sentOn, sentBy }) => ({ step, letter, sentOn, sentBy })),
        drafted: due === null ? null : (drafted.get(agency)?.get(due.step) ?? null),
        next: due,
      };
      const row = rows.get(agency);
      if (row) row.cells.push(cell);
      else rows.set(agency, { cells: [cell], first: one });
      if (isMeant(only, one.standing, due, today)) meant.add(agency);
    }
  }
  const requested = selectRequestedAgencies(db, plan.id, today);
  const names = selectNamesOn(db, today, [...meant]);
  return {
    periods: shown.map(({ period }) => period),
    rows: [...rows].flatMap(([agency, { cells, first }]): ChaseRow[] => {
      if (!meant.has(agency)) return [];
      const kind = first.reception.agencyKind;
      return [
        {
          ...{ agency, name: names.get(agency) ?? first.reception.agencyName, kind, cells },
          requested: isRequested(requested.get(agency) ?? null, kind),
        },
      ];
    }),
  };
}

function isMeant(
  only: Asked['only'],
  standing: ChaseStanding,
  due: DueStep | null,
  today: CalendarDate,
): boolean {
  switch (only) {
    case 'all':
      return true;
    case 'late':
      return isOverdue(standing, today);
    case 'next_due':
      return due !== null && due.dueOn <= today;
  }
}

function namedPeriods(
  db: ReadableDatabase,
  codes: readonly string[],
  { standingAgency }: Asked['plan'],
  today: CalendarDate,
): readonly PeriodOnBoard[] {
  return [...new Set(codes)].map((code) => {
    const { id, period } = requirePeriod(db, code);
    return { id, period, chased: chasedIn(db, { id, period }, standingAgency, today) };
  });
}

/** Those of which something is late, and those whose day comes next; oldest first. */
function openPeriods(
  db: ReadableDatabase,
  plan: Asked['plan'],
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

/** Thousands of agencies share a few days: each case is worked out once. */
function rememberedStep(
  ladder: ChaseLadder,
  calendar: WorkingCalendar,
  today: CalendarDate,
): (standing: ChaseStanding, sent: readonly StepRow[]) => DueStep | null {
  const known = new Map<string, DueStep | null>();
  return (standing, sent) => {
    if (!standing.isAwaited) return null;
    const steps = sent.map(({ step, sentOn }): StepSent => ({ step, sentOn, undoneAt: null }));
    const key = `${standing.lastDay} ${standing.returnedOn} ${steps.map(stepKey).join(' ')}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const due = nextStep(standing, steps, ladder, calendar, today);
    known.set(key, due);
    return due;
  };
}

function stepKey({ step, sentOn }: { readonly step: ChaseStep; readonly sentOn: CalendarDate }): string {
  return `${step}@${sentOn}`;
}

function rememberedOverdue(
  calendar: WorkingCalendar,
  today: CalendarDate,
): (standing: ChaseStanding) => number {
  const known = new Map<string, number>();
  return (standing) => {
    if (!isOverdue(standing, today)) return 0;
    const key = `${standing.lastDay} ${standing.returnedOn}`;
    const days = known.get(key) ?? overdueDays(standing, calendar, today);
    known.set(key, days);
    return days;
  };
}
