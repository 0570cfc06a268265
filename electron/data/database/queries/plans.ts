import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { DutyRole, Plan } from '../../../../shared/domain/plan';
import type { ReadableDatabase } from '../database';

/** The plan at work, with its database key; null in a database that holds none. */
export function selectCurrentPlan(db: ReadableDatabase): (Plan & { readonly id: number }) | null {
  return (
    db
      .prepare<Plan & { readonly id: number }>(
        `SELECT p.id, p.code, p.title, p.province, p.council_name AS councilName, a.code AS standingAgency,
           n.name AS standingAgencyName, d.number AS documentNumber, d.dated_on AS documentDate
         FROM plan p
         JOIN document d ON d.id = p.document_id
         JOIN agency a ON a.id = p.standing_agency_id
         JOIN agency_latest_name n ON n.agency_id = a.id
         ORDER BY p.id DESC LIMIT 1`,
      )
      .get() ?? null
  );
}

export type AssignedDuty = {
  readonly id: number;
  readonly assignment: string;
  readonly requested: boolean;
  readonly label: string;
  readonly role: DutyRole;
  readonly text: string;
};

/** The duties that a plan gives to one agency by name, in the order of the plan. */
export function selectDutiesOf(
  db: ReadableDatabase,
  planId: number,
  agency: string,
): readonly AssignedDuty[] {
  type Row = Omit<AssignedDuty, 'requested'> & { readonly requested: 0 | 1 };
  return db
    .prepare<Row>(
      `SELECT d.id, s.label AS assignment, s.requested, d.label, d.role, d.text
       FROM agency a
       CROSS JOIN assignment_member m ON m.agency_id = a.id
       CROSS JOIN assignment s ON s.id = m.assignment_id AND s.plan_id = ?
       CROSS JOIN duty d ON d.assignment_id = s.id
       WHERE a.code = ? ORDER BY s.position, d.position`,
    )
    .all(planId, agency)
    .map((row) => ({ ...row, requested: row.requested === 1 }));
}

/** Every duty that a plan gives to an agency by name, with the agency, in the order of the plan. */
export function selectDuties(
  db: ReadableDatabase,
  planId: number,
): ReadonlyArray<{ readonly agency: string; readonly assignment: string; readonly label: string }> {
  return db
    .prepare<{ agency: string; assignment: string; label: string }>(
      `SELECT a.code AS agency, s.label AS assignment, d.label
       FROM assignment s
       JOIN assignment_member m ON m.assignment_id = s.id
       JOIN agency a ON a.id = m.agency_id
       JOIN duty d ON d.assignment_id = s.id
       WHERE s.plan_id = ? ORDER BY s.position, d.position`,
    )
    .all(planId);
}

export type ReporterRow = {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly isGroup: boolean;
};

/**
 * Who has to report in a period: the agencies that its rule binds, with every collective body replaced by the members that
 * its roster holds on `on`. A collective body without a roster is returned as it is, with `isGroup` true.
 */
export function selectReporters(
  db: ReadableDatabase,
  periodId: number,
  on: CalendarDate,
): readonly ReporterRow[] {
  type Row = Omit<ReporterRow, 'isGroup'> & { readonly isGroup: 0 | 1 };
  return db
    .prepare<Row>(
      `WITH bound AS (
         SELECT ra.agency_id, ra.position, a.is_group
         FROM period p
         JOIN reporting_rule_agency ra ON ra.rule_id = p.rule_id
         JOIN agency a ON a.id = ra.agency_id
         WHERE p.id = :period
       ), member AS (
         SELECT m.member_id AS agency_id, b.position, b.agency_id AS group_id
         FROM bound b
         JOIN agency_member m ON m.group_id = b.agency_id
           AND m.valid_from <= :on AND (m.valid_to IS NULL OR m.valid_to >= :on)
         WHERE b.is_group = 1
       ), reporter AS (
         SELECT agency_id, position FROM bound WHERE is_group = 0
         UNION ALL SELECT agency_id, position FROM member
         UNION ALL SELECT agency_id, position FROM bound b
           WHERE is_group = 1 AND NOT EXISTS (SELECT 1 FROM member m WHERE m.group_id = b.agency_id)
       )
       SELECT a.code, n.name, a.kind, a.is_group AS isGroup
       FROM reporter r
       JOIN agency a ON a.id = r.agency_id
       JOIN agency_latest_name n ON n.agency_id = a.id
       GROUP BY a.id ORDER BY MIN(r.position), a.position`,
    )
    .all({ period: periodId, on })
    .map((row) => ({ ...row, isGroup: row.isGroup === 1 }));
}
