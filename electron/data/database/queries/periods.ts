import { lastValidDay } from '../../../../shared/domain/due-date';
import type { DueRule } from '../../../../shared/domain/due-rule';
import type { Period } from '../../../../shared/domain/period';
import type { ReadableDatabase } from '../database';

type Row = Omit<Period, 'dueDate'> & {
  readonly id: number;
  readonly relation: DueRule['relation'] | null;
  readonly month: number | null;
  readonly day: number | null;
};

const columns = `p.id, p.code, p.kind, p.year, p.data_from AS dataFrom, p.data_to AS dataTo, r.deadline_text AS dueQuote,
  r.due_relation AS relation, r.due_month AS month, r.due_day AS day`;

/** The periods of a plan, oldest first, each with the last valid day worked out from its rule. */
export function selectPeriods(db: ReadableDatabase, planId: number): readonly Period[] {
  return db
    .prepare<Row>(
      `SELECT ${columns} FROM period p LEFT JOIN reporting_rule r ON r.id = p.rule_id
       WHERE p.plan_id = ? ORDER BY p.year, p.data_to, p.code`,
    )
    .all(planId)
    .map((row) => toPeriod(row));
}

/** The database keys of a plan's periods by code, oldest first. */
export function selectPeriodIds(db: ReadableDatabase, planId: number): ReadonlyMap<string, number> {
  const rows = db
    .prepare<{ code: string; id: number }>(
      'SELECT code, id FROM period WHERE plan_id = ? ORDER BY year, data_to, code',
    )
    .all(planId);
  return new Map(rows.map(({ code, id }) => [code, id]));
}

/** One period of a plan with its database key; null where the plan has no such period. */
export function selectPeriod(
  db: ReadableDatabase,
  planId: number,
  code: string,
): { readonly id: number; readonly period: Period } | null {
  const row = db
    .prepare<Row>(
      `SELECT ${columns} FROM period p LEFT JOIN reporting_rule r ON r.id = p.rule_id
       WHERE p.plan_id = ? AND p.code = ?`,
    )
    .get(planId, code);
  return row ? { id: row.id, period: toPeriod(row) } : null;
}

function toPeriod({ id: _id, relation, month, day, ...period }: Row): Period {
  const rule = relation && month && day ? { relation, month, day } : null;
  return { ...period, dueDate: rule && lastValidDay(rule, period.year) };
}
