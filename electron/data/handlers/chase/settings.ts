import type { ChaseSettings } from '../../../../shared/contract/chase';
import { KeptChaseSettings, Letterhead, usualLadder } from '../../../../shared/domain/deadlines/chase';
import { usualLetterhead } from '../../../../shared/wording/letter-head';
import { selectPlanDocument } from '../../database/queries/plan-document';
import { insertSetting, selectSetting } from '../../database/queries/settings';
import type { Dependencies } from '../../dependencies';
import { requirePlan } from '../current-plan';

/** The ladder and the letterhead that hold today. Throws `Refusal` (`no_plan`). */
export function chaseSettings({ db, today }: Dependencies): ChaseSettings {
  const kept = selectSetting(db, 'chase', KeptChaseSettings);
  return {
    ladder: kept?.ladder ?? usualLadder,
    letterhead: kept?.letterhead ?? letterheadOfRegister(db, today()),
  };
}

/** Sets them; what they were before stays on record. */
export function setChaseSettings(dependencies: Dependencies, { ladder, letterhead }: ChaseSettings): void {
  const { db, newUuid, user, now, today } = dependencies;
  const usual = letterheadOfRegister(db, today());
  const isUsual = JSON.stringify(Letterhead.parse(letterhead)) === JSON.stringify(Letterhead.parse(usual));
  const kept = { ladder, letterhead: isUsual ? null : letterhead };
  insertSetting(db, newUuid(), 'chase', kept, { by: user(), at: now() });
}

function letterheadOfRegister(db: Dependencies['db'], today: ReturnType<Dependencies['today']>): Letterhead {
  const plan = requirePlan(db, today);
  return usualLetterhead({ ...plan, documentIssuer: selectPlanDocument(db, plan.id).document.issuer });
}
