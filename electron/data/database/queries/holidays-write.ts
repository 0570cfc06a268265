import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { DayException } from '../../../../shared/domain/working-days/day-exception';
import type { WritableDatabase } from '../database';
import type { Recording } from './duty-deeds';

/** What is written of a new entry. */
export type NewHoliday = DayException & {
  readonly shippedCode: string | null;
  readonly replacesId: number | null;
};

/** Writes an entry and gives its key. One that ships and that the register has already is left alone: null. */
export function insertHoliday(db: WritableDatabase, entry: NewHoliday, recorded: Recording): number | null {
  const { changes, lastInsertRowid } = db
    .prepare(
      `INSERT INTO holiday (uuid, shipped_code, kind, first_day, last_day, name, status, source, makes_up_for, known_from,
         replaces_id, recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (shipped_code) DO NOTHING`,
    )
    .run(
      ...[entry.entry, entry.shippedCode, entry.kind, entry.from, entry.to, entry.name, entry.status],
      ...[entry.source, entry.makesUpFor, entry.knownFrom, entry.replacesId, recorded.by, recorded.at],
    );
  return changes === 0 ? null : Number(lastInsertRowid);
}

/** Takes an entry out of the table from a day on; it stays in the register. */
export function endHoliday(db: WritableDatabase, id: number, on: CalendarDate, ended: Recording): void {
  db.prepare('UPDATE holiday SET known_to = ?, ended_by = ?, ended_at = ? WHERE id = ?').run(
    ...[on, ended.by, ended.at, id],
  );
}

/** Puts an entry back that was taken out, as if that had never been. */
export function resumeHoliday(db: WritableDatabase, id: number): void {
  db.prepare('UPDATE holiday SET known_to = NULL, ended_by = NULL, ended_at = NULL WHERE id = ?').run(id);
}

/** Marks an entry as undone: it was never meant to be. */
export function undoHoliday(db: WritableDatabase, id: number, undone: Recording): void {
  db.prepare('UPDATE holiday SET undone_by = ?, undone_at = ? WHERE id = ?').run(undone.by, undone.at, id);
}

/** Records by which document the table of a year is complete. */
export function insertConfirmation(
  db: WritableDatabase,
  { uuid, year, source }: { readonly uuid: string; readonly year: number; readonly source: string },
  confirmed: Recording,
): void {
  db.prepare(
    'INSERT INTO holiday_year (uuid, year, source, confirmed_by, confirmed_at) VALUES (?, ?, ?, ?, ?)',
  ).run(uuid, year, source, confirmed.by, confirmed.at);
}

/** Takes every confirmation of a year back. */
export function undoConfirmations(db: WritableDatabase, year: number, undone: Recording): void {
  db.prepare('UPDATE holiday_year SET undone_by = ?, undone_at = ? WHERE year = ? AND undone_at IS NULL').run(
    undone.by,
    undone.at,
    year,
  );
}
