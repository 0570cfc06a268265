import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { DayException } from '../../../../shared/domain/working-days/day-exception';
import type { ReadableDatabase } from '../database';
import { wasUndoneBy } from './was-undone-by';

/** An entry of the table with its keys, and who entered, ended and undid it. */
export type HolidayRow = DayException & {
  readonly id: number;
  readonly shippedCode: string | null;
  readonly replacesId: number | null;
  readonly replaces: string | null;
  readonly recordedBy: string;
  readonly recordedAt: string;
  /** Who withdrew or replaced it; null while it holds. */
  readonly endedBy: string | null;
  readonly endedAt: string | null;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
};

const columns = `h.id, h.uuid AS entry, h.shipped_code AS shippedCode, h.kind, h.first_day AS "from", h.last_day AS "to", h.name, h.status,
  h.source, h.makes_up_for AS makesUpFor, h.known_from AS knownFrom, h.known_to AS knownTo, h.replaces_id AS replacesId,
  r.uuid AS replaces, h.recorded_by AS recordedBy, h.recorded_at AS recordedAt, h.ended_by AS endedBy, h.ended_at AS endedAt,
  h.undone_by AS undoneBy, h.undone_at AS undoneAt`;

/** Every entry that was ever written, by day and then in the order in which they were written. */
export function selectHolidayRows(db: ReadableDatabase): readonly HolidayRow[] {
  return db
    .prepare<HolidayRow>(
      `SELECT ${columns} FROM holiday h LEFT JOIN holiday r ON r.id = h.replaces_id ORDER BY h.first_day, h.last_day, h.id`,
    )
    .all();
}

/**
 * The entries by which days are worked out: all that were not undone, those that were withdrawn or replaced with the day of it. With `on`
 * what was undone after that day still counts, and what it had taken the place of had ended.
 */
export function selectHolidays(
  db: ReadableDatabase,
  on: CalendarDate | null = null,
): readonly DayException[] {
  const rows = selectHolidayRows(db).filter(({ undoneAt }) => !wasUndoneBy(undoneAt, on));
  const replacedOn = new Map(
    rows.flatMap(({ replacesId, undoneAt, knownFrom }) =>
      replacesId !== null && undoneAt !== null && knownFrom !== null
        ? [[replacesId, knownFrom] as const]
        : [],
    ),
  );
  return rows.map((row) => exceptionOf(row, replacedOn.get(row.id) ?? null));
}

/** An entry that ended by a day at the latest. */
function exceptionOf(row: HolidayRow, endedBy: CalendarDate | null): DayException {
  const { entry, kind, from, to, name, status, source, makesUpFor, knownFrom } = row;
  const knownTo = row.knownTo === null || (endedBy !== null && endedBy < row.knownTo) ? endedBy : row.knownTo;
  return { entry, kind, from, to, name, status, source, makesUpFor, knownFrom, knownTo };
}

/** The years whose table somebody confirmed to be complete. */
export function selectConfirmedYears(db: ReadableDatabase): ReadonlySet<number> {
  const years = db
    .prepare<{ year: number }>('SELECT DISTINCT year FROM holiday_year WHERE undone_at IS NULL')
    .all();
  return new Set(years.map(({ year }) => year));
}

/** By which document the table of a year is complete, and who said so. */
export type YearConfirmation = {
  readonly source: string;
  readonly confirmedBy: string;
  readonly confirmedAt: string;
};

/** The last confirmation of a year that stands; null where there is none. */
export function selectConfirmation(db: ReadableDatabase, year: number): YearConfirmation | null {
  return (
    db
      .prepare<YearConfirmation>(
        `SELECT source, confirmed_by AS confirmedBy, confirmed_at AS confirmedAt FROM holiday_year
         WHERE year = ? AND undone_at IS NULL ORDER BY id DESC LIMIT 1`,
      )
      .get(year) ?? null
  );
}

/** The years that were ever confirmed, those whose confirmation was taken back included. */
export function selectYearsEverConfirmed(db: ReadableDatabase): ReadonlySet<number> {
  const years = db.prepare<{ year: number }>('SELECT DISTINCT year FROM holiday_year').all();
  return new Set(years.map(({ year }) => year));
}
