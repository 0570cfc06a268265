import type { Target, TargetMilestone } from '../../../../shared/domain/target';
import type { OpenInvestigation } from '../../../../shared/domain/targets/open-investigation';
import type { RestatedBaseline } from '../../../../shared/domain/targets/restated-baseline';
import type { ReadableDatabase } from '../database';

/** The targets of a plan in its order. */
export function selectTargets(db: ReadableDatabase, planId: number): readonly Target[] {
  type Row = Omit<Target, 'amount' | 'atLeast' | 'average' | 'milestones'> & {
    readonly amount: string | null;
    readonly atLeast: 0 | 1;
    readonly average: 0 | 1;
    readonly milestones: string;
  };
  return db
    .prepare<Row>(
      `SELECT t.code, t.text, t.quote, t.place, t.direction, t.amount, t.unit, t.at_least AS atLeast, t.per, t.average,
         t.base_year AS baseYear, t.measure, t.indicator_code AS indicator, t.denominator_code AS denominator,
         (SELECT json_group_array(json_object('year', year, 'amount', amount)) FROM (
            SELECT year, amount FROM target_milestone WHERE target_id = t.id ORDER BY year)) AS milestones
       FROM target t WHERE t.plan_id = ? ORDER BY t.position`,
    )
    .all(planId)
    .map((row) => ({
      ...row,
      amount: row.amount === null ? null : Number(row.amount),
      atLeast: row.atLeast === 1,
      average: row.average === 1,
      milestones: milestonesOf(row.milestones),
    }));
}

function milestonesOf(json: string): TargetMilestone[] {
  const rows = JSON.parse(json) as ReadonlyArray<{ readonly year: number; readonly amount: string }>;
  return rows.map(({ year, amount }) => ({ year, amount: Number(amount) }));
}

/** The restated baselines in force, the newest of each period and indicator, oldest period first. */
export function selectRestatedBaselines(db: ReadableDatabase): readonly RestatedBaseline[] {
  return db
    .prepare<RestatedBaseline>(
      `SELECT b.uuid AS id, i.code AS indicator, b.period_code AS period, b.amount, b.note,
         b.document_number AS documentNumber, b.recorded_by AS recordedBy, b.recorded_at AS recordedAt
       FROM restated_baseline b JOIN indicator i ON i.id = b.indicator_id
       WHERE b.undone_at IS NULL AND NOT EXISTS (
         SELECT 1 FROM restated_baseline l WHERE l.indicator_id = b.indicator_id AND l.period_code = b.period_code
           AND l.undone_at IS NULL AND l.id > b.id)
       ORDER BY b.period_code, i.position`,
    )
    .all();
}

/** The accidents of a period that are recorded as still being investigated, by the day of their notice. */
export function selectOpenInvestigations(db: ReadableDatabase, period: string): readonly OpenInvestigation[] {
  type Row = Omit<OpenInvestigation, 'extended'> & { readonly extended: 0 | 1 };
  return db
    .prepare<Row>(
      `SELECT o.uuid AS id, i.code AS indicator, o.period_code AS period, o.severity, o.notified_on AS notifiedOn,
         o.extended, o.note, o.recorded_by AS recordedBy, o.recorded_at AS recordedAt
       FROM open_investigation o JOIN indicator i ON i.id = o.indicator_id
       WHERE o.period_code = ? AND o.undone_at IS NULL ORDER BY o.notified_on, o.id`,
    )
    .all(period)
    .map((row) => ({ ...row, extended: row.extended === 1 }));
}
