import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { ReadableDatabase } from '../database';
import { validOn } from './dated-name';

/** A duty with its last day, and the agency alone for which that is another one than the duty's own. */
export type DueDuty = {
  readonly id: number;
  readonly uuid: string;
  readonly lastDay: CalendarDate;
  /** What was granted to one agency; null for the duty's own day. */
  readonly extension: {
    readonly agency: string;
    readonly from: CalendarDate | null;
    readonly reason: string;
    readonly documentNumber: string | null;
    readonly recordedBy: string;
    readonly recordedAt: string;
  } | null;
};

/** Which duties: of a plan and of an agency, by codes; null takes all. Both days are included. */
export type DueDutiesAsked = {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly plan: string | null;
  readonly agency: string | null;
};

/** Whether a duty `d` of an item binds the agency `:agency` on a day, by name or as a member of a group. */
function binds(day: string): string {
  return `EXISTS (
    WITH body AS (
      SELECT a.id FROM agency a WHERE a.code = :agency
      UNION SELECT g.group_id FROM agency a JOIN agency_member g ON g.member_id = a.id
        WHERE a.code = :agency AND ${validOn('g', day)})
    SELECT 1 FROM assignment_member m WHERE m.assignment_id = d.assignment_id AND m.agency_id IN (SELECT id FROM body)
      AND ${validOn('m', day)}
      AND (m.duty_id = d.id
        OR (m.duty_id IS NULL AND (d.addressee_id IS NULL OR d.addressee_id IN (SELECT id FROM body)))))`;
}

/** An extension `e` of a duty `d` that holds: the latest that was not taken back, where it is later than the duty's own day. */
const holding = `e.undone_at IS NULL AND (d.due_on IS NULL OR e.due_on > d.due_on)
  AND NOT EXISTS (SELECT 1 FROM duty_extension f WHERE f.duty_id = e.duty_id AND f.agency_id = e.agency_id AND f.undone_at IS NULL
    AND (f.due_on > e.due_on OR (f.due_on = e.due_on AND f.id > e.id)))`;

/** Duties by their last days, those of a day in the order of the plans, newest plan first. */
export function selectDueDuties(db: ReadableDatabase, asked: DueDutiesAsked): readonly DueDuty[] {
  const ofAgency = asked.agency === null ? '' : `AND ${binds('d.due_on')}`;
  // Whoever was granted another day has that one instead.
  const without =
    asked.agency === null
      ? ''
      : `AND NOT EXISTS (SELECT 1 FROM duty_extension e JOIN agency a ON a.id = e.agency_id
           WHERE e.duty_id = d.id AND a.code = :agency AND ${holding})`;
  const ofPlan = asked.plan === null ? '' : 'AND p.code = :plan';
  const { plan, agency, ...days } = asked;
  const named = { ...days, ...(plan === null ? {} : { plan }), ...(agency === null ? {} : { agency }) };
  return db
    .prepare<{ id: number; uuid: string; lastDay: CalendarDate }>(
      `SELECT d.id, d.uuid, d.due_on AS lastDay
       FROM duty d JOIN assignment s ON s.id = d.assignment_id JOIN plan p ON p.id = s.plan_id
       WHERE d.due_on BETWEEN :from AND :to ${ofPlan} ${ofAgency} ${without}
       ORDER BY d.due_on, s.plan_id DESC, s.position, d.position`,
    )
    .all(named)
    .map((row) => ({ ...row, extension: null }));
}

/** The later days that single agencies were granted for duties, in the same order. */
export function selectExtendedDuties(db: ReadableDatabase, asked: DueDutiesAsked): readonly DueDuty[] {
  type Row = { id: number; uuid: string; lastDay: CalendarDate } & NonNullable<DueDuty['extension']>;
  return db
    .prepare<Row>(
      `SELECT d.id, d.uuid, e.due_on AS lastDay, a.code AS agency, d.due_on AS "from", e.reason, e.document_number AS documentNumber,
         e.recorded_by AS recordedBy, e.recorded_at AS recordedAt
       FROM duty_extension e JOIN duty d ON d.id = e.duty_id JOIN agency a ON a.id = e.agency_id
       JOIN assignment s ON s.id = d.assignment_id JOIN plan p ON p.id = s.plan_id
       WHERE e.due_on BETWEEN :from AND :to AND (:plan IS NULL OR p.code = :plan) AND (:agency IS NULL OR a.code = :agency)
         AND ${holding}
       ORDER BY e.due_on, s.plan_id DESC, s.position, d.position, a.position, a.id`,
    )
    .all(asked)
    .map(({ id, uuid, lastDay, ...extension }) => ({ id, uuid, lastDay, extension }));
}
