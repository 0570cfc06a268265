import type { ChaseCell, ChaseRow } from '../../../../shared/contract/chase';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { type ChaseStanding, isOverdue } from '../../../../shared/domain/chase/chase-standing';
import type { DueStep } from '../../../../shared/domain/chase/next-step';
import type { ChaseLadder } from '../../../../shared/domain/deadlines/chase';
import type { Period } from '../../../../shared/domain/period';
import { assertNever } from '../../../../shared/kit/assert-never';
import type { ReadableDatabase } from '../../database/database';
import { selectNamesOn } from '../../database/queries/agencies-on';
import { selectStepsDrafted, selectStepsSent } from '../../database/queries/chase-steps';
import { holidayBook } from '../../database/queries/deadline-calendar';
import { type Chased, canBeWrittenTo } from './chased';
import { namedPeriods, openPeriods, type PlanOnBoard } from './periods-on-board';
import { rememberedOverdue, rememberedStep } from './remembered';
import { requestedToday } from './requested';

type Asked = {
  readonly plan: PlanOnBoard;
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
      const due = canBeWrittenTo(one) ? next(one.standing, steps) : null;
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
  const isRequested = requestedToday(db, plan.id, today);
  const names = selectNamesOn(db, today, [...meant]);
  return {
    periods: shown.map(({ period }) => period),
    rows: [...rows].flatMap(([agency, { cells, first }]): ChaseRow[] => {
      if (!meant.has(agency)) return [];
      const kind = first.reception.agencyKind;
      return [
        {
          ...{ agency, name: names.get(agency) ?? first.reception.agencyName, kind, cells },
          requested: isRequested(first),
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
    default:
      return assertNever(only);
  }
}
