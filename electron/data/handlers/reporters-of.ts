import type { CalendarDate } from '../../../shared/domain/calendar-date';
import type { Reporters } from '../../../shared/domain/reporters';
import type { ReadableDatabase } from '../database/database';
import { selectReporters } from '../database/queries/reporters';
import { selectReportedCodes } from '../database/queries/submissions';

/** Who was to report in a period, read on a day, and who has. */
export function reportersOf(db: ReadableDatabase, periodId: number, on: CalendarDate): Reporters {
  const reporters = selectReporters(db, periodId, on);
  return {
    expected: reporters.filter(({ isGroup }) => !isGroup),
    reportedCodes: selectReportedCodes(db, periodId),
    groupsWithoutRoster: reporters.filter(({ isGroup }) => isGroup),
  };
}
