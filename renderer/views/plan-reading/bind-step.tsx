import type { PlanProposal } from '../../../shared/contract/plan-reading';
import { hasSuggestions, suggestionsTaken } from '../../model/plan-reading-answers';
import { Button } from '../../parts/button';
import { useSubmitKeys } from '../../parts/use-submit-keys';
import type { Loadable } from '../../stores/loadable';
import { usePlanReading } from '../../stores/plan-reading';
import { planReadingText as text } from '../../text/plan-reading';
import { ProblemBox } from '../problem-box';
import { LoadingLine } from '../shell/loading-line';
import { BindAgencies } from './bind-agencies';
import { BindHead } from './bind-head';
import { BindRules } from './bind-rules';
import { BindTargets } from './bind-targets';
import { ProblemList } from './problem-list';

/** Step 3: what the names, targets and rules of the plan are in the register; then the plan is entered. */
export function BindStep({ proposal }: { readonly proposal: Loadable<PlanProposal> }) {
  const open = usePlanReading((state) => state.open);
  const { goTo, answer, confirm } = usePlanReading.getState();
  const value = proposal.status === 'ready' ? proposal.value : null;
  const isComplete = value !== null && value.problems.length === 0;
  useSubmitKeys(() => {
    if (isComplete) void confirm();
  });
  return (
    <>
      {proposal.status === 'loading' ? <LoadingLine /> : null}
      {proposal.status === 'failed' ? <ProblemBox problem={proposal.problem} /> : null}
      {value && open ? (
        <div className="bind-step">
          <BindHead proposal={value} />
          <BindAgencies proposal={value} answers={open.draft.answers} />
          <BindTargets proposal={value} answers={open.draft.answers} />
          <BindRules proposal={value} answers={open.draft.answers} />
          <ProblemList problems={value.problems} />
        </div>
      ) : null}
      <div className="review-foot">
        <Button onClick={() => void goTo('review')}>{text.toReview}</Button>
        {value && open && hasSuggestions(value) ? (
          <Button onClick={() => void answer(suggestionsTaken(value, open.draft.answers))}>
            {text.takeAll}
          </Button>
        ) : null}
        <Button kind="primary" disabled={!isComplete} onClick={() => void confirm()} keys="Ctrl+Enter">
          {text.confirm}
        </Button>
      </div>
    </>
  );
}
