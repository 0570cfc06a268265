import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { DutyRole, Plan } from '../../../../shared/domain/plan';
import type { ReadableDatabase } from '../database';
import { datedNameId, validOn } from './dated-name';
import { standingAgencyId } from './standing-agency';

type PlanRow = Plan & { readonly id: number };

/**
 * The plan at work, with its database key and the agency that keeps its secretariat on a day, named as on that day; without a day,
 * for whoever shows neither, the last one known. Null in a database that holds no plan.
 */
export function selectCurrentPlan(db: ReadableDatabase, on: CalendarDate | null = null): PlanRow | null {
  return selectPlans(db, on)[0] ?? null;
}

/** All plans of the register with their keys, the plan at work first: the one that was entered last. `on` as for one. */
export function selectPlans(db: ReadableDatabase, on: CalendarDate | null = null): readonly PlanRow[] {
  return db
    .prepare<PlanRow>(
      `SELECT p.id, p.code, p.title, p.province, p.council_name AS councilName, a.code AS standingAgency,
         n.name AS standingAgencyName, d.number AS documentNumber, d.dated_on AS documentDate
       FROM plan p
       JOIN document d ON d.id = p.document_id
       JOIN agency a ON a.id = ${standingAgencyId('p', ':on')}
       JOIN agency_name n ON n.id = ${datedNameId('a.id', ':on')}
       ORDER BY p.id DESC`,
    )
    .all({ on: on ?? '9999-12-31' });
}

export type AssignedDuty = {
  readonly id: number;
  readonly assignment: string;
  readonly requested: boolean;
  readonly label: string;
  readonly role: DutyRole;
  readonly text: string;
};

/**
 * The duties that a plan gives to one agency on a day, by name or as a member of a group that the plan names, in the order of the
 * plan.
 */
export function selectDutiesOf(
  db: ReadableDatabase,
  planId: number,
  agency: string,
  on: CalendarDate,
): readonly AssignedDuty[] {
  type Row = Omit<AssignedDuty, 'requested'> & { readonly requested: 0 | 1 };
  return db
    .prepare<Row>(
      `WITH body AS (
         SELECT a.id FROM agency a WHERE a.code = :agency
         UNION SELECT g.group_id FROM agency a JOIN agency_member g ON g.member_id = a.id
           WHERE a.code = :agency AND ${validOn('g')}
       )
       SELECT DISTINCT d.id, s.label AS assignment, s.requested, d.label, d.role, d.text
       FROM body b
       CROSS JOIN assignment_member m ON m.agency_id = b.id AND ${validOn('m')}
       CROSS JOIN assignment s ON s.id = m.assignment_id AND s.plan_id = :plan
       CROSS JOIN duty d ON d.assignment_id = s.id
         AND (d.id = m.duty_id
           OR (m.duty_id IS NULL AND (d.addressee_id IS NULL OR d.addressee_id IN (SELECT id FROM body))))
       ORDER BY s.position, d.position`,
    )
    .all({ agency, plan: planId, on })
    .map((row) => ({ ...row, requested: row.requested === 1 }));
}

/**
 * Every duty that a plan ever gave to an agency, by name or as a member of a group, with the agency, in the order of the plan:
 * reports of all periods are read by it.
 */
export function selectDuties(
  db: ReadableDatabase,
  planId: number,
): ReadonlyArray<{ readonly agency: string; readonly assignment: string; readonly label: string }> {
  return db
    .prepare<{ agency: string; assignment: string; label: string }>(
      `WITH bound AS (
         SELECT s.id AS assignment_id, m.duty_id, m.agency_id FROM assignment s
           JOIN assignment_member m ON m.assignment_id = s.id WHERE s.plan_id = :plan
         UNION SELECT s.id, m.duty_id, g.member_id FROM assignment s
           JOIN assignment_member m ON m.assignment_id = s.id
           JOIN agency_member g ON g.group_id = m.agency_id WHERE s.plan_id = :plan
       )
       SELECT DISTINCT a.code AS agency, s.label AS assignment, d.label
       FROM bound b
       JOIN assignment s ON s.id = b.assignment_id
       JOIN agency a ON a.id = b.agency_id
       JOIN duty d ON d.assignment_id = s.id AND (b.duty_id IS NULL OR b.duty_id = d.id)
       ORDER BY s.position, d.position, a.position, a.id`,
    )
    .all({ plan: planId });
}
