import type { PlanPeriod } from '../../../../../shared/domain/plan-input';
import type { WritableDatabase } from '../../database';

/** Enters the periods whose codes no plan of the register has yet. Returns the codes of those that were entered. */
export function insertMissingPeriods(
  db: WritableDatabase,
  planId: number,
  periods: readonly PlanPeriod[],
  ruleIds: ReadonlyMap<string, number>,
  newUuid: () => string,
): readonly string[] {
  const known = db.prepare<{ code: string }>('SELECT code FROM period').all();
  const codes = new Set(known.map(({ code }) => code));
  const insert = db.prepare(
    'INSERT INTO period (uuid, plan_id, code, kind, year, data_from, data_to, rule_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const added = periods.filter(({ code }) => !codes.has(code));
  for (const { code, kind, year, dataFrom, dataTo, reportingRule } of added) {
    const ruleId = reportingRule === null ? null : ruleIds.get(reportingRule);
    if (ruleId === undefined)
      throw new Error(`The period ${code} names the rule ${reportingRule}, which is not defined.`);
    insert.run(newUuid(), planId, code, kind, year, dataFrom, dataTo, ruleId);
  }
  return added.map(({ code }) => code);
}
