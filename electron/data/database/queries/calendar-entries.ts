import { type CalendarEntry, StoredContent } from '../../../../shared/domain/calendar-file/calendar-entry';
import type { ReadableDatabase, WritableDatabase } from '../database';

type Row = Pick<CalendarEntry, 'deadline' | 'uid' | 'sequence' | 'stampedAt'> & {
  readonly content: string;
  readonly cancelled: 0 | 1;
};

/** Every entry that was ever written into a calendar file, as it was written last. */
export function selectCalendarEntries(db: ReadableDatabase): readonly CalendarEntry[] {
  return db
    .prepare<Row>(
      'SELECT deadline, uid, sequence, content, stamped_at AS stampedAt, cancelled FROM calendar_entry ORDER BY deadline',
    )
    .all()
    .map(({ content, cancelled, ...row }) => ({
      ...row,
      ...StoredContent.parse(JSON.parse(content)),
      isCancelled: cancelled === 1,
    }));
}

/** Keeps entries as they are written now. Inside the caller's transaction. */
export function keepCalendarEntries(db: WritableDatabase, entries: readonly CalendarEntry[]): void {
  const keep = db.prepare(
    `INSERT INTO calendar_entry (deadline, uid, sequence, content, stamped_at, cancelled) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (deadline) DO UPDATE SET sequence = excluded.sequence, content = excluded.content,
       stamped_at = excluded.stamped_at, cancelled = excluded.cancelled`,
  );
  for (const { deadline, uid, sequence, stampedAt, isCancelled, content, scope, years } of entries) {
    keep.run(
      deadline,
      uid,
      sequence,
      JSON.stringify({ content, scope, years }),
      stampedAt,
      isCancelled ? 1 : 0,
    );
  }
}
