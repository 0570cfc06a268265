import type { PlanInput } from '../../../../shared/domain/plan-input';
import type { WritableDatabase } from '../database';
import { insertAssignments } from './insert-assignments';
import { insertDocument, type SourceText } from './load-plan/insert-document';
import { insertMissingAgencies } from './load-plan/insert-missing-agencies';
import { insertMissingIndicators } from './load-plan/insert-missing-indicators';
import { insertMissingPeriods } from './load-plan/insert-missing-periods';
import { insertPlan } from './load-plan/insert-plan';
import { insertRules } from './load-plan/insert-rules';
import { insertSections } from './load-plan/insert-sections';
import { insertTargets } from './load-plan/insert-targets';
import { type EnteredBy, pointPeriods } from './load-plan/point-periods';

/**
 * Enters a whole plan in one transaction, a preset or one that was read from a document; it becomes the plan at work. Agencies,
 * indicators and periods that the register has already, by their codes, are used as they are. `newUuid` gives each entity its
 * identity across databases; `source` is the text that the places of the plan are counted in; `entered` says who enters it and when.
 * Periods of earlier plans that are still ahead get the due dates of this one. Returns the plan's key. The
 * register must hold no plan with that code; a code that neither the plan nor the register defines is a bug and throws.
 */
export function loadPlan(
  db: WritableDatabase,
  plan: PlanInput,
  newUuid: () => string,
  source: SourceText | null = null,
  entered: EnteredBy = { by: '', at: '' },
): number {
  return db.transaction(() => {
    const agencyId = insertMissingAgencies(db, plan.agencies, newUuid);
    const documentId = insertDocument(db, plan, newUuid, source);
    const planId = insertPlan(db, plan, documentId, agencyId(plan.standingAgency), newUuid);
    insertSections(db, planId, plan.sections);
    insertAssignments(db, planId, plan.assignments, agencyId, newUuid);
    const ruleIds = insertRules(db, planId, plan.reportingRules, agencyId, newUuid);
    insertMissingPeriods(db, planId, plan.periods, ruleIds, newUuid);
    pointPeriods(db, planId, plan, ruleIds, entered);
    insertMissingIndicators(db, plan.indicators, agencyId, newUuid);
    insertTargets(db, planId, plan.targets, newUuid);
    return planId;
  })();
}
