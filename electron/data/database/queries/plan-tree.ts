import type { SectionDetail } from '../../../../shared/domain/plan-detail';
import type { ReadableDatabase } from '../database';
import { withSource } from './with-source';

/** The tree of a plan in its order, every section after the one it stands under. */
export function selectSections(db: ReadableDatabase, planId: number): readonly SectionDetail[] {
  type Row = Omit<SectionDetail, 'depth' | 'source'> & {
    readonly sourceStart: number | null;
    readonly sourceEnd: number | null;
  };
  const rows = db
    .prepare<Row>(
      `SELECT id, parent_id AS parent, kind, label, text, source_start AS sourceStart, source_end AS sourceEnd
       FROM plan_section WHERE plan_id = ? ORDER BY position`,
    )
    .all(planId);
  const depths = new Map<number, number>();
  return rows.map((row) => {
    const depth = row.parent === null ? 0 : (depths.get(row.parent) ?? 0) + 1;
    depths.set(row.id, depth);
    return { ...withSource(row), depth };
  });
}
