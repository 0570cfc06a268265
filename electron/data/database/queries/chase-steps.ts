import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { ChaseStep } from '../../../../shared/domain/deadlines/chase';
import { groupBy } from '../../../../shared/kit/group-by';
import type { ReadableDatabase } from '../database';

/** A step that was taken against an agency: the letter, its number, when and by whom it was sent. */
export type StepRow = {
  readonly agency: string;
  readonly step: ChaseStep;
  readonly letter: string;
  readonly documentNumber: string | null;
  readonly sentOn: CalendarDate;
  readonly sentBy: string;
};

/** What was sent to the agencies in a period, by agency, in the order of the days; what was taken back is left out. */
export function selectStepsSent(
  db: ReadableDatabase,
  periodId: number,
): ReadonlyMap<string, readonly StepRow[]> {
  const rows = db
    .prepare<StepRow>(
      `SELECT a.code AS agency, l.step, l.uuid AS letter, s.document_number AS documentNumber, s.sent_on AS sentOn,
         s.recorded_by AS sentBy
       FROM chase_letter l
       JOIN chase_sending s ON s.letter_id = l.id AND s.undone_at IS NULL
       JOIN chase_letter_agency la ON la.letter_id = l.id
       JOIN agency a ON a.id = la.agency_id
       WHERE l.period_id = ? AND l.undone_at IS NULL ORDER BY s.sent_on, s.id`,
    )
    .all(periodId);
  return groupBy(rows, ({ agency }) => agency);
}

/** The newest letter of each step that is drafted to an agency in a period and was neither sent nor put away: by agency, then by step. */
export function selectStepsDrafted(
  db: ReadableDatabase,
  periodId: number,
): ReadonlyMap<string, ReadonlyMap<ChaseStep, string>> {
  const rows = db
    .prepare<{ agency: string; step: ChaseStep; letter: string }>(
      `SELECT a.code AS agency, l.step, l.uuid AS letter
       FROM chase_letter l
       JOIN chase_letter_agency la ON la.letter_id = l.id
       JOIN agency a ON a.id = la.agency_id
       WHERE l.period_id = ? AND l.undone_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM chase_sending s WHERE s.letter_id = l.id AND s.undone_at IS NULL)
       ORDER BY l.id`,
    )
    .all(periodId);
  const found = new Map<string, Map<ChaseStep, string>>();
  for (const { agency, step, letter } of rows) {
    const known = found.get(agency);
    if (known) known.set(step, letter);
    else found.set(agency, new Map([[step, letter]]));
  }
  return found;
}
