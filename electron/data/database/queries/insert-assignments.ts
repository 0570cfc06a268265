import { foldText } from '../../../../shared/domain/fold-text';
import type { Assignment, Duty, DutyPartner } from '../../../../shared/domain/plan';
import type { WritableDatabase } from '../database';
import type { AgencyId } from './load-plan/insert-missing-agencies';

/** Writes the numbered items of a plan with their members, duties, parts and partners. Runs inside the caller's transaction. */
export function insertAssignments(
  db: WritableDatabase,
  planId: number,
  assignments: readonly Assignment[],
  agencyId: AgencyId,
  newUuid: () => string,
): void {
  const insert = db.prepare(
    `INSERT INTO assignment (uuid, plan_id, label, heading, requested, source_start, source_end, position)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertMember = db.prepare(
    'INSERT INTO assignment_member (assignment_id, agency_id, position) VALUES (?, ?, ?)',
  );
  for (const [position, { label, heading, requested, members, duties, source }] of assignments.entries()) {
    const { lastInsertRowid } = insert.run(
      newUuid(),
      planId,
      label,
      heading,
      requested ? 1 : 0,
      source?.start ?? null,
      source?.end ?? null,
      position,
    );
    for (const [order, code] of members.entries()) insertMember.run(lastInsertRowid, agencyId(code), order);
    for (const [order, duty] of duties.entries()) {
      insertDuty(db, Number(lastInsertRowid), order, duty, agencyId, newUuid);
    }
  }
}

function insertDuty(
  db: WritableDatabase,
  assignmentId: number,
  position: number,
  duty: Duty,
  agencyId: AgencyId,
  newUuid: () => string,
): void {
  const dutyId = db
    .prepare(
      `INSERT INTO duty (uuid, assignment_id, label, role, text, topic, periodicity, also_adhoc, deadline_text, due_on,
         addressee_id, quote_start, match_key, source_start, source_end, position)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
      duty.dueOn,
      duty.addressee === null ? null : agencyId(duty.addressee),
      duty.quoteStart,
      foldText(duty.text),
      duty.source?.start ?? null,
      duty.source?.end ?? null,
      position,
    ).lastInsertRowid;
  insertPartners(db, Number(dutyId), null, duty.partners, agencyId);

  const insertPart = db.prepare(
    'INSERT INTO duty_part (duty_id, label, role, text, position) VALUES (?, ?, ?, ?, ?)',
  );
  for (const [order, part] of duty.parts.entries()) {
    const partId = insertPart.run(dutyId, part.label, part.role, part.text, order).lastInsertRowid;
    insertPartners(db, Number(dutyId), Number(partId), part.partners, agencyId);
  }
}

function insertPartners(
  db: WritableDatabase,
  dutyId: number,
  partId: number | null,
  partners: readonly DutyPartner[],
  agencyId: AgencyId,
): void {
  const insert = db.prepare(
    'INSERT INTO duty_partner (duty_id, part_id, relation, name, agency_id, position) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const [position, { relation, name, agency }] of partners.entries()) {
    insert.run(dutyId, partId, relation, name, agency === null ? null : agencyId(agency), position);
  }
}
