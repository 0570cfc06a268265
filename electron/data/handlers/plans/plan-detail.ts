import type { PlanDetail } from '../../../../shared/domain/plan-detail';
import type { PlanMissing } from '../../../../shared/domain/plan-document';
import type { ReadableDatabase } from '../../database/database';
import { selectDocumentEdits } from '../../database/queries/document-edits';
import { selectPlanAssignments } from '../../database/queries/plan-assignments';
import {
  selectLegalBases,
  selectMissing,
  selectPlanDocument,
  selectRecipients,
} from '../../database/queries/plan-document';
import { selectReportingRules } from '../../database/queries/plan-rules';
import { selectPlanTargets } from '../../database/queries/plan-targets';
import { selectSections } from '../../database/queries/plan-tree';
import { type LoadedPlan, withoutId } from './loaded-plan';

/** Everything that a plan of the register says, with what was filled in since it was entered. */
export function planDetail(db: ReadableDatabase, plan: LoadedPlan): PlanDetail {
  const { documentId, asOf, document, fileName, hasText, dataWindowSource } = selectPlanDocument(db, plan.id);
  const edits = selectDocumentEdits(db, documentId);
  const given = edits.find(({ field, undoneAt }) => field === 'number' && undoneAt === null);
  const numberSource = given ? given.reason : document.numberSource;
  const filled: ReadonlySet<PlanMissing['what']> = new Set([
    ...(document.number === null ? [] : (['number'] as const)),
    ...(document.date === null ? [] : (['day', 'date'] as const)),
  ]);
  return {
    plan: withoutId(plan),
    asOf,
    document: { ...document, numberSource },
    edits: [...edits],
    fileName,
    hasText,
    legalBases: [...selectLegalBases(db, documentId)],
    recipients: [...selectRecipients(db, plan.id)],
    missing: selectMissing(db, plan.id).filter(({ what }) => !filled.has(what)),
    sections: [...selectSections(db, plan.id)],
    assignments: [...selectPlanAssignments(db, plan.id, asOf)],
    reportingRules: [...selectReportingRules(db, plan.id)],
    targets: [...selectPlanTargets(db, plan.id)],
    dataWindowSource,
  };
}
