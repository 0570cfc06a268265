import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { DutyPartner } from '../../../../shared/domain/plan';
import type { DutyDetail } from '../../../../shared/domain/plan-detail';
import { groupBy } from '../../../../shared/kit/group-by';
import type { ReadableDatabase } from '../database';
import { datedNames } from './dated-name';
import { withSource } from './with-source';

type Row = Omit<DutyDetail, 'alsoAdhoc' | 'addressee' | 'partners' | 'parts' | 'source'> & {
  readonly id: number;
  readonly item: number;
  readonly alsoAdhoc: 0 | 1;
  readonly code: string | null;
  readonly name: string | null;
  readonly isGroup: 0 | 1 | null;
  readonly sourceStart: number | null;
  readonly sourceEnd: number | null;
};
type PartRow = Omit<DutyDetail['parts'][number], 'partners'> & {
  readonly id: number;
  readonly dutyId: number;
};
type PartnerRow = DutyPartner & { readonly dutyId: number; readonly partId: number | null };

/** The duties of a plan with their parts and partners, by the key of the item that they stand in, in the order of the plan. */
export function selectPlanDuties(
  db: ReadableDatabase,
  planId: number,
  on: CalendarDate,
): ReadonlyMap<number, readonly DutyDetail[]> {
  const partners = selectPartners(db, planId);
  const ofDuty = groupBy(partners, ({ dutyId, partId }) => (partId === null ? dutyId : null));
  const ofPart = groupBy(partners, ({ partId }) => partId);
  const parts = groupBy(selectParts(db, planId), ({ dutyId }) => dutyId);

  const details = selectRows(db, planId, on).map((row) => {
    const { id, item, alsoAdhoc, code, name, isGroup, ...duty } = withSource(row);
    const detail: DutyDetail = {
      ...duty,
      alsoAdhoc: alsoAdhoc === 1,
      addressee: code === null || name === null ? null : { code, name, isGroup: isGroup === 1 },
      partners: (ofDuty.get(id) ?? []).map(toPartner),
      parts: (parts.get(id) ?? []).map(({ id: partId, label, role, text }) => ({
        label,
        role,
        text,
        partners: (ofPart.get(partId) ?? []).map(toPartner),
      })),
    };
    return { item, detail };
  });
  const byItem = groupBy(details, ({ item }) => item);
  return new Map([...byItem].map(([item, list]) => [item, list.map(({ detail }) => detail)]));
}

function selectRows(db: ReadableDatabase, planId: number, on: CalendarDate): readonly Row[] {
  return db
    .prepare<Row>(
      `WITH ${datedNames}
       SELECT d.id, d.assignment_id AS item, d.uuid AS duty, d.label, d.role, d.text, d.topic, d.periodicity,
         d.also_adhoc AS alsoAdhoc, d.deadline_text AS deadlineText, d.due_on AS dueOn, d.quote_start AS quoteStart,
         a.code, n.name, a.is_group AS isGroup, d.source_start AS sourceStart, d.source_end AS sourceEnd
       FROM assignment s
       JOIN duty d ON d.assignment_id = s.id
       LEFT JOIN agency a ON a.id = d.addressee_id
       LEFT JOIN dated_name n ON n.agency_id = a.id
       WHERE s.plan_id = :plan ORDER BY s.position, d.position`,
    )
    .all({ plan: planId, on });
}

function selectParts(db: ReadableDatabase, planId: number): readonly PartRow[] {
  return db
    .prepare<PartRow>(
      `SELECT p.id, p.duty_id AS dutyId, p.label, p.role, p.text
       FROM assignment s
       JOIN duty d ON d.assignment_id = s.id
       JOIN duty_part p ON p.duty_id = d.id
       WHERE s.plan_id = ? ORDER BY p.duty_id, p.position`,
    )
    .all(planId);
}

function selectPartners(db: ReadableDatabase, planId: number): readonly PartnerRow[] {
  return db
    .prepare<PartnerRow>(
      `SELECT x.duty_id AS dutyId, x.part_id AS partId, x.relation, x.name, a.code AS agency
       FROM assignment s
       JOIN duty d ON d.assignment_id = s.id
       JOIN duty_partner x ON x.duty_id = d.id
       LEFT JOIN agency a ON a.id = x.agency_id
       WHERE s.plan_id = ? ORDER BY x.duty_id, x.part_id, x.position`,
    )
    .all(planId);
}

function toPartner({ relation, name, agency }: PartnerRow): DutyPartner {
  return { relation, name, agency };
}
