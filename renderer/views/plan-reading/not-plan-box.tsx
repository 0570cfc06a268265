import { capitalised } from '../../../shared/kit/capitalised';
import type { PlanDraft } from '../../../shared/plan-reading/draft/plan-draft';
import { notPlanKindWords, notPlanReasonWords } from '../../../shared/wording/plan-doubt';
import { Button } from '../../parts/button';
import { MessageBox } from '../../parts/message-box';
import { usePlanReading } from '../../stores/plan-reading';
import { planReadingText as text } from '../../text/plan-reading';

/** Says that a document is no plan and why; the clerk may read it nevertheless. */
export function NotPlanBox({ draft: { notPlan, readNevertheless } }: { readonly draft: PlanDraft }) {
  const read = usePlanReading((state) => state.readNevertheless);
  if (!notPlan) return null;
  return (
    <div className="shell-alert">
      <MessageBox
        tone="warning"
        title={`${text.notPlan}. ${text.notPlanKind} ${notPlanKindWords(notPlan.kind)}.`}
        actions={readNevertheless ? null : <Button onClick={read}>{text.readNevertheless}</Button>}
      >
        <p>{sentenceOf(notPlan.reasons.map(notPlanReasonWords))}</p>
        {readNevertheless ? <p>{text.readingNevertheless}</p> : null}
      </MessageBox>
    </div>
  );
}

function sentenceOf(parts: readonly string[]): string {
  return `${capitalised(parts.join('; '))}.`;
}
