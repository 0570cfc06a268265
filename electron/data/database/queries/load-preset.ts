import { foldText } from '../../../../shared/domain/fold-text';
import type { PlanPreset } from '../../../../shared/domain/plan';
import type { WritableDatabase } from '../database';
import { insertAssignments } from './insert-assignments';

type Ids = ReadonlyMap<string, number>;

/**
 * Writes a whole preset in one transaction. `newUuid` gives each entity its identity across databases.
 * The database must hold no plan with that code and no agency or indicator with the preset's codes.
 */
export function loadPreset(db: WritableDatabase, preset: PlanPreset, newUuid: () => string): void {
  db.transaction(() => {
    const agencies = insertAgencies(db, preset, newUuid);
    const planId = insertPlan(db, preset, agencies, newUuid);
    insertAssignments(db, planId, preset.assignments, agencies, newUuid);
    const rules = insertRules(db, planId, preset, agencies, newUuid);
    insertPeriods(db, planId, preset, rules, newUuid);
    insertIndicators(db, preset, agencies, newUuid);
    insertTargets(db, planId, preset, newUuid);
  })();
}

function insertAgencies(db: WritableDatabase, preset: PlanPreset, newUuid: () => string): Ids {
  const insert = db.prepare(
    'INSERT INTO agency (uuid, code, kind, is_group, note, position) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const insertName = db.prepare('INSERT INTO agency_name (agency_id, name, abbreviation) VALUES (?, ?, ?)');
  const insertAlias = db.prepare('INSERT INTO agency_alias (agency_id, alias, match_key) VALUES (?, ?, ?)');
  const ids = new Map<string, number>();
  for (const [position, agency] of preset.agencies.entries()) {
    const { lastInsertRowid } = insert.run(
      newUuid(),
      agency.code,
      agency.kind,
      agency.isGroup ? 1 : 0,
      agency.note ?? '',
      position,
    );
    const id = Number(lastInsertRowid);
    insertName.run(id, agency.name, agency.abbreviation);
    for (const alias of agency.aliases) insertAlias.run(id, alias, foldText(alias));
    ids.set(agency.code, id);
  }
  return ids;
}

function insertPlan(db: WritableDatabase, preset: PlanPreset, agencies: Ids, newUuid: () => string): number {
  const { document } = preset;
  const documentId = db
    .prepare(
      `INSERT INTO document (uuid, kind, number, number_source, dated_on, date_precision, date_as_written, issuer, title)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      newUuid(),
      document.kind,
      document.number,
      document.numberSource,
      document.date,
      document.datePrecision,
      document.dateAsWritten,
      document.issuer,
      document.title,
    ).lastInsertRowid;

  const insertBasis = db.prepare(
    'INSERT INTO legal_basis (document_id, number, dated_on, title, role, place, position) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  for (const [position, basis] of preset.legalBases.entries()) {
    insertBasis.run(documentId, basis.number, basis.date, basis.title, basis.role, basis.place, position);
  }

  const planId = db
    .prepare(
      `INSERT INTO plan (uuid, code, document_id, title, province, council_name, standing_agency_id, data_window_source)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      newUuid(),
      preset.code,
      documentId,
      preset.title,
      preset.province,
      preset.councilName,
      idOf(agencies, preset.standingAgency),
      preset.dataWindowSource,
    ).lastInsertRowid;

  const insertRecipient = db.prepare('INSERT INTO plan_recipient (plan_id, position, name) VALUES (?, ?, ?)');
  for (const [position, name] of preset.recipients.entries()) insertRecipient.run(planId, position, name);
  return Number(planId);
}

function insertRules(
  db: WritableDatabase,
  planId: number,
  preset: PlanPreset,
  agencies: Ids,
  newUuid: () => string,
): Ids {
  const insert = db.prepare(
    `INSERT INTO reporting_rule (uuid, plan_id, code, who, report_to, directed_by, period_kind, due_relation, due_month,
       due_day, deadline_text, place, note, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const bind = db.prepare(
    'INSERT INTO reporting_rule_agency (rule_id, agency_id, position) VALUES (?, ?, ?)',
  );
  const ids = new Map<string, number>();
  for (const [position, rule] of preset.reportingRules.entries()) {
    const { lastInsertRowid } = insert.run(
      newUuid(),
      planId,
      rule.code,
      rule.who,
      rule.to.join('; '),
      rule.directedBy,
      rule.period,
      rule.due?.relation ?? null,
      rule.due?.month ?? null,
      rule.due?.day ?? null,
      rule.deadlineText,
      rule.place,
      rule.note,
      position,
    );
    ids.set(rule.code, Number(lastInsertRowid));
    for (const [order, code] of rule.agencies.entries())
      bind.run(lastInsertRowid, idOf(agencies, code), order);
  }
  return ids;
}

function insertPeriods(
  db: WritableDatabase,
  planId: number,
  preset: PlanPreset,
  rules: Ids,
  newUuid: () => string,
): void {
  const insert = db.prepare(
    'INSERT INTO period (uuid, plan_id, code, kind, year, data_from, data_to, rule_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  for (const period of preset.periods) {
    const rule = period.reportingRule === null ? null : idOf(rules, period.reportingRule);
    insert.run(
      newUuid(),
      planId,
      period.code,
      period.kind,
      period.year,
      period.dataFrom,
      period.dataTo,
      rule,
    );
  }
}

function insertIndicators(
  db: WritableDatabase,
  preset: PlanPreset,
  agencies: Ids,
  newUuid: () => string,
): void {
  const insert = db.prepare(
    `INSERT INTO indicator (uuid, code, name, unit, topic, decimals, aggregation, numerator_code, denominator_code,
       factor, allow_approximate, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const bind = db.prepare(
    'INSERT INTO indicator_supplier (indicator_id, agency_id, position) VALUES (?, ?, ?)',
  );
  for (const [position, indicator] of preset.indicators.entries()) {
    const { lastInsertRowid } = insert.run(
      newUuid(),
      indicator.code,
      indicator.name,
      indicator.unit,
      indicator.topic,
      indicator.decimals,
      indicator.aggregation,
      indicator.quotient?.numerator ?? null,
      indicator.quotient?.denominator ?? null,
      indicator.quotient?.factor ?? null,
      indicator.allowApproximate ? 1 : 0,
      position,
    );
    for (const [order, code] of indicator.suppliers.entries())
      bind.run(lastInsertRowid, idOf(agencies, code), order);
  }
}

function insertTargets(
  db: WritableDatabase,
  planId: number,
  preset: PlanPreset,
  newUuid: () => string,
): void {
  const insert = db.prepare(
    `INSERT INTO target (uuid, plan_id, code, text, quote, place, direction, amount, unit, at_least, measure,
       indicator_code, denominator_code, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const [position, target] of preset.targets.entries()) {
    insert.run(
      newUuid(),
      planId,
      target.code,
      target.text,
      target.quote,
      target.place,
      target.direction,
      target.amount === null ? null : String(target.amount),
      target.unit,
      target.atLeast ? 1 : 0,
      target.measure,
      target.indicator,
      target.denominator,
      position,
    );
  }
}

function idOf(ids: Ids, code: string): number {
  const id = ids.get(code);
  if (id === undefined) throw new Error(`The preset names ${code} but does not define it.`);
  return id;
}
