import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { localDay } from '../../../../shared/domain/local-day';
import type { ReadableDatabase } from '../database';

/**
 * The days on which something of what decides about due dates became known, ceased to hold or was undone (days off, made-up days, settings of
 * rules), in order. Between two of them the same was known every day.
 */
export function selectKnowledgeDays(db: ReadableDatabase): readonly CalendarDate[] {
  const days = db
    .prepare<{ day: CalendarDate }>(
      `SELECT known_from AS day FROM holiday WHERE known_from IS NOT NULL
       UNION SELECT known_to FROM holiday WHERE known_to IS NOT NULL
       UNION SELECT edited_on FROM rule_edit`,
    )
    .all()
    .map(({ day }) => day);
  const undone = db
    .prepare<{ at: string }>(
      `SELECT undone_at AS at FROM holiday WHERE undone_at IS NOT NULL
       UNION SELECT undone_at FROM rule_edit WHERE undone_at IS NOT NULL`,
    )
    .all()
    .map(({ at }) => localDay(new Date(at)));
  return [...new Set([...days, ...undone])].toSorted();
}
