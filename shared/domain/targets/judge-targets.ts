import type { Target } from '../target';
import type { TargetTable } from './figures';
import { judgeTarget, targetGround } from './judge-target';
import type { TargetBackground } from './target-background';
import type { TargetVerdict } from './target-verdict';

/** Every target of a plan judged on the table of a period, in the order of the plan. */
export function judgeTargets(
  targets: readonly Target[],
  table: TargetTable,
  background: TargetBackground | null,
): readonly TargetVerdict[] {
  const ground = targetGround(table, background);
  return targets.map((target) => judgeTarget(target, ground));
}
