import type { AgencyKind } from '../../../../shared/domain/agency';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { HolidayBook } from '../../../../shared/domain/deadlines/holiday-book';
import { lastWorkingDay } from '../../../../shared/domain/working-days/working-calendar';
import type { ReadableDatabase } from '../../database/database';
import { selectAgenciesOn } from '../../database/queries/agencies-on';
import { holidayBook } from '../../database/queries/deadline-calendar';
import { selectPlans } from '../../database/queries/plans';
import type { Asked } from './entry';

export type KnownAgency = { readonly code: string; readonly name: string; readonly kind: AgencyKind };
type PlanRow = ReturnType<typeof selectPlans>[number];

/** What one question about deadlines reads once and all kinds of them share. */
export type Scope = {
  readonly db: ReadableDatabase;
  readonly today: CalendarDate;
  readonly asked: Asked;
  readonly book: HolidayBook;
  /** The plan at work first. */
  readonly plans: readonly PlanRow[];
  /** An agency under its name of today; null where the register has none of that code. */
  readonly agencyOf: (code: string) => KnownAgency | null;
  /** The last working day at or before a last day that nothing moves, as it was known then. */
  readonly workingDay: (lastDay: CalendarDate) => CalendarDate;
};

/** Opens the scope of a question. */
export function openScope(db: ReadableDatabase, today: CalendarDate, asked: Asked): Scope {
  const book = holidayBook(db);
  let agencies: ReadonlyMap<string, KnownAgency> | null = null;
  const working = new Map<CalendarDate, CalendarDate>();
  return {
    ...{ db, today, asked, book },
    plans: selectPlans(db, today),
    agencyOf: (code) => {
      agencies ??= new Map(selectAgenciesOn(db, today).map((agency) => [agency.code, agency]));
      return agencies.get(code) ?? null;
    },
    workingDay: (lastDay) => {
      const known = working.get(lastDay) ?? lastWorkingDay(book.on(lastDay), lastDay);
      working.set(lastDay, known);
      return known;
    },
  };
}
