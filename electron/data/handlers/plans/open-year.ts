import { Refusal } from '../../../../shared/contract/reply';
import { PeriodCode } from '../../../../shared/domain/period';
import { periodsAsked } from '../../../../shared/domain/periods-of-year';
import { insertMissingPeriods } from '../../database/queries/load-plan/insert-missing-periods';
import { selectRuleIds } from '../../database/queries/plan-rules';
import { askingNow, selectSetRules } from '../../database/queries/rule-settings';
import { insertOpening, selectOpenings, undoOpening } from '../../database/queries/year-openings';
import type { Dependencies } from '../../dependencies';
import { orRefuse } from '../or-refuse';

type Needs = Pick<Dependencies, 'db' | 'newUuid' | 'user' | 'now'>;

/**
 * Opens the periods of a year by the dated rules of a plan as they are set now, and records who did. Returns the codes of those that no plan had yet; the
 * others stay.
 */
export function openYear(
  { db, newUuid, user, now }: Needs,
  planId: number,
  year: number,
): readonly PeriodCode[] {
  const rules = selectSetRules(db, [planId]);
  const asked = periodsAsked(rules.map(askingNow), year);
  const ruleIds = selectRuleIds(db, planId);
  const open = db.transaction(() => {
    const opened = insertMissingPeriods(db, planId, asked, ruleIds, newUuid);
    const periods = opened.map((code) => PeriodCode.parse(code));
    if (periods.length > 0) {
      insertOpening(db, planId, { opening: newUuid(), year, periods, openedBy: user(), openedAt: now() });
    }
    return periods;
  });
  return orRefuse(db, open);
}

/** Takes an opening back and returns the codes of its periods. Throws `Refusal` (`not_found`, `already_undone`, `period_in_use`). */
export function closeYear({ db, user, now }: Omit<Needs, 'newUuid'>, opening: string): readonly PeriodCode[] {
  const found = selectOpenings(db).find((one) => one.opening === opening);
  if (!found) throw new Refusal('not_found', opening);
  if (found.undoneAt !== null) throw new Refusal('already_undone', opening);
  const isUndone = orRefuse(db, () => undoOpening(db, opening, user(), now()));
  if (!isUndone) throw new Refusal('period_in_use', found.periods.join(', '));
  return found.periods;
}
