import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { localDay } from '../../../../shared/domain/local-day';
import type { ShownReminder } from '../../../../shared/domain/reminders/shown-reminder';
import type { ReadableDatabase, WritableDatabase } from '../database';

type Row = Pick<ShownReminder, 'deadline' | 'lastDay' | 'step'> & {
  readonly shownAt: string;
  readonly dismissedAt: string | null;
};

/** Farther than any step can be: the row of a deadline that was dismissed before it was shown. */
const beforeEveryStep = 366;

/** Every reminder that came for a last day since `from`, and what was dismissed. */
export function selectShownReminders(db: ReadableDatabase, from: CalendarDate): readonly ShownReminder[] {
  return db
    .prepare<Row>(
      `SELECT deadline, last_day AS lastDay, step, shown_at AS shownAt, dismissed_at AS dismissedAt FROM reminder
       WHERE last_day >= ? ORDER BY id`,
    )
    .all(from)
    .map(({ shownAt, dismissedAt, ...row }) => ({
      ...row,
      shownOn: localDay(new Date(shownAt)),
      isDismissed: dismissedAt !== null,
    }));
}

/** Records that reminders came; one that is on record already stays as it is. Inside the caller's transaction. */
export function insertShownReminders(
  db: WritableDatabase,
  reminders: readonly Pick<ShownReminder, 'deadline' | 'lastDay' | 'step'>[],
  newUuid: () => string,
  at: string,
): void {
  const insert = db.prepare(
    `INSERT INTO reminder (uuid, deadline, last_day, step, shown_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (deadline, last_day, step) DO NOTHING`,
  );
  for (const { deadline, lastDay, step } of reminders) insert.run(newUuid(), deadline, lastDay, step, at);
}

/** Records that nothing more is wanted for a last day of a deadline. Inside the caller's transaction. */
export function dismissReminders(
  db: WritableDatabase,
  uuid: string,
  { deadline, lastDay }: Pick<ShownReminder, 'deadline' | 'lastDay'>,
  dismissed: { readonly by: string; readonly at: string },
): void {
  db.prepare(
    `INSERT INTO reminder (uuid, deadline, last_day, step, shown_at) SELECT :uuid, :deadline, :lastDay, :step, :at
     WHERE NOT EXISTS (SELECT 1 FROM reminder WHERE deadline = :deadline AND last_day = :lastDay)`,
  ).run({ uuid, deadline, lastDay, step: beforeEveryStep, at: dismissed.at });
  db.prepare(
    'UPDATE reminder SET dismissed_by = ?, dismissed_at = ? WHERE deadline = ? AND last_day = ? AND dismissed_at IS NULL',
  ).run(dismissed.by, dismissed.at, deadline, lastDay);
}

/** Takes that back. Inside the caller's transaction. */
export function recallReminders(
  db: WritableDatabase,
  { deadline, lastDay }: Pick<ShownReminder, 'deadline' | 'lastDay'>,
): void {
  db.prepare(
    'UPDATE reminder SET dismissed_by = NULL, dismissed_at = NULL WHERE deadline = ? AND last_day = ?',
  ).run(deadline, lastDay);
}
