import type { PresetSummary } from '../../../../shared/contract/plans';
import type { PlanInput } from '../../../../shared/domain/plan-input';

/** A shipped plan in a line of a list. */
export function summarisePreset(preset: PlanInput): PresetSummary {
  const { code, title, province, assignments, targets, reportingRules, indicators } = preset;
  return {
    code,
    title,
    province,
    agencyItems: assignments.length,
    duties: assignments.reduce((count, { duties }) => count + duties.length, 0),
    targets: targets.length,
    quantifiedTargets: targets.filter(({ amount }) => amount !== null).length,
    datedRules: reportingRules.filter(({ due }) => due !== null).length,
    indicators: indicators.length,
  };
}
