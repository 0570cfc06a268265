import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { ReadableDatabase } from '../database';
import { validOn } from './dated-name';

/**
 * Which agencies a plan names on a day, by themselves or as members of a group, and whether any of their items begins with "Đề nghị".
 * Those whom it does not name are left out.
 */
export function selectRequestedAgencies(
  db: ReadableDatabase,
  planId: number,
  on: CalendarDate,
): ReadonlyMap<string, boolean> {
  const rows = db
    .prepare<{ agency: string; requested: 0 | 1 }>(
      `WITH item AS (
         SELECT m.agency_id, MAX(s.requested) AS requested
         FROM assignment s JOIN assignment_member m ON m.assignment_id = s.id AND ${validOn('m')}
         WHERE s.plan_id = :plan GROUP BY m.agency_id
       ), body AS (
         SELECT agency_id, requested FROM item
         UNION ALL SELECT g.member_id, i.requested FROM item i
           JOIN agency_member g ON g.group_id = i.agency_id AND ${validOn('g')}
       )
       SELECT a.code AS agency, MAX(b.requested) AS requested
       FROM body b JOIN agency a ON a.id = b.agency_id GROUP BY a.id`,
    )
    .all({ plan: planId, on });
  return new Map(rows.map(({ agency, requested }) => [agency, requested === 1]));
}

/** The key of the plan that a period belongs to. Throws where there is no such period. */
export function selectPlanOfPeriod(db: ReadableDatabase, periodId: number): number {
  const row = db
    .prepare<{ planId: number }>('SELECT plan_id AS planId FROM period WHERE id = ?')
    .get(periodId);
  if (!row) throw new Error(`There is no period ${periodId}.`);
  return row.planId;
}
