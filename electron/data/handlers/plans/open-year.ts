import { periodsOfYear } from '../../../../shared/domain/periods-of-year';
import { insertMissingPeriods } from '../../database/queries/load-plan/insert-missing-periods';
import { selectReportingRules, selectRuleIds } from '../../database/queries/plan-rules';
import type { Dependencies } from '../../dependencies';
import { orRefuse } from '../or-refuse';

/** Opens the periods of a year by the dated rules of a plan. Returns the codes of those that no plan had yet; the others stay. */
export function openYear(
  { db, newUuid }: Pick<Dependencies, 'db' | 'newUuid'>,
  planId: number,
  year: number,
): readonly string[] {
  const periods = periodsOfYear(selectReportingRules(db, planId), year);
  const ruleIds = selectRuleIds(db, planId);
  return orRefuse(db, () =>
    db.transaction(() => insertMissingPeriods(db, planId, periods, ruleIds, newUuid))(),
  );
}
