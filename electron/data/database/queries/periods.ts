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

/** The one period of each code: the plan's own, else that of the newest plan which has it, so that earlier years stay in reach. */
const chosen = `p.id = (SELECT q.id FROM period q WHERE q.code = p.code
  ORDER BY q.plan_id = ? DESC, q.plan_id DESC LIMIT 1)`;

/** The periods of a plan and of those before it, oldest first, each with the last valid day worked out from its rule. */
export function selectPeriods(db: ReadableDatabase, planId: number): readonly Period[] {
  return db
    .prepare<Row>(
      `SELECT ${columns} FROM period p LEFT JOIN reporting_rule r ON r.id = p.rule_id
       WHERE ${chosen} ORDER BY p.year, p.data_to, p.code`,
    )
    .all(planId)
    .map((row) => toPeriod(row));
}

/** The database keys of those periods by code, oldest first. */
export function selectPeriodIds(db: ReadableDatabase, planId: number): ReadonlyMap<string, number> {
  const rows = db
    .prepare<{ code: string; id: number }>(
      `SELECT p.code, p.id FROM period p WHERE ${chosen} ORDER BY p.year, p.data_to, p.code`,
    )
    .all(planId);
  return new Map(rows.map(({ code, id }) => [code, id]));
}

/** One of those periods with its database key; null where no plan has such a period. */
export function selectPeriod(
  db: ReadableDatabase,
  planId: number,
  code: string,
): { readonly id: number; readonly period: Period } | null {
  const row = db
    .prepare<Row>(
      `SELECT ${columns} FROM period p LEFT JOIN reporting_rule r ON r.id = p.rule_id
       WHERE p.code = ? AND ${chosen}`,
    )
    .get(code, planId);
  return row ? { id: row.id, period: toPeriod(row) } : null;
}

function toPeriod({ id: _id, relation, month, day, ...period }: Row): Period {
  const rule = relation && month && day ? { relation, month, day } : null;
  return { ...period, dueDate: rule && lastValidDay(rule, period.year) };
}
