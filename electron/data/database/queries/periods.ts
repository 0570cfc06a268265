import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { DueTerms } from '../../../../shared/domain/deadlines/due-terms';
import { dueThen, type RuleHistory } from '../../../../shared/domain/deadlines/due-then';
import type { HolidayBook } from '../../../../shared/domain/deadlines/holiday-book';
import { requestDue } from '../../../../shared/domain/deadlines/request-due';
import type { Period } from '../../../../shared/domain/period';
import type { ReadableDatabase } from '../database';
import { holidayBook } from './deadline-calendar';
import { type DueColumns, dueColumns, dueOfColumns, historyOf, selectRuleEdits } from './rule-settings';

type Row = Omit<Period, 'dueDate' | 'dueQuote'> &
  DueColumns & {
    readonly id: number;
    readonly ruleId: number | null;
    readonly ruleQuote: string | null;
    readonly requestedOn: CalendarDate | null;
    readonly requestTerms: string | null;
    readonly requestQuote: string | null;
  };

const columns = `p.id, p.code, p.kind, p.year, p.data_from AS dataFrom, p.data_to AS dataTo, r.id AS ruleId, r.deadline_text AS ruleQuote,
  ${dueColumns}, q.due_on AS requestedOn, q.due_terms AS requestTerms, q.due_quote AS requestQuote`;

/** With the rule that a period is reported by, or the request that it was opened for. */
const withDue = `period p LEFT JOIN reporting_rule r ON r.id = p.rule_id LEFT JOIN adhoc_request q ON q.period_id = p.id`;

/**
 * The one period of each code: the plan's own, else that of the newest plan which has it, so that earlier years stay in reach. The
 * period of a request that was undone is none. As SQL over a period `p`; its parameter is the key of the plan.
 */
export const chosenPeriod = `p.id = (SELECT c.id FROM period c WHERE c.code = p.code
  ORDER BY c.plan_id = ? DESC, c.plan_id DESC LIMIT 1)
  AND NOT EXISTS (SELECT 1 FROM adhoc_request u WHERE u.period_id = p.id AND u.undone_at IS NOT NULL)`;

/**
 * The periods of a plan and of those before it, oldest first, each with the last valid day worked out from its rule as that was set, and
 * from the holidays as they were known, while the day had not passed.
 */
export function selectPeriods(db: ReadableDatabase, planId: number): readonly Period[] {
  const rows = db
    .prepare<Row>(
      `SELECT ${columns} FROM ${withDue}
       WHERE ${chosenPeriod} ORDER BY p.year, p.data_to, p.code`,
    )
    .all(planId);
  return rows.map(readPeriod(db));
}

/** The database keys of those periods by code, oldest first. */
export function selectPeriodIds(db: ReadableDatabase, planId: number): ReadonlyMap<string, number> {
  const rows = db
    .prepare<{ code: string; id: number }>(
      `SELECT p.code, p.id FROM period p WHERE ${chosenPeriod} ORDER BY p.year, p.data_to, p.code`,
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
       WHERE p.code = ? AND ${chosenPeriod}`,
    )
    .get(code, planId);
  return row ? { id: row.id, period: readPeriod(db)(row) } : null;
}

/** A period by its key. Throws where there is none. */
export function selectPeriodById(db: ReadableDatabase, id: number): Period {
  return selectPeriodsById(db, [id]).get(id) ?? missing(id);
}

/** Periods by their keys. Throws where one is not there. */
export function selectPeriodsById(db: ReadableDatabase, ids: readonly number[]): ReadonlyMap<number, Period> {
  const rows = db
    .prepare<Row>(`SELECT ${columns} FROM json_each(?) j CROSS JOIN ${withDue} WHERE p.id = j.value`)
    .all(JSON.stringify([...new Set(ids)]));
  const read = readPeriod(db);
  const periods = new Map(rows.map((row) => [row.id, read(row)]));
  for (const id of ids) if (!periods.has(id)) missing(id);
  return periods;
}

function missing(id: number): never {
  throw new Error(`There is no period ${id}.`);
}

/** Reads rows as periods; the holidays and the changes of rules are read once for all of them, and only where one needs them. */
function readPeriod(db: ReadableDatabase): (row: Row) => Period {
  const book = holidayBook(db);
  let edits: ReturnType<typeof selectRuleEdits> | null = null;
  const editsOf = (ruleId: number) => {
    edits ??= selectRuleEdits(db);
    return edits.get(ruleId);
  };
  return (row) => toPeriod(row, editsOf, book);
}

function toPeriod(
  row: Row,
  editsOf: (ruleId: number) => RuleHistory['edits'] | undefined,
  book: HolidayBook,
): Period {
  const {
    id: _id,
    relation,
    month,
    day,
    dueYear,
    ruleId,
    ruleQuote,
    requestedOn,
    requestTerms,
    requestQuote,
    ...period
  } = row;
  const quote = requestQuote ?? ruleQuote;
  if (requestTerms) {
    const terms = DueTerms.parse(JSON.parse(requestTerms));
    const dueDate = requestDue(terms, period.year, book).due?.lastDay ?? null;
    return { ...period, dueDate, dueQuote: quote };
  }
  const history =
    ruleId !== null && requestedOn === null
      ? historyOf(dueOfColumns({ relation, month, day, dueYear }), editsOf(ruleId))
      : null;
  if (!history) return { ...period, dueDate: requestedOn, dueQuote: quote };
  const due = dueThen(history, null, { year: period.year, dataTo: period.dataTo }, book).due;
  return { ...period, dueDate: due?.lastDay ?? null, dueQuote: quote };
}
