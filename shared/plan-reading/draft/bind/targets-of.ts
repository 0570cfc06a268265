import type { PlanTarget } from '../../../domain/plan-input';
import type { PlanDraft } from '../plan-draft';
import { acceptedOf } from './accepted';
import type { PlanProposal } from './propose-binding';

/** The targets of a plan with the indicators that the clerk bound them to. */
export function targetsOf(
  draft: PlanDraft,
  { targets }: Pick<PlanProposal, 'targets'>,
  prefix: string,
): readonly PlanTarget[] {
  return acceptedOf(draft, 'target').map(({ id, source, value }, index) => {
    const answer = targets.find(({ entry }) => entry === id)?.answer.value;
    return {
      code: `${prefix}-T${index + 1}`,
      text: value.text,
      quote: value.text,
      place: '',
      direction: value.direction,
      amount: value.amount === null ? null : Number(value.amount),
      unit: value.unit === null ? null : value.unit === 'percent' ? 'percent' : 'count',
      atLeast: value.atLeast,
      per: value.per,
      average: value.average,
      baseYear: value.baseYear,
      measure: answer?.measure ?? 'count',
      indicator: answer?.indicator ?? null,
      denominator: answer?.denominator ?? null,
      milestones: value.milestones.map(({ year, amount }) => ({ year, amount: Number(amount) })),
      source,
    };
  });
}
