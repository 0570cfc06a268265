import type { DayException } from '../../../../shared/domain/working-days/day-exception';
import type { ReadableDatabase } from '../database';

/** All entries of the table of holidays that were not undone, in the order in which they were entered; those that were withdrawn say when. */
export function selectHolidays(db: ReadableDatabase): readonly DayException[] {
  return db
    .prepare<DayException>(
      `SELECT uuid AS entry, kind, first_day AS "from", last_day AS "to", name, status, source, makes_up_for AS makesUpFor,
         known_from AS knownFrom, known_to AS knownTo
       FROM holiday WHERE undone_at IS NULL ORDER BY id`,
    )
    .all();
}

/** The years whose table somebody confirmed to be complete. */
export function selectConfirmedYears(db: ReadableDatabase): ReadonlySet<number> {
  const rows = db
    .prepare<{ year: number }>('SELECT DISTINCT year FROM holiday_year WHERE undone_at IS NULL')
    .all();
  return new Set(rows.map(({ year }) => year));
}
