import { foldText } from '../../../domain/fold-text';
import { certainMatch } from '../../../intake/match/match';
import { buildNameIndex, matchName } from '../../../intake/match/name-index';
import type { PlanDraft, ValueOf } from '../plan-draft';
import { acceptedOf } from './accepted';
import type { TargetAnswer } from './binding-answers';
import { type Proposed, proposed } from './proposed';
import type { RegisterKnown } from './register-known';

/** A target, and the indicators that it may be judged by. */
export type ProposedTarget = {
  readonly entry: string;
  readonly text: string;
  readonly metric: string;
  readonly answer: Proposed<TargetAnswer>;
  readonly offers: ReadonlyArray<{ readonly code: string; readonly name: string }>;
};

/**
 * Each accepted target with an indicator where its words surely name one that is counted as such; every other target is a question,
 * a rate or a share always, because it needs a second figure.
 */
export function proposeTargets(draft: PlanDraft, { indicators }: RegisterKnown): readonly ProposedTarget[] {
  const index = buildNameIndex(indicators.map(({ code, name, unit }) => ({ code, names: [name], unit })));
  return acceptedOf(draft, 'target').map(({ id, value }) => {
    const matches = matchName(value.metric, index);
    const [best] = matches;
    const measure = measureOf(value);
    const suggestion: TargetAnswer = { indicator: best?.code ?? null, denominator: null, measure };
    const sure = measure === 'count' && best !== undefined && best.confidence >= certainMatch;
    return {
      entry: id,
      text: value.text,
      metric: value.metric,
      answer: proposed(draft.answers.targets[id], suggestion, sure),
      offers: matches.map(({ code }) => ({
        code,
        name: indicators.find((one) => one.code === code)?.name ?? code,
      })),
    };
  });
}

function measureOf({ metric, direction, unit }: ValueOf<'target'>): TargetAnswer['measure'] {
  if (direction === 'reach' && unit === 'percent') return 'share';
  return /^(?:ty le|ti le|tan suat)\b/.test(foldText(metric)) ? 'rate' : 'count';
}
