import type { PlanInput } from '../../../../../shared/domain/plan-input';
import type { WritableDatabase } from '../../database';

/** Writes the plan itself, whom it is sent to and what is missing from it. Returns the plan's key. */
export function insertPlan(
  db: WritableDatabase,
  plan: PlanInput,
  documentId: number,
  standingAgencyId: number,
  newUuid: () => string,
): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO plan (uuid, code, document_id, title, province, council_name, standing_agency_id, data_window_source)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      newUuid(),
      plan.code,
      documentId,
      plan.title,
      plan.province,
      plan.councilName,
      standingAgencyId,
      plan.dataWindowSource,
    );
  const insertRecipient = db.prepare('INSERT INTO plan_recipient (plan_id, position, name) VALUES (?, ?, ?)');
  for (const [position, name] of plan.recipients.entries())
    insertRecipient.run(lastInsertRowid, position, name);

  const insertMissing = db.prepare(
    'INSERT INTO plan_missing (plan_id, position, what, quote, place) VALUES (?, ?, ?, ?, ?)',
  );
  for (const [position, { what, quote, place }] of plan.missing.entries()) {
    insertMissing.run(lastInsertRowid, position, what, quote, place);
  }
  return Number(lastInsertRowid);
}
