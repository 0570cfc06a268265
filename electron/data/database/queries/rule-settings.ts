import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { AskingRule } from '../../../../shared/domain/deadlines/asked-parts';
import type { RuleHistory } from '../../../../shared/domain/deadlines/due-then';
import { RuleSettings } from '../../../../shared/domain/deadlines/rule-settings';
import { writtenSettings } from '../../../../shared/domain/deadlines/written-settings';
import type { DueRule } from '../../../../shared/domain/due-rule';
import type { ReportingRule } from '../../../../shared/domain/plan';
import type { ReadableDatabase } from '../database';
import { wasUndoneBy } from './was-undone-by';

/** A reporting rule of a plan with everything that decides when its reports are due. */
export type SetRule = {
  readonly id: number;
  readonly uuid: string;
  readonly planId: number;
  readonly code: string;
  readonly who: string;
  readonly reportTo: string;
  readonly via: string | null;
  readonly period: ReportingRule['period'];
  readonly quote: string;
  readonly place: string;
  readonly history: RuleHistory;
};

/** The columns of a rule's own day. */
export type DueColumns = {
  readonly relation: DueRule['relation'] | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly dueYear: number | null;
};

/** What those columns are called in a question that has the rule as `r`. */
export const dueColumns =
  'r.due_relation AS relation, r.due_month AS month, r.due_day AS day, r.due_year AS dueYear';

/** The day of a rule as its plan wrote it; null where it wrote none. */
export function dueOfColumns({ relation, month, day, dueYear }: DueColumns): DueRule | null {
  if (!relation || !month || !day) return null;
  return { relation, month, day, ...(dueYear === null ? {} : { year: dueYear }) };
}

/**
 * The rules of some plans (null: of all) in the order of the plans, each with its settings and how they were changed; with `on` what was
 * undone after that day still counts.
 */
export function selectSetRules(
  db: ReadableDatabase,
  planIds: readonly number[] | null = null,
  on: CalendarDate | null = null,
): readonly SetRule[] {
  type Row = Omit<SetRule, 'history'> & DueColumns;
  const edits = selectRuleEdits(db, on);
  return db
    .prepare<Row>(
      `SELECT r.id, r.uuid, r.plan_id AS planId, r.code, r.who, r.report_to AS reportTo, r.via, r.period_kind AS period,
         r.deadline_text AS quote, r.place, ${dueColumns}
       FROM reporting_rule r WHERE :plans IS NULL OR r.plan_id IN (SELECT value FROM json_each(:plans))
       ORDER BY r.plan_id DESC, r.position`,
    )
    .all({ plans: planIds && JSON.stringify(planIds) })
    .map(({ relation, month, day, dueYear, ...rule }) => ({
      ...rule,
      history: historyOf(dueOfColumns({ relation, month, day, dueYear }), edits.get(rule.id)),
    }));
}

/** What became of a rule's settings, from what its plan wrote and the changes that were not undone. */
export function historyOf(due: DueRule | null, edits: RuleHistory['edits'] = []): RuleHistory {
  return { written: writtenSettings(due), edits };
}

/** The changes of all rules that were not undone (with `on`: not by the end of that day), by the keys of the rules, oldest first. */
export function selectRuleEdits(
  db: ReadableDatabase,
  on: CalendarDate | null = null,
): ReadonlyMap<number, RuleHistory['edits']> {
  const rows = db
    .prepare<{ ruleId: number; after: string; editedOn: CalendarDate; undoneAt: string | null }>(
      `SELECT rule_id AS ruleId, after, edited_on AS editedOn, undone_at AS undoneAt FROM rule_edit
       WHERE undone_at IS NULL OR :on IS NOT NULL ORDER BY id`,
    )
    .all({ on })
    .filter(({ undoneAt }) => !wasUndoneBy(undoneAt, on));
  const edits = new Map<number, { editedOn: CalendarDate; settings: RuleSettings }[]>();
  for (const { ruleId, after, editedOn } of rows) {
    const of = edits.get(ruleId) ?? [];
    of.push({ editedOn, settings: RuleSettings.parse(JSON.parse(after)) });
    edits.set(ruleId, of);
  }
  return edits;
}

/** The settings of a rule now: those of the newest change that was not undone, else as its plan wrote them. */
export function settingsNow({ written, edits }: RuleHistory): RuleSettings {
  return edits.at(-1)?.settings ?? written;
}

/** What a rule asks for as it is set now. */
export function askingNow({ code, period, history }: SetRule): AskingRule & { readonly code: string } {
  const { terms, window } = settingsNow(history);
  return { code, period, terms, window };
}
