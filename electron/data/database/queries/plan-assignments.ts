import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { AssignmentDetail } from '../../../../shared/domain/plan-detail';
import { groupBy } from '../../../../shared/kit/group-by';
import type { ReadableDatabase } from '../database';
import { datedNames } from './dated-name';
import { selectPlanDuties } from './plan-duties';
import { withSource } from './with-source';

/** The numbered items of a plan as it has them, in its order; agencies are called as on the day `on`. */
export function selectPlanAssignments(
  db: ReadableDatabase,
  planId: number,
  on: CalendarDate,
): readonly AssignmentDetail[] {
  type Row = Pick<AssignmentDetail, 'label' | 'heading'> & {
    readonly id: number;
    readonly requested: 0 | 1;
    readonly sourceStart: number | null;
    readonly sourceEnd: number | null;
  };
  const members = selectMembers(db, planId, on);
  const duties = selectPlanDuties(db, planId, on);
  return db
    .prepare<Row>(
      `SELECT id, label, heading, requested, source_start AS sourceStart, source_end AS sourceEnd
       FROM assignment WHERE plan_id = ? ORDER BY position`,
    )
    .all(planId)
    .map((row) => {
      const { id, requested, ...item } = withSource(row);
      return {
        ...item,
        requested: requested === 1,
        members: (members.get(id) ?? []).map(({ code, name, isGroup }) => ({
          code,
          name,
          isGroup: isGroup === 1,
        })),
        duties: [...(duties.get(id) ?? [])],
      };
    });
}

type MemberRow = {
  readonly item: number;
  readonly code: string;
  readonly name: string;
  readonly isGroup: 0 | 1;
};

/** The bodies that the plan itself names, by the item; who took over from them since is not asked. */
function selectMembers(
  db: ReadableDatabase,
  planId: number,
  on: CalendarDate,
): ReadonlyMap<number, readonly MemberRow[]> {
  const rows = db
    .prepare<MemberRow>(
      `WITH ${datedNames}
       SELECT s.id AS item, a.code, n.name, a.is_group AS isGroup
       FROM assignment s
       JOIN assignment_member m ON m.assignment_id = s.id AND m.begun_by IS NULL
       JOIN agency a ON a.id = m.agency_id
       JOIN dated_name n ON n.agency_id = a.id
       WHERE s.plan_id = :plan ORDER BY s.position, m.position, m.id`,
    )
    .all({ plan: planId, on });
  return groupBy(rows, ({ item }) => item);
}
