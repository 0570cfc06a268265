import type { HandlersFor } from '../../../shared/contract';
import { Refusal } from '../../../shared/contract/reply';
import type { Plan } from '../../../shared/domain/plan';
import { loadPlan } from '../database/queries/load-plan';
import { selectCurrentPlan } from '../database/queries/plans';
import type { Dependencies } from '../dependencies';
import { presetCodes, readPreset } from '../presets';
import { requirePlan } from './current-plan';
import { orRefuse } from './or-refuse';

export function planHandlers({ db, resources, newUuid, announce }: Dependencies): HandlersFor<'plans'> {
  return {
    presets() {
      return presetCodes(resources).flatMap((code) => {
        const preset = readPreset(resources, code);
        if (!preset) return [];
        const { title, province, assignments, targets, indicators } = preset;
        return [
          {
            code,
            title,
            province,
            agencyItems: assignments.length,
            duties: assignments.reduce((count, { duties }) => count + duties.length, 0),
            targets: targets.length,
            indicators: indicators.length,
          },
        ];
      });
    },

    load({ preset: code }) {
      const preset = readPreset(resources, code);
      if (!preset) throw new Refusal('unknown_preset', code);
      const loaded = selectCurrentPlan(db);
      if (loaded) throw new Refusal('plan_already_loaded', loaded.code);
      orRefuse(db, () => loadPlan(db, preset, newUuid));
      announce('data.changed', { subject: 'plan' });
      return withoutId(requirePlan(db));
    },

    current() {
      const plan = selectCurrentPlan(db);
      return plan && withoutId(plan);
    },
  };
}

function withoutId({ id: _id, ...plan }: Plan & { readonly id: number }): Plan {
  return plan;
}
