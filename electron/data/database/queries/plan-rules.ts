import type { ReportingRule } from '../../../../shared/domain/plan';
import type { ReadableDatabase } from '../database';
import { withSource } from './with-source';

/** The reporting rules of a plan in its order, with the agencies that each bound when the plan was entered. */
export function selectReportingRules(db: ReadableDatabase, planId: number): readonly ReportingRule[] {
  type Row = Omit<ReportingRule, 'to' | 'due' | 'alsoAdhoc' | 'agencies' | 'source'> & {
    readonly reportTo: string;
    readonly alsoAdhoc: 0 | 1;
    readonly relation: 'before' | 'on_or_before' | null;
    readonly month: number | null;
    readonly day: number | null;
    readonly year: number | null;
    readonly agencies: string;
    readonly sourceStart: number | null;
    readonly sourceEnd: number | null;
  };
  return db
    .prepare<Row>(
      `SELECT r.code, r.who, r.report_to AS reportTo, r.via, r.directed_by AS directedBy, r.period_kind AS period,
         r.also_adhoc AS alsoAdhoc, r.due_relation AS relation, r.due_month AS month, r.due_day AS day, r.due_year AS year,
         r.deadline_text AS deadlineText, r.place, r.note, r.source_start AS sourceStart, r.source_end AS sourceEnd,
         (SELECT json_group_array(code) FROM (
            SELECT a.code FROM reporting_rule_agency ra JOIN agency a ON a.id = ra.agency_id
            WHERE ra.rule_id = r.id AND ra.begun_by IS NULL ORDER BY ra.position, ra.id)) AS agencies
       FROM reporting_rule r WHERE r.plan_id = ? ORDER BY r.position`,
    )
    .all(planId)
    .map((row) => {
      const { reportTo, alsoAdhoc, relation, month, day, year, agencies, ...rule } = withSource(row);
      return {
        ...rule,
        to: reportTo === '' ? [] : reportTo.split('; '),
        alsoAdhoc: alsoAdhoc === 1,
        due: relation && month && day ? { relation, month, day, ...(year === null ? {} : { year }) } : null,
        agencies: JSON.parse(agencies) as string[],
      };
    });
}

/** The database keys of a plan's reporting rules by code. */
export function selectRuleIds(db: ReadableDatabase, planId: number): ReadonlyMap<string, number> {
  const rows = db
    .prepare<{ code: string; id: number }>('SELECT code, id FROM reporting_rule WHERE plan_id = ?')
    .all(planId);
  return new Map(rows.map(({ code, id }) => [code, id]));
}
