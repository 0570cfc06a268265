import type { HandlersFor } from '../../../shared/contract';
import { Refusal } from '../../../shared/contract/reply';
import { loadPlan } from '../database/queries/load-plan';
import { selectDocumentText, selectPlanDocument } from '../database/queries/plan-document';
import { selectCurrentPlan, selectPlans } from '../database/queries/plans';
import { selectOpenings } from '../database/queries/year-openings';
import type { Dependencies } from '../dependencies';
import { presetCodes, readPreset } from '../presets';
import { requirePlan } from './current-plan';
import { orRefuse } from './or-refuse';
import { editPlanDocument, undoPlanEdit } from './plans/edit-document';
import { requireLoadedPlan, withoutId } from './plans/loaded-plan';
import { closeYear, openYear } from './plans/open-year';
import { planDetail } from './plans/plan-detail';
import { summarisePreset } from './plans/summarise-preset';

export function planHandlers(dependencies: Dependencies): HandlersFor<'plans'> {
  const { db, resources, newUuid, user, now, announce, today } = dependencies;
  const changed = () => announce('data.changed', { subject: 'plan' });
  return {
    presets() {
      return presetCodes(resources)
        .flatMap((code) => readPreset(resources, code) ?? [])
        .map(summarisePreset);
    },

    load({ preset: code }) {
      const preset = readPreset(resources, code);
      if (!preset) throw new Refusal('unknown_preset', code);
      if (selectPlans(db).some((plan) => plan.code === preset.code)) {
        throw new Refusal('plan_already_loaded', preset.code);
      }
      orRefuse(db, () => loadPlan(db, preset, newUuid, null, { by: user(), at: now() }));
      changed();
      return withoutId(requirePlan(db, today()));
    },

    current() {
      const plan = selectCurrentPlan(db, today());
      return plan && withoutId(plan);
    },

    list() {
      return selectPlans(db, today()).map(withoutId);
    },

    detail({ plan }) {
      return planDetail(db, requireLoadedPlan(db, plan, today()));
    },

    text({ plan }) {
      const { documentId } = selectPlanDocument(db, requireLoadedPlan(db, plan, today()).id);
      return selectDocumentText(db, documentId);
    },

    editDocument({ plan, ...wish }) {
      editPlanDocument(dependencies, requireLoadedPlan(db, plan, today()).id, wish);
      changed();
      return planDetail(db, requireLoadedPlan(db, plan, today()));
    },

    undoEdit({ plan, edit }) {
      undoPlanEdit(dependencies, requireLoadedPlan(db, plan, today()).id, edit);
      changed();
      return planDetail(db, requireLoadedPlan(db, plan, today()));
    },

    openYear({ year }) {
      const opened = openYear(dependencies, requirePlan(db).id, year);
      if (opened.length > 0) changed();
      return { opened: [...opened] };
    },

    openings: () => [...selectOpenings(db)],

    undoOpening({ opening }) {
      const closed = closeYear(dependencies, opening);
      changed();
      return { closed: [...closed] };
    },
  };
}
