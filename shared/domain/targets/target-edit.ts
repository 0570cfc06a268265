import { z } from 'zod';
import { IndicatorCode } from '../indicator';
import { Target, TargetMilestone } from '../target';

/** What a clerk sets of a target that the plan does not say, or binds it to. */
export const TargetSetting = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('base_year'), baseYear: z.int().nullable() }),
  z.object({ kind: z.literal('milestones'), milestones: z.array(TargetMilestone) }),
  z.object({
    kind: z.literal('binding'),
    measure: Target.shape.measure,
    indicator: IndicatorCode.nullable(),
    denominator: IndicatorCode.nullable(),
  }),
]);
export type TargetSetting = z.infer<typeof TargetSetting>;

/** A change of a target with what held before it. */
export const TargetEdit = z.object({
  id: z.string(),
  target: z.string(),
  before: TargetSetting,
  after: TargetSetting,
  editedBy: z.string(),
  editedAt: z.string(),
});
export type TargetEdit = z.infer<typeof TargetEdit>;

/** What holds of a target now, of the kind that a setting is of. */
export function settingOf(target: Target, kind: TargetSetting['kind']): TargetSetting {
  if (kind === 'base_year') return { kind, baseYear: target.baseYear };
  if (kind === 'milestones') return { kind, milestones: target.milestones };
  const { measure, indicator, denominator } = target;
  return { kind, measure, indicator, denominator };
}
