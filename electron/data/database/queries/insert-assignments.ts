import type { PlanPreset } from '../../../../shared/domain/plan';
import type { WritableDatabase } from '../database';

type Assignments = PlanPreset['assignments'];
type Duty = Assignments[number]['duties'][number];
type Partner = Duty['partners'][number];

/** Writes the numbered items of a plan with their members, duties, parts and partners. Runs inside the caller's transaction. */
export function insertAssignments(
  db: WritableDatabase,
  planId: number,
  assignments: Assignments,
  agencies: ReadonlyMap<string, number>,
  newUuid: () => string,
): void {
  const insert = db.prepare(
    'INSERT INTO assignment (uuid, plan_id, label, heading, requested, position) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const insertMember = db.prepare(
    'INSERT INTO assignment_member (assignment_id, agency_id, position) VALUES (?, ?, ?)',
  );
  for (const [position, { label, heading, requested, members, duties }] of assignments.entries()) {
    const { lastInsertRowid } = insert.run(newUuid(), planId, label, heading, requested ? 1 : 0, position);
    for (const [order, code] of members.entries())
      insertMember.run(lastInsertRowid, agencies.get(code), order);
    for (const [order, duty] of duties.entries()) {
      insertDuty(db, Number(lastInsertRowid), order, duty, agencies, newUuid);
    }
  }
}

function insertDuty(
  db: WritableDatabase,
  assignmentId: number,
  position: number,
  duty: Duty,
  agencies: ReadonlyMap<string, number>,
  newUuid: () => string,
): void {
  const dutyId = db
    .prepare(
      `INSERT INTO duty (uuid, assignment_id, label, role, text, topic, periodicity, also_adhoc, deadline_text,
         quote_start, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      newUuid(),
      assignmentId,
      duty.label,
      duty.role,
      duty.text,
      duty.topic,
      duty.periodicity,
      duty.alsoAdhoc ? 1 : 0,
      duty.deadlineText,
      duty.quoteStart,
      position,
    ).lastInsertRowid;
  insertPartners(db, Number(dutyId), null, duty.partners, agencies);

  const insertPart = db.prepare(
    'INSERT INTO duty_part (duty_id, label, role, text, position) VALUES (?, ?, ?, ?, ?)',
  );
  for (const [order, part] of duty.parts.entries()) {
    const partId = insertPart.run(dutyId, part.label, part.role, part.text, order).lastInsertRowid;
    insertPartners(db, Number(dutyId), Number(partId), part.partners, agencies);
  }
}

function insertPartners(
  db: WritableDatabase,
  dutyId: number,
  partId: number | null,
  partners: readonly Partner[],
  agencies: ReadonlyMap<string, number>,
): void {
  const insert = db.prepare(
    'INSERT INTO duty_partner (duty_id, part_id, relation, name, agency_id, position) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const [position, { relation, name, agency }] of partners.entries()) {
    insert.run(dutyId, partId, relation, name, agency === null ? null : agencies.get(agency), position);
  }
}
