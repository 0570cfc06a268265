import { useMemo } from 'react';
import { countDraft } from '../../../shared/plan-reading/draft/review-order';
import { Button } from '../../parts/button';
import { useSubmitKeys } from '../../parts/use-submit-keys';
import { usePlanReading } from '../../stores/plan-reading';
import { countWords, planReadingText as text } from '../../text/plan-reading';
import { EntryCard } from './entry-card';
import { FindingList } from './finding-list';
import { NotPlanBox } from './not-plan-box';
import { SourcePane } from './source-pane';
import { useReviewKeys } from './use-review-keys';

/** Step 2: the text on the left with what was found in it, the list of it on the right, what is unsure first. */
export function ReviewStep() {
  const open = usePlanReading((state) => state.open);
  const past = usePlanReading((state) => state.past);
  const saving = usePlanReading((state) => state.saving);
  const { acceptSure, takeBack, goTo, setMode } = usePlanReading.getState();
  const counts = useMemo(() => (open ? countDraft(open.draft) : null), [open]);
  useReviewKeys();
  useSubmitKeys(() => {
    if (usePlanReading.getState().mode === 'show') void goTo('bind');
  });
  if (!open || !counts) return null;
  return (
    <>
      <NotPlanBox draft={open.draft} />
      <div className="review-bar">
        <span role="status" className="review-counts">
          {countWords(counts)}
        </span>
        <span className="muted small">{saving ? text.saving : text.saved}</span>
        <div className="actions">
          <Button onClick={acceptSure} disabled={counts.open === counts.unsure}>
            {text.acceptSure}
          </Button>
          <Button onClick={() => setMode('add')} keys="N">
            {text.add}
          </Button>
          <Button onClick={takeBack} disabled={past.length === 0} keys="Ctrl+Z">
            {text.takeBack}
          </Button>
          <Button
            kind={counts.open === 0 ? 'primary' : 'plain'}
            onClick={() => void goTo('bind')}
            keys="Ctrl+Enter"
          >
            {text.toBind}
          </Button>
        </div>
      </div>
      <div className="review">
        <SourcePane open={open} />
        <div className="review-side">
          <FindingList draft={open.draft} />
          <EntryCard open={open} />
        </div>
      </div>
      <p className="key-line muted small">{text.keys}</p>
    </>
  );
}
