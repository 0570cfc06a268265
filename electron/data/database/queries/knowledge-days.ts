import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { ReadableDatabase } from '../database';

/**
 * The days on which something of what decides about due dates became known or ceased to hold (days off, made-up days, settings of rules),
 * in order. Between two of them the same was known every day.
 */
export function selectKnowledgeDays(db: ReadableDatabase): readonly CalendarDate[] {
  return db
    .prepare<{ day: CalendarDate }>(
      `SELECT known_from AS day FROM holiday WHERE known_from IS NOT NULL
       UNION SELECT known_to FROM holiday WHERE known_to IS NOT NULL
       UNION SELECT edited_on FROM rule_edit ORDER BY day`,
    )
    .all()
    .map(({ day }) => day);
}
