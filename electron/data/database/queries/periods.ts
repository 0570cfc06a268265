import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { lastValidDay, yearOfDue } from '../../../../shared/domain/due-date';
import type { DueRule } from '../../../../shared/domain/due-rule';
import type { Period } from '../../../../shared/domain/period';
import type { ReadableDatabase } from '../database';

type Row = Omit<Period, 'dueDate' | 'dueQuote'> & {
  readonly id: number;
  readonly relation: DueRule['relation'] | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly dueYear: number | null;
  readonly ruleQuote: string | null;
  readonly requestedOn: CalendarDate | null;
  readonly requestQuote: string | null;
};

const columns = `p.id, p.code, p.kind, p.year, p.data_from AS dataFrom, p.data_to AS dataTo, r.deadline_text AS ruleQuote,
  r.due_relation AS relation, r.due_month AS month, r.due_day AS day, r.due_year AS dueYear,
  q.due_on AS requestedOn, q.due_quote AS requestQuote`;

/** With the rule that a period is reported by, or the request that it was opened for. */
const withDue = `period p LEFT JOIN reporting_rule r ON r.id = p.rule_id LEFT JOIN adhoc_request q ON q.period_id = p.id`;

/**
 * The one period of each code: the plan's own, else that of the newest plan which has it, so that earlier years stay in reach. The
 * period of a request that was undone is none.
 */
const chosen = `p.id = (SELECT c.id FROM period c WHERE c.code = p.code
  ORDER BY c.plan_id = ? DESC, c.plan_id DESC LIMIT 1)
  AND NOT EXISTS (SELECT 1 FROM adhoc_request u WHERE u.period_id = p.id AND u.undone_at IS NOT NULL)`;

/** The periods of a plan and of those before it, oldest first, each with the last valid day worked out from its rule. */
export function selectPeriods(db: ReadableDatabase, planId: number): readonly Period[] {
  return db
    .prepare<Row>(
      `SELECT ${columns} FROM ${withDue}
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
      `SELECT ${columns} FROM ${withDue}
       WHERE p.code = ? AND ${chosen}`,
    )
    .get(code, planId);
  return row ? { id: row.id, period: toPeriod(row) } : null;
}

/** A period by its key. Throws where there is none. */
export function selectPeriodById(db: ReadableDatabase, id: number): Period {
  const row = db.prepare<Row>(`SELECT ${columns} FROM ${withDue} WHERE p.id = ?`).get(id);
  if (!row) throw new Error(`There is no period ${id}.`);
  return toPeriod(row);
}

function toPeriod({
  id: _id,
  relation,
  month,
  day,
  dueYear,
  ruleQuote,
  requestedOn,
  requestQuote,
  ...period
}: Row): Period {
  const rule = relation && month && day ? { relation, month, day } : null;
  return {
    ...period,
    dueDate: requestedOn ?? (rule && lastValidDay(rule, dueYear ?? yearOfDue(period, rule.month))),
    dueQuote: requestQuote ?? ruleQuote,
  };
}
