import type { PlanSection } from '../../../../../shared/domain/plan-section';
import type { WritableDatabase } from '../../database';

/** Writes the tree of a plan in its order. Throws where a section names a parent that does not come before it. */
export function insertSections(db: WritableDatabase, planId: number, sections: readonly PlanSection[]): void {
  const insert = db.prepare(
    `INSERT INTO plan_section (plan_id, parent_id, kind, label, text, source_start, source_end, position)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const ids = new Map<string, number>();
  for (const [position, { ref, parent, kind, label, text, source }] of sections.entries()) {
    const parentId = parent === null ? null : ids.get(parent);
    if (parentId === undefined)
      throw new Error(`The section ${ref} stands under ${parent}, which is not before it.`);
    const { lastInsertRowid } = insert.run(
      planId,
      parentId,
      kind,
      label,
      text,
      source?.start ?? null,
      source?.end ?? null,
      position,
    );
    ids.set(ref, Number(lastInsertRowid));
  }
}
