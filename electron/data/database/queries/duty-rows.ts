import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { DutyRole } from '../../../../shared/domain/plan';
import type { ReadableDatabase } from '../database';

export type DutyText = {
  readonly id: number;
  readonly duty: string;
  readonly planId: number;
  readonly plan: string;
  readonly assignmentId: number;
  readonly assignment: string;
  readonly heading: string;
  readonly requested: boolean;
  readonly label: string;
  readonly role: DutyRole;
  readonly topic: string;
  readonly text: string;
  readonly deadlineText: string | null;
  readonly dueOn: CalendarDate | null;
};

/** What duties say, by their keys. */
export function selectDutyTexts(db: ReadableDatabase, ids: readonly number[]): ReadonlyMap<number, DutyText> {
  const rows = db
    .prepare<Omit<DutyText, 'requested'> & { readonly requested: 0 | 1 }>(
      `SELECT d.id, d.uuid AS duty, p.id AS planId, p.code AS plan, s.id AS assignmentId, s.label AS assignment, s.heading, s.requested,
         d.label, d.role, d.topic, d.text, d.deadline_text AS deadlineText, d.due_on AS dueOn
       FROM json_each(?) j CROSS JOIN duty d ON d.id = j.value
       JOIN assignment s ON s.id = d.assignment_id JOIN plan p ON p.id = s.plan_id`,
    )
    .all(JSON.stringify([...new Set(ids)]));
  return new Map(rows.map(({ requested, ...row }) => [row.id, { ...row, requested: requested === 1 }]));
}

/** The key of a duty; null where there is none. */
export function selectDutyId(db: ReadableDatabase, uuid: string): number | null {
  return db.prepare<{ id: number }>('SELECT id FROM duty WHERE uuid = ?').get(uuid)?.id ?? null;
}

/** The key of a plan; null where there is none. */
export function selectPlanId(db: ReadableDatabase, code: string): number | null {
  return db.prepare<{ id: number }>('SELECT id FROM plan WHERE code = ?').get(code)?.id ?? null;
}

export type NamedAgency = {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly isGroup: boolean;
};

/** Agencies by their keys, under the names of a day; under the last known where they have none on that day. */
export function selectNamedAgencies(
  db: ReadableDatabase,
  ids: readonly number[],
  on: CalendarDate,
): ReadonlyMap<number, NamedAgency> {
  const rows = db
    .prepare<Omit<NamedAgency, 'isGroup'> & { readonly isGroup: 0 | 1 }>(
      `SELECT a.id, a.code, a.is_group AS isGroup, COALESCE(
         (SELECT n.name FROM agency_name n WHERE n.agency_id = a.id AND (n.valid_from IS NULL OR n.valid_from <= :on)
            AND (n.valid_to IS NULL OR n.valid_to >= :on) ORDER BY n.valid_from DESC, n.id DESC LIMIT 1),
         (SELECT l.name FROM agency_latest_name l WHERE l.agency_id = a.id)) AS name
       FROM json_each(:ids) j CROSS JOIN agency a ON a.id = j.value`,
    )
    .all({ ids: JSON.stringify([...new Set(ids)]), on });
  return new Map(rows.map(({ isGroup, ...row }) => [row.id, { ...row, isGroup: isGroup === 1 }]));
}

/** The key of an agency; null where there is none. */
export function selectAgencyId(db: ReadableDatabase, code: string): number | null {
  return db.prepare<{ id: number }>('SELECT id FROM agency WHERE code = ?').get(code)?.id ?? null;
}
