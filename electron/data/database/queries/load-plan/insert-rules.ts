import type { ReportingRule } from '../../../../../shared/domain/plan';
import type { WritableDatabase } from '../../database';
import type { AgencyId } from './insert-missing-agencies';

/** Writes who reports to whom and until when. Returns the rules' keys by their codes. */
export function insertRules(
  db: WritableDatabase,
  planId: number,
  rules: readonly ReportingRule[],
  agencyId: AgencyId,
  newUuid: () => string,
): ReadonlyMap<string, number> {
  const insert = db.prepare(
    `INSERT INTO reporting_rule (uuid, plan_id, code, who, report_to, via, directed_by, period_kind, also_adhoc,
       due_relation, due_month, due_day, due_year, deadline_text, place, note, source_start, source_end, position)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const bind = db.prepare(
    'INSERT INTO reporting_rule_agency (rule_id, agency_id, position) VALUES (?, ?, ?)',
  );
  const ids = new Map<string, number>();
  for (const [position, rule] of rules.entries()) {
    const { lastInsertRowid } = insert.run(
      newUuid(),
      planId,
      rule.code,
      rule.who,
      rule.to.join('; '),
      rule.via,
      rule.directedBy,
      rule.period,
      rule.alsoAdhoc ? 1 : 0,
      rule.due?.relation ?? null,
      rule.due?.month ?? null,
      rule.due?.day ?? null,
      rule.due?.year ?? null,
      rule.deadlineText,
      rule.place,
      rule.note,
      rule.source?.start ?? null,
      rule.source?.end ?? null,
      position,
    );
    ids.set(rule.code, Number(lastInsertRowid));
    for (const [order, code] of rule.agencies.entries()) bind.run(lastInsertRowid, agencyId(code), order);
  }
  return ids;
}
